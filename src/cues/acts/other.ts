import type { Match } from '../grammar/matcher.js'
import { overlaps, type Range, type SentenceView } from '../sentence.js'
import type { Act, ActName, PolicyAct } from './act.js'
import { imperativesOf } from './imperative.js'

/** Requests: what the customer is asked to do. Courtesies in their form are none. */
export function findRequests(sentence: SentenceView): Act[] {
  return distinct([...sentence.of('request'), ...imperativesOf(sentence)])
    .filter((range) => !sentence.touches(range, 'no-request'))
    .map((range) => ({ act: 'request', ...range }))
}

/** The phrases without which there is no refusal. */
export const refusalTags: readonly string[] = ['refusal', 'flat-no', 'bare-refusal', 'sure-refusal']

/** Refusals of what the customer wants. */
export function findRefusals(sentence: SentenceView): Act[] {
  const bare = sentence
    .of('bare-refusal')
    .filter(
      ({ from }) => sentence.startsClause(from) || beforeBare.test(sentence.tokens[from - 1]?.word ?? '')
    )
  const all = [...sentence.of('refusal'), ...sentence.of('flat-no'), ...bare]
  return distinct([...all.filter((range) => isRefusal(sentence, range)), ...sentence.of('sure-refusal')]).map(
    (range) => {
      const { from } = range
      const to = endOf(sentence, range)
      return { act: 'refusal', from, to: Math.max(to, Math.min(sentence.clauseEnd(to - 1), from + 14)) }
    }
  )
}

/** "It can't be waived, but …": where the last word of a phrase is any word, it may begin the next clause. */
function endOf({ tokens }: SentenceView, { to }: Range): number {
  return to - (/^(?:but|and|so|because|since)$/u.test(tokens[to - 1]?.word ?? '') ? 1 : 0)
}

/** "Sorry mate can't": after these the subject was left out. */
const beforeBare = /^(?:sorry|mate|afraid|unfortunately|sadly|but)$/u

/** What gives nobody a claim to an alternative. */
export const misconduct =
  /^(?:abuse|abusive|fraud|fraudulent|threatening|threats|harassment|obscene|obscenities|slurs?|racist|sexist|scam|banned|chargeback|phishing|stolen|police|counterfeits?|fakes?|faked|forged|forgery|hacking|hacked|impersonat(?:ed|ing)|cheat(?:ed|ing|s)?|botting|money-laundering)$/u

const regretful = /^(?:afraid|unfortunately|sadly|sorry|regrettably|regret)$/u

function isRefusal(sentence: SentenceView, range: Range): boolean {
  const { tokens } = sentence
  if (sentence.touches(range, 'no-refusal') || sentence.touches(range, 'lost-track')) return false
  const before = tokens.slice(Math.max(0, range.from - 3), range.from).map(({ word }) => word)
  if (before.some((word) => /^(?:if|why|when|where|whether|unless|case|hope|hoping|trust)$/u.test(word)))
    return false
  if (tellsPast(sentence, range) || before.at(-1) === 'nothing') return false
  const first = tokens[range.from]?.word ?? ''
  const next = tokens[range.to]
  // "That is no reason to be rude": only a "no" that ends there is one.
  if (
    (tokens[range.to - 1]?.word === 'no' ||
      (tokens[range.to - 1]?.word === 'not' && regretful.test(first))) &&
    next?.before === '' &&
    !/^(?:to|on|for|from|at|in|and|but|so|i|this|again|then)$/u.test(next.word)
  )
    return false
  if (
    /^(?:unable|not)$/u.test(first) &&
    before.some((word) => /^(?:you|was|were|customers|they|been)$/u.test(word))
  )
    return false
  if (
    /^(?:can|could|will|do|does|would)$/u.test(first) &&
    /^(?:you|they|she|he|who|customers|users|people|to|please|never|i)$/u.test(before.at(-1) ?? '')
  )
    return false
  return !tokens.some(({ word }) => misconduct.test(word))
}

/** "We could not deliver because the gate was locked": told of a day that is over. */
function tellsPast(sentence: SentenceView, { from, to }: Range): boolean {
  const { tokens } = sentence
  const words = tokens.slice(from, to).map(({ word }) => word)
  if (!words.some((word) => /^(?:could|was|were)$/u.test(word))) return false
  if (tokens.some(({ word }, at) => isBefore(word, tokens[at - 1]?.word))) return true
  return (
    words.includes('could') &&
    (sentence.has('time-past') || tokens.slice(to).some(({ word }) => /^(?:was|were|had)$/u.test(word)))
  )
}

/** "At first": it is no longer so. */
function isBefore(word: string, previous: string | undefined): boolean {
  return word === 'initially' || word === 'originally' || (word === 'first' && previous === 'at')
}

/** Rules used as a reason or a wall, and bare commands. */
export function findPolicies(sentence: SentenceView): PolicyAct[] {
  const namesLaw = sentence
    .of('law-named')
    .some(({ to }) => /^\p{Lu}/u.test(sentence.tokens[to - 1]?.raw ?? ''))
  if (namesLaw || sentence.has('law')) return []
  const alone = sentence
    .of('policy-alone')
    .filter(({ from, to }) => sentence.startsClause(from) && sentence.clauseEnd(to - 1) === to)
  const walls = [...sentence.of('policy'), ...alone].filter(
    (match) => !sentence.touches(match, 'kind-policy') && !isAbout(sentence, match)
  )
  const commands = sentence
    .of('must')
    .filter(
      (match) =>
        !sentence.touches(match, 'kind-policy') &&
        !isAbout(sentence, match) &&
        !/^(?:be|have)$/u.test(sentence.tokens[match.to - 1]?.word ?? '')
    )
  return [
    ...distinct(walls).map((range) => ({ act: 'policy' as const, isCommand: false, ...range })),
    ...distinct(commands).map((range) => ({
      act: 'policy' as const,
      isCommand: true,
      ...range,
      to: Math.min(sentence.clauseEnd(range.to - 1), range.from + 12)
    }))
  ].sort((a, b) => a.from - b.from)
}

/** In a question or after "if" a rule is talked about, not put up. */
function isAbout(sentence: SentenceView, match: Match): boolean {
  const { tokens } = sentence
  return (
    sentence.isQuestion ||
    /^(?:if|whether|before|unless)$/u.test(tokens[match.from - 1]?.word ?? '') ||
    // "403 when a key isn't authorized": of things, not of us.
    (tokens[match.from - 3]?.word === 'when' &&
      /^(?:a|an|the|your)$/u.test(tokens[match.from - 2]?.word ?? ''))
  )
}

const plain: readonly (readonly [
  string,
  Exclude<ActName, 'apology' | 'sympathy' | 'commitment' | 'policy'>
])[] = [
  ['thanks', 'thanks'],
  ['offer', 'offer'],
  ['repair', 'repair'],
  ['referral', 'referral'],
  ['ownership', 'ownership'],
  ['acknowledgement', 'acknowledgement'],
  ['reason', 'explanation'],
  ['greeting', 'greeting'],
  ['closing', 'closing']
]

/** The phrases without which there is none of the acts that a phrase alone makes. */
export const plainActTags: readonly string[] = plain.map(([tag]) => tag)

/** The acts that a phrase alone makes. An offer or a repair inside a refusal ("you can't …") is none. */
export function findPlainActs(sentence: SentenceView): Act[] {
  const found: Act[] = []
  for (const [tag, act] of plain) {
    const matches = sentence.of(tag)
    if (matches.length === 0) continue
    for (const range of distinct(matches)) {
      if ((act === 'offer' || act === 'repair') && isDenied(sentence, range)) continue
      if (act === 'ownership' && isDisowned(sentence, range)) continue
      if (act === 'referral' && (isCourtesy(sentence, range) || isNamed(sentence, range))) continue
      found.push({ act, from: range.from, to: range.to })
    }
  }
  return found
}

/** "Thanks for taking the time to write to us", "do not hesitate to call us": sends nobody anywhere. */
function isCourtesy({ tokens }: SentenceView, { from }: Range): boolean {
  return (
    tokens[from - 1]?.word === 'to' &&
    /^(?:time|trouble|effort|moment|courage|energy|hesitate)$/u.test(tokens[from - 2]?.word ?? '')
  )
}

/** "The email with your dates", "the missed call at nine": a noun that looks like a verb. */
function isNamed({ tokens }: SentenceView, { from }: Range): boolean {
  return /^(?:the|a|an|your|my|our|this|that|these|those|missed|last|first|phone|his|her|their)$/u.test(
    tokens[from - 1]?.word ?? ''
  )
}

/** "That isn't our fault", "none of our doing": the blame is turned away, not taken. */
function isDisowned(sentence: SentenceView, { from }: Range): boolean {
  const { tokens } = sentence
  // "They blame us", "don't blame us": only where somebody is asked to.
  if (tokens[from]?.word === 'blame') return !sentence.startsClause(from)
  return (
    /^(?:our|my)$/u.test(tokens[from]?.word ?? '') &&
    tokens
      .slice(Math.max(0, from - 3), from)
      .some(
        ({ word }, at, before) =>
          /^(?:not|never|no|none|neither|nor|hardly)$/u.test(word) &&
          !/^(?:only|just|yours?|his|her|theirs?)$/u.test(before[at + 1]?.word ?? '')
      )
  )
}

/** What follows is hoped for or waited for: "I hope this is resolved soon", "once it has been refunded". */
const awaited = /^(?:if|hope|hoping|wish|wished|once|until|till|unless|whether)$/u

function isDenied(sentence: SentenceView, range: Range): boolean {
  if (sentence.touches(range, 'no-offer')) return true
  const start = sentence.clauseStart(range.from)
  // The "if" of "if I could" stands before its clause.
  const before = sentence.tokens.slice(Math.max(0, range.from - start < 3 ? start - 1 : start), range.from)
  if (before.some(({ word }) => awaited.test(word))) return true
  // "The codes don't add up, so use the larger one": the no was of the clause before.
  const lead = sentence.tokens[range.from]?.word === 'so' ? 0 : 2
  const words = sentence.tokens.slice(Math.max(0, range.from - lead), range.to + 1)
  // "The voucher because it was …": what follows is another clause.
  if (
    sentence.tokens
      .slice(range.from + 1, range.to)
      .some(({ word }) => /^(?:because|since|although)$/u.test(word))
  )
    return true
  return (
    words.some(({ word }) => /^(?:not|never|no|unable|cannot|nor|neither)$/u.test(word)) ||
    sentence
      .of('refusal')
      .some((refusal) => overlaps({ from: refusal.from, to: endOf(sentence, refusal) }, range))
  )
}

function distinct(ranges: readonly Range[]): Range[] {
  const [only] = ranges
  if (ranges.length === 0) return []
  if (only && ranges.length === 1) return [{ from: only.from, to: only.to }]
  const kept: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)) {
    // What is kept does not overlap and is in order, so only the last one can reach into this one.
    if (range.from >= (kept.at(-1)?.to ?? 0)) kept.push({ from: range.from, to: range.to })
  }
  return kept
}
