import type { Act, ActName } from '../cues/acts/act.js'
import type { ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'
import { hasDigit, isSocial } from './substance.js'
import { contentWords, plainWords, stemOf } from './topics.js'

/**
 * What a clause is about, as one question sees it: itself, something else that the customer asks or wants done, a thing
 * of which nobody asked, or whatever was spoken of before.
 */
export type About = 'this' | 'other' | 'new' | 'open'

/** Whom or what a clause speaks of first: a noun of its own, or what both sides know already. */
export type Subject = 'it' | 'us' | 'you' | 'there' | 'command' | 'noun' | 'none'

/** One clause of a reply, which may take up a question. */
export interface Unit extends Range {
  readonly sentence: ReplySentence
  readonly subject: Subject
  /** The words that name something. */
  readonly words: readonly string[]
  /** Their stems. */
  readonly stems: readonly string[]
  /** Whether it holds only manners or feelings. */
  readonly isManners: boolean
  readonly isGreeting: boolean
  readonly isApology: boolean
  /** Whether nothing but a greeting stands before it in its sentence. */
  readonly isFirst: boolean
  /** Whether it is the first of the reply that is no greeting and no manners. */
  readonly isOpening: boolean
  /** "I've moved it": what it is about stands before it. */
  readonly isAboutIt: boolean
  /** "DHL brings it on Friday." */
  readonly namesIt: boolean
}

const id = 'unanswered-question'

const joins =
  /^(?:and|but|so|or|because|as|since|while|though|although|which|who|if|when|once|unless|until)$/u
const starts =
  /^(?:i|we|you|it|they|he|she|there|the|my|our|your|this|that|these|those|a|an|no|each|every|all|any|please|nobody|none|both|one|what)$/u
const pronoun =
  /^(?:it|this|that|they|these|those|he|she|both|neither|either|one|ones|some|most|all|so|none)$/u
const greeting = /^(?:hi|hello|hey|dear|morning|good|hiya)$/u
const determiner = /^(?:this|that|these|those|both|neither|either|one|some|most|all|none)$/u
const skipped =
  /^(?:and|but|so|or|then|also|yes|no|yep|yeah|nope|sure|hi|hello|hey|dear|well|now|currently|unfortunately|sadly|normally|usually|afraid|because|as|since|while|though|although|just|only|still|already|today|tomorrow|otherwise|indeed|okay|ok|oh|actually|basically|typically|generally|luckily|thankfully|additionally|however|if|when|once|unless|until|where|which|who|that)$/u
const finite =
  /^(?:is|are|was|were|am|be|has|have|had|will|can|could|should|would|must|may|might|does|do|did|went|came|got|read|took|made|gave|left|ran|won|sold|lost|built|run|runs|cost|costs|comes?|takes?|needs?|gets?|goes|starts?|includes?|lets?|covers?|opens?|closes?|ends?|keeps?|brings?|holds?|shows?|makes?|works?|ships?|arrives?|leaves?|say|says|means?|accepts?|depends?)$|^(?!\w*eed$)\w{2,}ed$/u

/** The clauses of a sentence: they end at punctuation, and before a conjunction with a subject of its own. */
export function unitsOf(sentence: ReplySentence): readonly Unit[] {
  const { view } = sentence
  const units: Unit[] = []
  let from = 0
  for (let at = 1; at <= view.tokens.length; at++) {
    if (at < view.tokens.length && !splits(view, at)) continue
    const before = units.at(-1)
    units.push(unitOf(sentence, from, at, !before || (before.isFirst && before.isGreeting)))
    from = at
  }
  return units
}

function splits({ tokens }: SentenceView, at: number): boolean {
  const { word = '', before = '' } = tokens[at] ?? {}
  if (/[,;:()!?…–—]|--|\.\./u.test(before)) return true
  return joins.test(word) && starts.test(tokens[at + 1]?.word ?? '')
}

function unitOf(sentence: ReplySentence, from: number, to: number, isFirst: boolean): Unit {
  const { view, acts } = sentence
  const range = { from, to }
  const own = acts.filter((act) => overlaps(act, range))
  const tokens = view.tokens.slice(from, to)
  const said = tokens.map(({ word }) => word)
  const words = contentWords(plainWords(said))
  return {
    sentence,
    from,
    to,
    words,
    stems: words.map(stemOf),
    isFirst,
    isOpening: false,
    subject: subjectOf(
      said,
      own.some(({ act, from: start }) => act === 'request' && start - from <= 2)
    ),
    isManners: isManners(sentence, range, own),
    isApology: own.some(({ act }) => act === 'apology' || act === 'sympathy'),
    namesIt: said.some((word, at) => at > 0 && /^(?:it|them)$/u.test(word)),
    isAboutIt: words.length <= 2 && said.some((word) => /^(?:it|them|this|that|these|those)$/u.test(word)),
    isGreeting:
      own.some(({ act }) => act === 'greeting') || (from === 0 && greeting.test(tokens[0]?.word ?? ''))
  }
}

const telling: ReadonlySet<ActName> = new Set<ActName>([
  'refusal',
  'policy',
  'offer',
  'request',
  'commitment',
  'repair',
  'explanation',
  'referral'
])

/** "We look forward to welcoming you on the 14th": a farewell, whatever it dates. "You and your dog" would say yes. */
function isFarewell(words: readonly string[]): boolean {
  const at = words.indexOf('forward')
  return (
    at > 0 &&
    at < 4 &&
    /^look(?:ing)?$/u.test(words[at - 1] ?? '') &&
    words[at + 3] === 'you' &&
    /^(?:on|in|at|soon|again|then|here|this|next|tomorrow|tonight|back|for)$/u.test(words[at + 4] ?? 'on')
  )
}

/** Whether a clause is only about manners and feelings. */
function isManners({ view, acts }: ReplySentence, range: Range, own: readonly Act[]): boolean {
  if (own.some(({ act, from }) => act === 'thanks' && from - range.from <= 1) && !view.isQuestion) return true
  if (own.some(({ act }) => telling.has(act))) return false
  if (own.some((act) => isSocial(act) && act.act !== 'ownership')) return true
  if (isFarewell(view.tokens.slice(range.from, range.to).map(({ word }) => word))) return true
  return (
    !hasDigit(view, range) &&
    (acts.some(({ act }) => act === 'closing') ||
      ['small-talk', 'wish', 'feeling'].some((tag) => view.touches(range, tag)))
  )
}

function subjectOf(words: readonly string[], isCommand: boolean): Subject {
  const at = words.findIndex((word, index) => !isSkipped(words, word, index))
  const [first = '', second = '', third = ''] = at < 0 ? [] : words.slice(at)
  if (first === 'i' || first === 'we' || (/^(?:our|my|the)$/u.test(first) && ours.test(second))) return 'us'
  if (first === 'you') return 'you'
  if (first === 'there') return 'there'
  if (
    pronoun.test(first) &&
    (!determiner.test(first) || finite.test(second) || second.endsWith('ly') || !second)
  )
    return 'it'
  if (isCommand || first === 'please') return 'command'
  if (determiner.test(first) && (second === 'one' || third === '')) return 'it'
  return words.some((word) => finite.test(word)) ? 'noun' : 'none'
}

const ours = /^(?:teams?|colleagues?|staff|manager|supervisor|engineers?|department|specialists?)$/u

/** "That is" has a subject; "and that" has none before what follows. */
function isSkipped(words: readonly string[], word: string, at: number): boolean {
  if (!skipped.test(word)) return false
  if (word === 'that' || word === 'so') return !finite.test(words[at + 1] ?? '')
  return true
}

/** Whether a phrase of this rule's own stands in a clause. */
export function touches({ sentence: { view }, ...range }: Unit, tag: string): boolean {
  return view.touches(range, `${id}.${tag}`)
}

/** Whether a clause does one of the acts. */
export function does({ sentence: { acts }, from, to }: Unit, names: readonly ActName[]): boolean {
  return acts.some((act) => names.includes(act.act) && overlaps(act, { from, to }))
}

/** The words of a clause. */
export function tokensOf({ sentence: { view }, from, to }: Unit): SentenceView['tokens'] {
  return view.tokens.slice(from, to)
}

/** What money is called. */
const currency = /^(?:euros?|pounds?|dollars?|cents?|eur|gbp|usd|chf|kr|pence|p|quid|bucks?)$/u

/** Whether a clause names a sum of money. */
export function hasPrice(unit: Unit): boolean {
  return tokensOf(unit).some(
    ({ word, raw, before }) => currency.test(word) || (/\d/u.test(raw) && /[£€$¥]/u.test(before + raw))
  )
}
