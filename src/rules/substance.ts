import type { Act, ActName } from '../cues/acts/act.js'
import type { SentenceCues } from '../cues/cues.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'

const social: ReadonlySet<ActName> = new Set<ActName>([
  'apology',
  'sympathy',
  'thanks',
  'acknowledgement',
  'greeting',
  'closing',
  'ownership'
])

/** Whether an act is only about manners and feelings. */
export function isSocial({ act }: Pick<Act, 'act'>): boolean {
  return social.has(act)
}

/** What a clause of so few words says alone is no statement, unless it has a number: a name, "As always". */
const shortest = 4

/**
 * The clauses of a sentence that tell the customer something: neither manners nor small talk, nor what `isEmpty` says
 * is none. A subordinate clause goes with the clause before it.
 */
export function statementsOf(
  sentence: SentenceCues,
  isEmpty: (range: Range) => boolean = () => false
): Range[] {
  const { view, acts } = sentence
  if (acts.some(({ act }) => act === 'closing') || view.remember(isSignOff)) return []
  return view
    .remember(clausesOf)
    .filter(
      ({ core, ...clause }) =>
        (clause.to - clause.from >= shortest || hasDigit(view, clause)) &&
        !startsIn(view, core, 'small-talk') &&
        !startsIn(view, core, 'generality') &&
        !startsIn(view, core, 'wish') &&
        !isFelt(view, core) &&
        !acts.some((act) => isSocial(act) && overlaps(act, core)) &&
        isFact(view, core) &&
        !isEmpty(clause)
    )
}

const regards =
  /^(?:cheers|yours|regards|sincerely|faithfully|warmly|best|kind|kindest|warm|warmest|love|thanks|respectfully|cordially|greetings|with|lots|much|many|friendly|sunny)$/u
const crew = /^(?:team|gang|crew|family|folks|desk|staff|office)$/u

/** "Cheers, Wick & Wax", "The team at Salt": the name under a reply, on its last line. */
export function isSignOff({ tokens }: SentenceView): boolean {
  const words = tokens.map(({ word }) => word)
  return (
    words.length <= 8 &&
    (regards.test(words[0] ?? '') ||
      (/^(?:the|your)$/u.test(words[0] ?? '') && words.some((word) => crew.test(word)))) &&
    !words.some((word) => finite.test(word)) &&
    // After its first words, all but small ones have a capital.
    tokens
      .slice(/^(?:wishes|regards|greetings|thanks)$/u.test(words[2] ?? '') ? 3 : 2)
      .every(({ raw }) => raw.length < 4 || /^\P{Ll}/u.test(raw))
  )
}

/** Feelings and values without a fact: no figure, link or code in the clause. */
function isFeeling(view: SentenceView, clause: Range): boolean {
  return view.touches(clause, 'feeling') && !hasFigure(view, clause)
}

/** Whether a figure stands in a part of a sentence. */
export function hasDigit({ tokens }: SentenceView, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (/\d/u.test(tokens[at]?.raw ?? '')) return true
  return false
}

/** Hard evidence of a fact: a figure, a link or code. */
function hasFigure(view: SentenceView, clause: Range): boolean {
  for (let at = clause.from; at < clause.to; at++) if (view.tokens[at]?.mask !== undefined) return true
  return hasDigit(view, clause)
}

/** Who speaks of feelings and values where nothing is told: our side, or people in general. */
const general =
  /^(?:i|we|our|us|my|everyone|everybody|nobody|none|people|customers?|guests?|clients?|patients?|passengers?|members|players|readers|travellers|visitors|families|prices|life|every|each|no-one)$/u
/** What comes before a subject. */
const opening =
  /^(?:and|but|so|then|as|that|hi|hello|hey|dear|oh|well|yes|no|sadly|unfortunately|currently|now|today|at|here)$/u

/** Whether a clause tells what happens, can be done or is the case, and not only what we feel about it. */
function isFact(view: SentenceView, clause: Range): boolean {
  if (hasFigure(view, clause)) return true
  if (view.touches(clause, 'feeling')) return false
  if (view.touches(clause, 'deed')) return true
  const words = view.tokens.slice(clause.from, clause.to).map(({ word }) => word)
  const [first = '', second = ''] = words.slice(words.findIndex((word) => !opening.test(word)))
  if (first === 'you') return !/^(?:are|were)$/u.test(second)
  return !general.test(first)
}

/** Whether the clause around a word is small talk. */
export function isSmallTalk(view: SentenceView, at: number): boolean {
  const clause = { from: view.clauseStart(at), to: view.clauseEnd(at) }
  return startsIn(view, clause, 'small-talk') || isFelt(view, clause) || isFeeling(view, clause)
}

/** What it was like, that it came in, and how hard we work. */
function isFelt(view: SentenceView, clause: Range): boolean {
  return view.touches(clause, 'felt') || startsIn(view, clause, 'received') || isEffortAlone(view, clause)
}

/** "We are doing our best every day"; "our best to rebook everybody" tells what for. */
export function isEffortAlone(view: SentenceView, range: Range): boolean {
  return view
    .of('effort')
    .some(
      ({ from, to }) =>
        from >= range.from && from < range.to && !/^(?:to|on|with|at)$/u.test(view.tokens[to]?.word ?? '')
    )
}

/** Whether a phrase of the tag starts in the clause. Some phrases run on to the end of the sentence. */
function startsIn(view: SentenceView, clause: Range, tag: string): boolean {
  return view.of(tag).some(({ from }) => from >= clause.from && from < clause.to)
}

const subordinate = new Set([
  'if',
  'when',
  'once',
  'because',
  'unless',
  'although',
  'while',
  'whilst',
  'which',
  'who',
  'or',
  'least'
])

const subject = /^(?:i|we|you|they|he|she|it|this|there|please|our|my)$/u
const finite =
  /^(?:is|are|was|were|am|has|have|had|will|can|could|should|would|must|may|does|do|did)$|\w{2}ed$/u

/** "… and the people who work in it", "… and how hard it was" go on with a list, or with what is said before. */
function continues(words: readonly string[]): boolean {
  const [conjunction, next = '', third = ''] = words
  // "Thanks for being so kind": no clause of its own.
  if (conjunction === 'so') return !subject.test(next) && next !== 'that' && next !== 'your'
  if (conjunction !== 'and') return false
  if (
    /^(?:how|what|why)$/u.test(next) ||
    (next === 'that' && (subject.test(third) || /^(?:an?|the|your|no|nobody)$/u.test(third)))
  )
    return true
  return !subject.test(next) && next !== 'that' && !words.some((word) => finite.test(word))
}

interface Clause extends Range {
  /** The main clause alone. */
  readonly core: Range
}

/** "9:40. sorry": the parser keeps the stop with the time, so a stop inside a sentence ends a clause too. */
function endOfClause(view: SentenceView, at: number): number {
  const end = view.clauseEnd(at)
  for (let index = at; index < end - 1; index++) {
    const raw = view.tokens[index]?.raw ?? ''
    if (raw.length > 2 && raw.endsWith('.')) return index + 1
  }
  return end
}

/** Main clauses, each with what depends on it. */
function clausesOf(view: SentenceView): readonly Clause[] {
  const clauses: { from: number; to: number; core: Range }[] = []
  for (let at = 0; at < view.tokens.length;) {
    const end = endOfClause(view, at)
    const last = clauses.at(-1)
    const words = view.tokens.slice(at, end).map(({ word }) => word)
    const depends = subordinate.has(words[0] ?? '') || continues(words) || words.length < shortest
    if (last && depends) last.to = end
    else clauses.push({ from: at, to: end, core: { from: at, to: end } })
    at = end
  }
  return clauses
}
