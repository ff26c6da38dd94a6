import { TopicSet } from './topics.js'

/** Words that answer for each other where something is asked, by stems; a word may belong to several. */
const classes: readonly (readonly string[])[] = [
  [
    'cost',
    'price',
    'pay',
    'paid',
    'payment',
    'card',
    'cash',
    'cheque',
    'invoice',
    'fee',
    'charge',
    'bill',
    'free',
    'euro',
    'pound',
    'dollar'
  ],
  ['heat', 'warm', 'stove', 'cold', 'radiator'],
  [
    'refund',
    'money',
    'money-back',
    'reimburse',
    'credit',
    'compensation',
    'compensate',
    'voucher',
    'goodwill',
    'discount',
    'return'
  ],
  ['return', 'send', 'exchange', 'swap', 'replace'],
  [
    'late',
    'delay',
    'cancel',
    'running',
    'run',
    'depart',
    'leave',
    'schedule',
    'punctual',
    'disruption',
    'arrive'
  ],
  ['cancel', 'stop', 'end', 'terminate', 'unsubscribe', 'close', 'leave', 'quit', 'resign'],
  ['deliver', 'ship', 'courier', 'arrive', 'post', 'send', 'dispatch', 'parcel', 'package', 'order'],
  ['dog', 'pet', 'puppy', 'animal', 'cat', 'four-legged'],
  ['bike', 'bicycle', 'cycle', 'e-bike'],
  ['child', 'kid', 'toddler', 'baby', 'junior', 'infant', 'age', 'under', 'daughter', 'son', 'adult'],
  ['vegan', 'vegetarian', 'meat', 'plant-based', 'dairy', 'milk'],
  ['gluten', 'nut', 'allergy', 'allergic', 'coeliac', 'wheat', 'allergen', 'ingredient', 'sesame', 'contain'],
  ['alcohol', 'wine', 'beer', 'drink'],
  ['pasta', 'penne', 'spaghetti'],
  ['luggage', 'suitcase', 'bag', 'baggage', 'rucksack', 'locker', 'cloakroom', 'belongings'],
  ['space', 'storage', 'gb', 'mb', 'disk', 'memory'],
  ['wheelchair', 'accessible', 'access', 'step-free', 'ramp', 'lift', 'level', 'stairs', 'elevator', 'reach'],
  ['shower', 'toilet', 'bathroom', 'towel', 'changing'],
  ['noise', 'loud', 'quiet', 'db', 'noisy', 'silent'],
  ['beginner', 'novice', 'level', 'experience', 'first-timer', 'newcomer'],
  ['sign', 'signature', 'signed', 'contract'],
  ['name', 'called', 'rename'],
  ['passport', 'id', 'visa', 'licence', 'license', 'document', 'proof'],
  ['heavy', 'weigh', 'weight', 'kg', 'kilo', 'lb'],
  ['clear', 'empty', 'clean', 'tidy'],
  ['open', 'close', 'hours', 'shut', 'holiday'],
  ['size', 'fit', 'small', 'large', 'wide', 'narrow', 'measure', 'dimension', 'cm', 'inch', 'big'],
  ['warranty', 'guarantee', 'cover', 'insurance', 'claim', 'replace', 'repair'],
  ['battery', 'charge', 'charger', 'power', 'mah', 'usb', 'plug'],
  ['park', 'garage', 'car'],
  ['repair', 'fix', 'mend', 'service', 'engineer', 'technician', 'solve'],
  ['allow', 'welcome', 'permit', 'bring', 'ban'],
  ['store', 'storage', 'host', 'server', 'keep', 'saved', 'cloud', 'datacentre', 'backup'],
  ['secure', 'safe', 'encrypt', 'protect', 'gdpr'],
  ['old', 'previous', 'earlier', 'downgrade', 'revert', 'rollback', 'roll', 'restore', 'recover'],
  ['stock', 'available', 'sold', 'restock', 'back'],
  ['waterproof', 'water', 'rain', 'dry', 'wash'],
  ['wifi', 'internet', 'broadband', 'connection', 'network', 'signal'],
  ['breakfast', 'lunch', 'dinner', 'meal', 'food', 'eat', 'kitchen', 'menu'],
  ['student', 'discount', 'percent', 'reduction', 'concession', 'cheaper', 'code', 'coupon', 'promo'],
  ['install', 'set', 'setup', 'download', 'update', 'upgrade', 'version'],
  ['language', 'english', 'german', 'french', 'spanish', 'italian', 'translate'],
  ['doctor', 'pharmacist', 'gp', 'nurse', 'prescription', 'tablet', 'dose'],
  ['change', 'move', 'amend', 'alter', 'edit', 'rebook', 'reschedule', 'switch', 'transfer', 'swap'],
  ['book', 'reserve', 'reservation', 'appointment', 'slot', 'table', 'seat'],
  ['broken', 'break', 'faulty', 'damage', 'defect']
]

const memberships: ReadonlyMap<string, ReadonlySet<number>> = classMap()

function classMap(): Map<string, Set<number>> {
  const map = new Map<string, Set<number>>()
  for (const [index, words] of classes.entries()) {
    for (const word of words) map.set(word, (map.get(word) ?? new Set<number>()).add(index))
  }
  return map
}

/** Words that are asked for; tells in one step whether a word of a reply takes one of them up. */
export class AskedWords {
  readonly #topics: TopicSet
  readonly #classes: ReadonlySet<number>

  constructor(words: Iterable<string>) {
    const all = [...words]
    this.#topics = new TopicSet(all)
    this.#classes = new Set(all.flatMap((word) => [...classesOf(word)]))
  }

  /** Whether the word is one of them in another form, or belongs to the same things. */
  has(word: string): boolean {
    if (this.#topics.has(word)) return true
    for (const one of classesOf(word)) if (this.#classes.has(one)) return true
    return false
  }

  /** Whether one of the words does. */
  hasAny(words: readonly string[]): boolean {
    return words.some((word) => this.has(word))
  }
}

const none: ReadonlySet<number> = new Set()

function classesOf(word: string): ReadonlySet<number> {
  for (const stem of stemsOf(word)) {
    const found = memberships.get(stem)
    if (found) return found
  }
  return none
}

function stemsOf(word: string): readonly string[] {
  const bare = word.replace(/(?:ing|ed|es|s|al|ions?|ations?|lations?|ments?|able)$/u, '')
  return [
    word,
    bare,
    `${bare}e`,
    bare.replace(/(?<letter>[b-df-hj-np-tv-z])\k<letter>$/u, '$<letter>'),
    bare.replace(/i$/u, 'y')
  ]
}
