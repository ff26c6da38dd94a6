import { irregular } from '../cues/grammar/inflect.js'
import { families } from './topics.families.js'

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

/** Endings that make one word into another of the same meaning, the longer ones first. */
const ending =
  /(?:izations?|ations?|ates?|ated|ating|itions?|abilit(?:y|ies)|ibilit(?:y|ies)|ments?|ances?|ences?|anc(?:y|ies)|enc(?:y|ies)|ables?|ibles?|it(?:y|ies)|ness(?:es)?|i(?:ed|es|er|ers)|ings?|ions?|ally|als?|ly|ages?|ous|ful|ives?|ers?|ors?|ic|en|ed|es|[yes])$/u

/** "Held" → "hold". */
const bases: ReadonlyMap<string, string> = new Map(
  Object.entries(irregular).flatMap(([base, forms]) => forms.map((form) => [form, base] as const))
)

/** What a word has in common with its other forms: "deliver" and "delivery", "booked" and "bookings". */
export function stemOf(word: string): string {
  const bare = word.replace(/['’]s?$|-/gu, '')
  return single(cut(bases.get(bare) ?? bare)).replace(/(?<=.{5})er$/u, '')
}

/** What would be cut down to another word: "care" to "car", "plane" to "plan". */
const whole = /^(?:care|plane|wine|tape|tube|pine|cane|bare)[sd]?$/u

function cut(word: string): string {
  if (whole.test(word)) return word.replace(/[sd]$/u, '')
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word
  const found = ending.exec(word)
  if (!found) return word
  const rest = single(word.slice(0, found.index))
  // "Baby" is no "babe".
  if (rest.length === 3 && /^(?:y|ies)$/u.test(found[0])) return `${rest}i`
  // "Bed", "order", "station": what is left has to be a word.
  const least = /^(?:s|es|ed|ings?|[ey])$/u.test(found[0])
    ? 3
    : /^(?:als?|ers?|ors?)$/u.test(found[0])
      ? 5
      : 4
  return rest.length >= least ? rest : found[0].endsWith('s') ? cutPlural(word) : word
}

function cutPlural(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** "Shipp" of "shipping" is "ship". */
function single(word: string): string {
  return word.replace(/(?<letter>[b-df-hj-np-tv-z])\k<letter>$/u, '$<letter>')
}

const familiesOf: ReadonlyMap<string, ReadonlySet<number>> = readFamilies()

function readFamilies(): Map<string, Set<number>> {
  const map = new Map<string, Set<number>>()
  for (const [index, words] of families.entries()) {
    for (const word of words.split(' ')) {
      const stem = stemOf(word)
      map.set(stem, (map.get(stem) ?? new Set<number>()).add(index))
    }
  }
  return map
}

const noFamily: ReadonlySet<number> = new Set()

/** "Send it back" is to return it. */
const backwards = /^(?:send|sent|sending|post|posted|ship|bring|take)$/u
/** What is left out where it is followed by "free". */
const leftOut =
  /^(?:gluten|nickel|dairy|lactose|nut|nuts|sugar|smoke|alcohol|wheat|egg|meat|fat|caffeine|step|tax|duty|interest|latex)$/u

const particle = /^(?:in|out|up|off)$/u

/** Words that mean what they say: "return" for the "send" of "send it back", "check-in" for "check in", "gluten free" without "free". */
export function plainWords(words: readonly string[]): string[] {
  return words
    .map((word, at) => {
      const next = words[at + 1] ?? ''
      if (/^(?:check|sign|log|drop|pick|opt)$/u.test(word) && particle.test(next)) return `${word}-${next}`
      return backwards.test(word) && words.slice(at + 1, at + 5).includes('back') ? 'return' : word
    })
    .filter((word, at) => word !== 'free' || !leftOut.test(words[at - 1] ?? ''))
}

/** Some words; tells of others, each in one step, whether they belong together with one of them. */
export class TopicSet {
  readonly #stems: ReadonlySet<string>
  readonly #families: ReadonlySet<number>

  constructor(words: Iterable<string>) {
    this.#stems = new Set(Array.from(words, stemOf))
    this.#families = new Set(
      Array.from(this.#stems).flatMap((stem) => [...(familiesOf.get(stem) ?? noFamily)])
    )
  }

  /** Whether the word is one of them in another form, or answers for one. */
  has(word: string): boolean {
    return this.hasStem(stemOf(word))
  }

  /** The same of a word of which only the stem is left. */
  hasStem(stem: string): boolean {
    if (this.#stems.has(stem)) return true
    if (this.#families.size === 0) return false
    for (const one of familiesOf.get(stem) ?? noFamily) if (this.#families.has(one)) return true
    return false
  }

  /** Whether one of the stems is one of its words, and not only of their kind. */
  hasSame(stems: readonly string[]): boolean {
    return this.#stems.size > 0 && stems.some((stem) => this.#stems.has(stem))
  }

  /** Whether one of the stems is one of its words or of their kind. */
  hasAny(stems: readonly string[]): boolean {
    return this.#stems.size > 0 && stems.some((stem) => this.hasStem(stem))
  }
}
