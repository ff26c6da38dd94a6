import type { Match } from '../grammar/matcher.js'
import { overlaps, type SentenceView } from '../sentence.js'
import type { CommitmentAct } from './act.js'
import { imperativesOf } from './imperative.js'
import { findConditions, type Condition } from './conditions.js'

const kinds = {
  'will-try': 'future',
  'plan-to': 'future',
  'will-do': 'future',
  'they-will': 'future',
  'bare-will-do': 'future',
  'let-me': 'future',
  'passive-promise': 'future',
  'able-then': 'future',
  'present-promise': 'future',
  doing: 'ongoing',
  'doing-alone': 'ongoing',
  'bare-doing': 'ongoing',
  'handed-over': 'handover',
  // After what says more of who acts.
  'named-will': 'future',
  'named-doing': 'ongoing'
} as const

/** The phrases without which there is no commitment. */
export const commitmentTags: readonly string[] = Object.keys(kinds)

/** Commitments of our side. Courtesies, quoted promises and questions are none. */
export function findCommitments(sentence: SentenceView): CommitmentAct[] {
  const conditions = findConditions(sentence)
  const found: CommitmentAct[] = []
  for (const tag of Object.keys(kinds) as (keyof typeof kinds)[]) {
    for (const match of sentence.of(tag)) {
      if (!isCommitment(sentence, tag, match, conditions)) continue
      const to = Math.max(match.to, Math.min(sentence.clauseEnd(match.to - 1), match.from + 14))
      const range = { from: match.from, to }
      if (found.some((other) => overlaps(other, { from: match.from, to: match.to }))) continue
      found.push({
        act: 'commitment',
        kind: kinds[tag],
        ...range,
        waitsFor: waitsFor(sentence, match, conditions),
        isFeedback: sentence.touches(range, 'passes-feedback'),
        handsOn: sentence.touches(range, 'hands-on')
      })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

function isCommitment(
  sentence: SentenceView,
  tag: keyof typeof kinds,
  match: Match,
  conditions: readonly Condition[]
): boolean {
  const { tokens } = sentence
  if (tag === 'able-then') return !sentence.isQuestion && conditions.some(isOurEvent)
  if (tag === 'doing' && readsOut(sentence, match)) return false
  if (tag === 'doing-alone' && sentence.clauseEnd(match.to - 1) !== match.to) return false
  if (sentence.of('no-promise').some((other) => other.from <= match.from && other.to >= match.to))
    return false
  if (sentence.isQuestion && tag !== 'handed-over' && isAsked(sentence, match)) return false
  if (
    tag === 'will-do' &&
    match.to === tokens.length &&
    /^(?:have|be|do)$/u.test(tokens[match.to - 1]?.word ?? '')
  )
    return false
  // "The studio has no plans to bring it."
  if (
    tag === 'plan-to' &&
    tokens.slice(match.from, match.to).some(({ word }) => /^(?:no|not|never)$/u.test(word))
  )
    return false
  if (tag === 'bare-will-do' && !sentence.startsClause(match.from)) return false
  if ((tag === 'named-will' || tag === 'named-doing') && !isNamed(sentence, match)) return false
  if (tag === 'bare-doing' && match.from > 0 && tokens[match.from]?.before === '') return false
  if (
    tag === 'handed-over' &&
    /^(?:you|customers?|they|not|never)$/u.test(tokens[match.from - 1]?.word ?? '') &&
    !/^(?:been|gone|moved)$/u.test(tokens[match.from + 1]?.word ?? '')
  )
    return false
  if (
    tag === 'passive-promise' &&
    tokens
      .slice(sentence.clauseStart(match.from), match.from)
      .some(({ word }) => /^(?:no|none|nothing|never|neither|not|each|every|any)$/u.test(word))
  )
    return false
  if (
    (tag === 'present-promise' || tag === 'named-will') &&
    (modal.test(tokens[match.from - 1]?.word ?? '') || tokens.some(({ word }) => habitual.test(word)))
  )
    return false
  if (tag === 'passive-promise' && isForEverybody(sentence, match.from)) return false
  if (isDoubted(sentence, match.from)) return false
  if (tag === 'handed-over' && tokens.slice(match.from, match.to + 4).some(({ word }) => outsider.test(word)))
    return false
  if (tag === 'handed-over' && tokens.slice(match.from).some(({ word }) => answered.test(word))) return false
  if (tag === 'handed-over' && hasOutcome(tokens.slice(match.from).map(({ word }) => word))) return false
  if (isReported(sentence, match.from)) return false
  return !conditions.some(
    ({ at, word }) =>
      word !== 'should' &&
      at < match.from &&
      at >= sentence.clauseStart(match.from) - 1 &&
      at + 4 > match.from
  )
}

/** "I'm looking at your order: it has two lamps": what is seen there follows. */
function readsOut({ tokens }: SentenceView, { to }: Match): boolean {
  const colon = tokens.slice(to, to + 4).find(({ before }) => /[:,;.]/u.test(before))
  return (
    colon?.before.includes(':') === true &&
    tokens[to - 2]?.word === 'looking' &&
    tokens[to - 1]?.word === 'at'
  )
}

/** Words that begin a sentence with a capital and name nobody, and programs that ask and call. */
const nobody =
  /^(?:the|our|my|your|a|an|his|her|their|its|i|you|we|it|he|she|they|this|that|these|those|there|here|who|which|what|everything|nothing|something|one|all|both|each|everyone|everybody|people|anyone|nobody|some|most|many|firefox|chrome|safari|edge|windows|android|ios|outlook|gmail|siri|alexa|excel|word|teams|zoom|slack|spotify|netflix|steam|app|system|yours|others|delivery|payment|shipping|postage|customers|guests|members|users)$/u

/** "So Tom is going to ring them": a name is written with a capital, and ends no other name's noun phrase. */
function isNamed({ tokens }: SentenceView, { from }: Match): boolean {
  const { raw = '', word = '' } = tokens[from] ?? {}
  if (!/^\p{Lu}\p{Ll}/u.test(raw) || nobody.test(word)) return false
  const before = tokens[from - 1]?.word ?? ''
  return !/^(?:the|a|an|your|my|our|this|that|if|when|while|where|whether|as|because|since|is|are)$/u.test(
    before
  )
}

/** After these, a verb is no plain present. */
const modal =
  /^(?:shall|should|can|could|do|did|does|may|might|must|would|will|that|which|what|how|where|to|not|than)$/u

/** What is told of every case is no promise in this one. */
const habitual =
  /^(?:always|usually|normally|typically|generally|never|every|each|whenever|often|before|when|if|only|unless|sometimes)$/u

const everybody =
  /^(?:members|guests|visitors|participants|attendees|applicants|students|children|pupils|newcomers|users|delegates|exhibitors)$/u

/** "New members will be given a tour": what everybody gets, and not this customer. */
function isForEverybody(sentence: SentenceView, at: number): boolean {
  const start = sentence.clauseStart(at)
  const [first, second] = sentence.tokens.slice(start, at)
  return everybody.test(first?.word ?? '') || (first?.word === 'new' && everybody.test(second?.word ?? ''))
}

const vouching = /^(?:promise|say|guarantee|confirm|know|tell|commit|expect|think)$/u

/** "I can't promise that we'll add it." */
function isDoubted({ tokens }: SentenceView, at: number): boolean {
  for (let before = at - 1; before >= Math.max(1, at - 4); before--) {
    if (vouching.test(tokens[before]?.word ?? '')) return tokens[before - 1]?.word === 'not'
  }
  return false
}

/** "Once it has cleared": not "if it is in stock", and not the customer's turn. */
function isOurEvent({ word, whose }: Condition): boolean {
  return whose === 'us' && /^(?:once|when|until|till|after|soon)$/u.test(word)
}

/** Told so that they know, not so that they work on the customer's case. */
const outsider =
  /^(?:authority|authorities|police|regulator|regulators|ombudsman|insurer|everyone|everybody)$/u

/** Who was asked has spoken. */
const answered = /^(?:answered|replied|confirmed|responded|said|says|confirms|tells|reckons)$/u

/** "I reported it to the council, and it was filled this morning." */
function hasOutcome(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      word === 'and' &&
      /^(?:it|they|that|this|he|she|there)$/u.test(words[at + 1] ?? '') &&
      /^(?:was|were|has|have|is|are|did|\w+[^e]ed)$/u.test(words[at + 2] ?? '')
  )
}

/** In "Will we …?" and "Do you know if we'll …?" the commitment is what is asked; in "We'll check, ok?" it is made. */
function isAsked(sentence: SentenceView, match: Match): boolean {
  const last = sentence.clauseEnd(match.to - 1)
  return last >= sentence.tokens.length - 1
}

/** "You said we'll call", "I was told that it will be sent", "it does not say when we will". */
function isReported(sentence: SentenceView, at: number): boolean {
  const { tokens } = sentence
  if (
    /^(?:whether|weather|when|where|how|what|why|until|before|as|because|since)$/u.test(
      tokens[at - 1]?.word ?? ''
    )
  )
    return true
  const before = tokens.slice(Math.max(0, sentence.clauseStart(at) - 1, at - 5), at).map(({ word }) => word)
  const saying = before.findLastIndex((word) =>
    /^(?:said|told|mentioned|promised|thought|wrote|advised|assumed|stated|says)$/u.test(word)
  )
  return (
    saying > 0 &&
    /^(?:you|was|were|they|he|she|been|colleague|agent|website|site|email)$/u.test(before[saying - 1] ?? '')
  )
}

/** "We'll take it back, just bring it in." */
function isAfterthought({ tokens }: SentenceView, match: Match, { from }: Match): boolean {
  return from > match.to && /^(?:just|simply)$/u.test(tokens[from - 1]?.word ?? '')
}

function waitsFor(
  sentence: SentenceView,
  match: Match,
  conditions: readonly Condition[]
): CommitmentAct['waitsFor'] {
  if (match.tag !== 'able-then' && sentence.touches(match, 'then-go-on')) return 'customer'
  // "If it is on board, we'll do all we can": the effort is promised whatever comes.
  const isEffort = sentence.touches(match, 'will-try')
  const request = sentence
    .of('request')
    .some((other) => other.to <= match.from && !sentence.touches(other, 'no-request'))
  const imperative = imperativesOf(sentence).some(
    (other) =>
      (other.to <= match.from || isAfterthought(sentence, match, other)) &&
      !sentence.touches(other, 'no-request')
  )
  const whose = conditions.map((condition) => condition.whose)
  if (request || imperative || whose.includes('customer')) return 'customer'
  if (whose.includes('us')) return 'us'
  return whose.includes('case') && !isEffort ? 'case' : 'nothing'
}
