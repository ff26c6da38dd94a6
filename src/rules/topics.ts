/** Words that name nothing: they join others, or fit any message to support. */
const empty: ReadonlySet<string> = new Set(
  (
    'a about actually after again ago all already also always am an and another any anyone anything are as at away back be because been before being best both but by came can cannot ' +
    'come comes could day days dear did do does doing done down each either else even ever every everything few find first for from get gets getting give go goes going good got great ' +
    'guys had happen happens happened has have having he hello help her here hey hi him his how however i if in into is it its itself just keep kind know last let like little ' +
    'look lot made make makes many may maybe me mean means might more most much must my need needs never new next no not nothing now of off ok okay on once one only or other our out over ' +
    'own people please put question questions really right said same say says see seem seems sent shall she should since so some someone something soon still such sure take takes tell than ' +
    'thank thanks that the their them then there these they thing things think this those though through till time to today together told too try two under until up upon us use very want ' +
    'wanted wants was way we well went were what when where whether which while who whom why will with within without wonder wondering work works would yes yet you your yours yourself ' +
    'guess hope wish hi team support service customer sir madam mate possible able possibly regarding asking ask asked idea ideas anymore instead long'
  ).split(' ')
)

/** The words of a text that name something, lower case. */
export function contentWords(words: readonly string[]): string[] {
  return words
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => /^[\p{L}\p{N}][\p{L}\p{N}'’-]+$/u.test(word) && !empty.has(word))
}

/** Words that answer for each other. */
const families: readonly (readonly string[])[] = [
  ['cost', 'price', 'pay', 'fee', 'charge', 'expensive', 'rate'],
  ['refund', 'money', 'reimburse', 'credit'],
  ['parcel', 'package', 'order', 'delivery', 'shipment', 'deliver', 'ship', 'arrive'],
  ['cancel', 'stop', 'end', 'terminate'],
  ['open', 'close', 'hours', 'closed'],
  ['bring', 'allowed', 'welcome', 'permitted'],
  ['change', 'switch', 'swap', 'move', 'update'],
  ['warranty', 'guarantee', 'covered', 'cover'],
  ['stock', 'available', 'sold', 'availability'],
  ['heated', 'warm', 'stove', 'heating'],
  ['waterproof', 'water', 'rain', 'dry'],
  ['delete', 'remove', 'erase'],
  ['store', 'shop', 'branch'],
  ['email', 'mail', 'e-mail'],
  ['mobile', 'phone', 'tablet', 'app'],
  ['fix', 'repair', 'solve', 'resolve', 'solution']
]

const familyOf = new Map(families.flatMap((words, index) => words.map((word) => [word, index])))

/** Whether two words belong together: the same word in another form, or one that answers for it. */
export function isSameTopic(a: string, b: string): boolean {
  if (a === b) return true
  const family = familyOf.get(base(a))
  if (family !== undefined && family === familyOf.get(base(b))) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < 4) return base(a) === base(b)
  return a.slice(0, Math.max(4, shorter - 2)) === b.slice(0, Math.max(4, shorter - 2))
}

function base(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/u, '') : word.replace(/(?<=\w{2})s$/u, '')
}

/** Tells whether a word belongs together with one of many, as {@link isSameTopic} tells of two. */
export class TopicSet {
  readonly #words: ReadonlySet<string>
  readonly #families = new Set<number>()
  readonly #bases = new Set<string>()
  /** The bases of words of fewer than four letters. */
  readonly #shortBases = new Set<string>()
  /** The beginnings of longer words, of four letters or more. */
  readonly #beginnings = new Set<string>()
  /** Those that a longer word has to share with them. */
  readonly #own = new Set<string>()

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    for (const word of this.#words) {
      const plain = base(word)
      const family = familyOf.get(plain)
      if (family !== undefined) this.#families.add(family)
      this.#bases.add(plain)
      if (word.length < 4) this.#shortBases.add(plain)
      else {
        for (let length = 4; length <= word.length; length++) this.#beginnings.add(word.slice(0, length))
        this.#own.add(beginningOf(word))
      }
    }
  }

  has(word: string): boolean {
    if (this.#words.has(word)) return true
    const plain = base(word)
    const family = familyOf.get(plain)
    if (family !== undefined && this.#families.has(family)) return true
    if (word.length < 4) return this.#bases.has(plain)
    const beginning = beginningOf(word)
    if (this.#shortBases.has(plain) || this.#beginnings.has(beginning)) return true
    for (let length = 4; length < beginning.length; length++) {
      if (this.#own.has(word.slice(0, length))) return true
    }
    return false
  }
}

/** What of a word of four letters or more is the same in its other forms. */
function beginningOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 2))
}
