import { overlaps } from '../cues/sentence.js'
import type { Question } from './unanswered-question.questions.js'
import { TopicSet } from './topics.js'
import { does, tokensOf, touches, type About, type Unit } from './unanswered-question.units.js'

/** Whether a clause says yes, no or as good as either to a question. */
export function answersYesNo(unit: Unit, question: Question, about: About, isAfterMatter: boolean): boolean {
  if (about === 'this') return true
  const words = tokensOf(unit).map(({ word }) => word)
  if (unit.isOpening && words.includes('both') && saysYesOrNo(unit)) return true
  if (about === 'other') return false
  if (isFragment(unit)) return true
  if (saysYesOrNo(unit) && (about === 'open' || touches(unit, 'yes-no'))) return true
  if (isShortAnswer(unit, about === 'new')) return true
  if (question.isSomeone && !unit.isManners && touches(unit, 'arranged')) return true
  if (unit.subject === 'there' && words.some((word) => some.test(word))) return true
  // "Sadly" says no to what its clause is about.
  if (about === 'new') return false
  if (touches(unit, 'evaluates') || touches(unit, 'regrets')) return true
  if (unit.isManners) return false
  if (does(unit, ['policy', 'refusal'])) return true
  if (question.isModal && touches(unit, 'denied')) return true
  if (touches(unit, 'fine')) return true
  if (unit.subject === 'there') return names(unit, question)
  if (new TopicSet(question.main).hasSame(unit.stems) && isUniversal(unit)) return true
  if (unit.subject === 'it')
    return !unit.sentence.acts.some(({ act }) => act === 'apology' || act === 'sympathy')
  if (unit.subject === 'us' && words.slice(0, 4).includes('not')) return true
  // "Send it back within a month": what can be done is told by how.
  if (question.isModal && unit.subject === 'command' && unit.namesIt) return true
  if (unit.subject === 'you' && words[0] === 'you' && new TopicSet(question.main).hasAny(unit.stems))
    return true
  if (unit.subject === 'command' && words.slice(0, 4).some((word) => /^(?:not|never|only)$/u.test(word)))
    return true
  if (touches(unit, 'does')) return true
  const isAbout = unit.words.length === 0 || unit.namesIt || names(unit, question)
  if (question.isModal && isAbout && (touches(unit, 'may') || (!isAfterMatter && does(unit, ['offer']))))
    return true
  // What is done where something is reported first is done about that.
  if (question.isModal && !isAfterMatter && mends(unit)) return true
  // "Do you have gluten-free pasta?" – "We make …".
  if (question.isToUs && words[0] === 'we' && !/^(?:have|are|hope|wish|look|will)$/u.test(words[1] ?? ''))
    return true
  return unit.isAboutIt && (question.isModal ? mends(unit) : question.isPronominal && names(unit, question))
}

/**
 * Whether a clause of something else may still be meant for a question: "Business billing isn't possible on Basic" for "Can I get an invoice?".
 */
export function mayDeny(unit: Unit, question: Question, about: About): boolean {
  if (question.type !== 'yes-no' || about === 'other' || about === 'this') return false
  // "Mrs Kent read it on Tuesday": what stands first speaks of what is asked.
  if (
    unit.isFirst &&
    unit.sentence.index < 2 &&
    unit.namesIt &&
    /^(?:noun|none)$/u.test(unit.subject) &&
    !isCommand(unit)
  )
    return !unit.isManners || unit.subject === 'noun'
  if (touches(unit, 'permits')) return true
  // "Any later train is fine."
  if (
    !unit.isManners &&
    /^(?:any|every|all|each)$/u.test(tokensOf(unit)[0]?.word ?? '') &&
    touches(unit, 'fine')
  )
    return true
  if (unit.isManners) return false
  if (does(unit, ['policy']) || isElliptic(unit)) return true
  if (!question.isModal) return false
  const [first] = tokensOf(unit)
  return (
    does(unit, ['refusal']) || touches(unit, 'denied') || (unit.isFirst && limiting.test(first?.word ?? ''))
  )
}

/** "Expect it on Thursday." */
function isCommand(unit: Unit): boolean {
  const [, second] = tokensOf(unit)
  return unit.subject === 'none' && /^(?:it|them)$/u.test(second?.word ?? '')
}

const some = /^(?:one|ones|some|several|two|plenty|none)$/u
/** "Nothing to eat from midnight". */
const limiting = /^(?:nothing|only|never|no|not|anything|both|all)$/u

/** "Visa and Mastercard only", "Net, so add 20%": no sentence, but an answer. */
function isElliptic(unit: Unit): boolean {
  const tokens = tokensOf(unit)
  if (unit.subject !== 'none' || unit.words.length === 0) return false
  if (tokens.at(-1)?.word === 'only') return true
  return unit.isOpening && tokens.length <= 2 && tokens.some(({ raw }) => /^\p{Ll}+$/u.test(raw))
}

function names({ stems }: Unit, { focus, main }: Question): boolean {
  return new TopicSet(focus).hasAny(stems) || new TopicSet(main).hasSame(stems)
}

/** "The pass gets you in every day except Christmas", "the connector only sends text": leaves nothing open. */
function isUniversal(unit: Unit): boolean {
  return tokensOf(unit).some(
    ({ word }, at, tokens) =>
      /^(?:every|any|all|always|never|except|anywhere|anytime|everywhere|valid|covers)$/u.test(word) ||
      (word === 'only' && !/\d/u.test(tokens[at + 1]?.raw ?? ''))
  )
}

/** Whether something is done or promised in a clause. */
function mends(unit: Unit): boolean {
  return does(unit, ['repair']) || commits(unit)
}

function commits({ sentence: { acts }, from, to }: Unit): boolean {
  return acts.some(
    (act) =>
      act.act === 'commitment' && !act.isFeedback && act.kind !== 'handover' && overlaps(act, { from, to })
  )
}

/** "From seven", "Only in August", "Eleven is fine": a reply that begins so goes on from the question. */
export function isFragment(unit: Unit): boolean {
  if (!unit.isOpening || unit.isManners) return false
  const { word = '', raw = '' } = tokensOf(unit)[0] ?? {}
  return touches(unit, 'fine') || limits.test(word) || /^\d/u.test(raw)
}

const limits =
  /^(?:only|never|always|sometimes|usually|mostly|rarely|occasionally|from|until|till|once|twice|every|not|about|around|at|by|under|over|up|between|within|via|through|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|anything|any)$/u

/** "Yes", "unfortunately" and no more: it goes with what follows. */
export function isPolar(unit: Unit): boolean {
  return (
    unit.to - unit.from <= 4 && (saysYesOrNo(unit) || touches(unit, 'evaluates') || touches(unit, 'regrets'))
  )
}

/** "Unfortunately": it says nothing where what follows is about something new. */
export function isRegret(unit: Unit): boolean {
  return touches(unit, 'regrets') && !saysYesOrNo(unit)
}

/** Whether a clause says yes or no. */
export function saysYesOrNo(unit: Unit): boolean {
  if (touches(unit, 'yes-no')) return true
  const words = tokensOf(unit)
  const [first, second] = words.slice(/^(?:and|but|so|well|then)$/u.test(words[0]?.word ?? '') ? 1 : 0)
  const next = second ?? unit.sentence.view.tokens[unit.to]
  if (/^(?:sure|ok|okay|correct|right|sorted)$/u.test(first?.word ?? '') && next?.before !== ' ') return true
  return (
    first?.word === 'no' &&
    (unit.to - unit.from <= 2 || next?.before !== '' || /^(?:it|that|this|i|we|you|they)$/u.test(next.word))
  )
}

const auxiliary = /^(?:do|does|did|is|are|was|were|will|would|have|has|can|could|should|may|might|am)$/u

/** "We do, from ten to four": a subject and its verb, and no more. */
function isShortAnswer(unit: Unit, isWhole: boolean): boolean {
  const { tokens } = unit.sentence.view
  return tokens.slice(unit.from, unit.to).some(({ word }, offset) => {
    const at = unit.from + offset
    const isPair = /^(?:i|we|you|they|it|he|she|there|that|this|often|usually|always|never|rarely)$/u.test(
      word
    )
    if (!isPair || !auxiliary.test(tokens[at + 1]?.word ?? '')) return false
    const next = tokens[at + 2]
    return next?.before !== '' || (next.word === 'not' && !isWhole)
  })
}
