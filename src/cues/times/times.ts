import type { Token } from '../lexicon/words.js'
import type { Range, SentenceView } from '../sentence.js'
import { overlaps } from '../sentence.js'

/**
 * What a temporal expression is worth to a reader: `concrete` can be put in a calendar, `now` needs no calendar,
 * `vague` only sounds like a time, `event` waits for something on our side, `past` is over.
 */
export type TimeKind = 'concrete' | 'now' | 'vague' | 'event' | 'past'

/** A temporal expression at words `from`–`to` of its sentence. */
export interface Time extends Range {
  readonly kind: TimeKind
  /** A vague time that is one only where something is promised ("a while", "eventually"). */
  readonly isWeak?: boolean
  /** How long the customer is asked to wait. */
  readonly isWait?: boolean
}

const pastVerb =
  /^(?:was|were|had|did|went|came|sent|wrote|left|bought|paid|made|began|took|got|gave|gone|broke|found|held|spent|lost|ran|rang|met|saw|heard|chose|felt|fell|flew|drove)$|^(?!(?:scheduled|booked|confirmed|expected|planned|reserved|arranged|estimated|hundred|shed|\w*eed)$)\w{2,}ed$/u
const anyVerb =
  /^(?:is|are|am|be|has|have|does|do|arrives?|comes?|reach(?:es)?|follows?|goes|get|gets|lands?|ships?|leaves?|opens?|starts?|needs?|takes?|brings?|delivers?|collects?|calls?|visits?|returns?|sends?|departs?|resumes?|reopens?|works?|runs?|ends?|begins?|closes?|stays?|remains?|happens?|meets?)$/u
/** "Next update by 17:00": nouns that say of a clause without a verb that it is to come. */
const announced = /^(?:next|updates?|eta|deadline)$/u
const futureVerb = /^(?:will|shall|going|can|could|should|expect|aim|plan|please|let|hope|need|must|be)$/u

/** The phrases without which a sentence names no time. */
export const timeTags: readonly string[] = [
  'vague-time',
  'vague-weak',
  'vague-wait',
  'as-soon-as',
  'time',
  'time-now'
]

/** The temporal expressions of a sentence, in order. Recognised on its words alone, so the same text is read alike. */
export function findTimes(sentence: SentenceView): Time[] {
  const waits = sentence.of('vague-wait').filter((match) => isWait(sentence, match))
  const vague = [...sentence.of('vague-time'), ...sentence.of('vague-weak')].filter(
    (match) =>
      !sentence.touches(match, 'not-vague') &&
      !waits.some((wait) => overlaps(wait, match)) &&
      !isPartOfEvent(sentence, match) &&
      !isName(sentence, match)
  )
  const events = sentence
    .of('as-soon-as')
    .filter((match) => !isCustomersEvent(sentence, match) && !vague.some((v) => overlaps(v, match)))
  const concrete = sentence
    .of('time')
    .filter((match) => !sentence.touches(match, 'not-time') && !sentence.touches(match, 'opening-hours'))
  const times: Time[] = [
    ...concrete
      .filter((c) => !vague.some((v) => overlaps(c, v) && v.to - v.from >= c.to - c.from))
      .map((match) => ({
        kind: isPast(sentence, match) ? ('past' as const) : ('concrete' as const),
        from: match.from,
        to: match.to
      })),
    ...sentence.of('time-now').map(({ from, to }) => ({ kind: 'now' as const, from, to })),
    ...vague
      .filter((v) => !concrete.some((c) => overlaps(c, v) && c.to - c.from > v.to - v.from))
      .map(({ tag, from, to }) => ({ kind: 'vague' as const, from, to, isWeak: tag === 'vague-weak' })),
    ...waits.map(({ from, to }) => ({ kind: 'vague' as const, from, to, isWait: true })),
    ...events.map(({ from }) => ({ kind: 'event' as const, from, to: sentence.clauseEnd(from + 2) }))
  ]
  return times.sort((a, b) => a.from - b.from)
}

const afterwards = /^(?:after|before|and|then|until|till|while|when|between|to|or)$/u

/** How long we ask the customer to wait for us; "wait a bit before you restart it" is a step to take. */
function isWait({ tokens }: SentenceView, { to }: Range): boolean {
  return !afterwards.test(tokens[to]?.word ?? '')
}

/** A band called Soon: a capital inside a sentence that is not shouted. */
function isName({ tokens }: SentenceView, { from, to }: Range): boolean {
  const raw = tokens[from]?.raw ?? ''
  return to === from + 1 && from > 0 && tokens[from]?.before === '' && /^\p{Lu}\p{Ll}/u.test(raw)
}

/** The "soon" of "as soon as the office opens". */
function isPartOfEvent({ tokens }: SentenceView, { from, to }: Range): boolean {
  return (
    to === from + 1 &&
    tokens[from]?.word === 'soon' &&
    tokens[from - 1]?.word === 'as' &&
    tokens[to]?.word === 'as'
  )
}

/** "As soon as you send it" is the customer's turn, not a time of ours. */
function isCustomersEvent({ tokens }: SentenceView, { from }: Range): boolean {
  const subject = tokens.slice(from + 2, from + 5).map(({ word }) => word)
  return (
    subject.includes('you') ||
    subject.includes('your') ||
    subject.includes('available') ||
    subject.includes('possible')
  )
}

/** History when the expression says so itself, or when the verb of its clause does. */
function isPast(sentence: SentenceView, match: Range): boolean {
  if (sentence.touches(match, 'time-past')) return true
  const clause = clauseOf(sentence, match)
  if (/^(?:by|within|until|tomorrow|tonight)$/u.test(sentence.tokens[match.from]?.word ?? '')) {
    return !hasWord(clause, futureVerb) && pastAuxiliary.test(lastVerbBefore(sentence, match))
  }
  if (hasWord(clause, futureVerb)) return false
  if (hasWord(clause, pastVerb)) return true
  // A date in a list, or in a clause without a verb, is as past as its sentence.
  if (hasWord(clause, anyVerb) || hasWord(clause, announced)) return false
  const words = sentence.tokens.map(({ word }) => word)
  const next = words
    .slice(match.to)
    .find((word) => pastVerb.test(word) || futureVerb.test(word) || anyVerb.test(word))
  // "Between 1 May and 3 May a log held names that could be read": the verb it goes with comes first.
  if (next !== undefined && [words[match.from - 1], words[match.from]].includes('between'))
    return pastVerb.test(next)
  return words.some((word) => pastVerb.test(word)) && !words.some((word) => futureVerb.test(word))
}

/** The verb that a time goes with: "the sum that was taken is back by Friday". */
function lastVerbBefore(sentence: SentenceView, { from, to }: Range): string {
  const { tokens } = sentence
  const isVerb = ({ word }: Token): boolean => pastAuxiliary.test(word) || /^(?:is|are|am)$/u.test(word)
  const before = tokens.slice(sentence.clauseStart(from), from).findLast(isVerb)
  return (before ?? tokens.slice(to, sentence.clauseEnd(to - 1)).find(isVerb))?.word ?? ''
}

const pastAuxiliary = /^(?:was|were|had|did)$/u

/** The words of the clauses that hold a time. */
function clauseOf(sentence: SentenceView, { from, to }: Range): readonly Token[] {
  return sentence.tokens.slice(sentence.clauseStart(from), sentence.clauseEnd(to - 1))
}

function hasWord(clause: readonly Token[], pattern: RegExp): boolean {
  return clause.some(({ word }) => pattern.test(word))
}
