import { overlaps } from '../cues/sentence.js'
import type { Question } from './unanswered-question.questions.js'
import { AskedWords } from './unanswered-question.topics.js'
import { does, tokensOf, touches, type About, type Unit } from './unanswered-question.units.js'

/** Whether a clause says yes, no or as good as either to a question. */
export function answersYesNo(unit: Unit, question: Question, about: About, isAfterMatter: boolean): boolean {
  if (about === 'this') return true
  if (about === 'other') return false
  if (saysYesOrNo(unit) || isShortAnswer(unit)) return true
  if (isFragment(unit)) return true
  if (unit.isManners) return false
  if (does(unit, ['policy'])) return true
  if (
    does(unit, ['refusal']) &&
    (about !== 'new' || tokensOf(unit).some(({ word }) => /^(?:it|them)$/u.test(word)))
  )
    return true
  const words = tokensOf(unit).map(({ word }) => word)
  if (question.isModal && touches(unit, 'denied')) return true
  if (question.isSomeone && touches(unit, 'arranged')) return true
  if (about === 'new') return false
  if (touches(unit, 'fine')) return true
  if (unit.subject === 'there' && words.some((word) => /^(?:one|some|several|two|plenty)$/u.test(word)))
    return true
  if (unit.subject === 'there' && new AskedWords(question.words).hasAny(unit.words)) return true
  if (unit.subject === 'it')
    return !unit.sentence.acts.some(({ act }) => act === 'apology' || act === 'sympathy')
  if (unit.subject === 'us' && words.slice(0, 4).includes('not')) return true
  if (unit.subject === 'command' && words.slice(0, 4).some((word) => /^(?:not|never|only)$/u.test(word)))
    return true
  if (touches(unit, 'does')) return true
  if (
    question.isModal &&
    (touches(unit, 'may') || (!isAfterMatter && does(unit, ['offer']) && words[1] !== 'will'))
  )
    return true
  // What is done where something is reported first is done about that.
  if (question.isModal && !isAfterMatter && mends(unit)) return true
  // "Do you have gluten-free pasta?" – "We make …".
  if (question.isToUs && words[0] === 'we' && !/^(?:have|are|hope|wish|look|will)$/u.test(words[1] ?? ''))
    return true
  return unit.isAboutIt
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

/** "Yes", "of course" and no more: it goes with what follows. */
export function isPolar(unit: Unit): boolean {
  return unit.to - unit.from <= 4 && saysYesOrNo(unit)
}

/** Whether a clause says yes or no. */
export function saysYesOrNo(unit: Unit): boolean {
  if (touches(unit, 'yes-no')) return true
  const [first, second] = tokensOf(unit)
  const next = second ?? unit.sentence.view.tokens[unit.to]
  return (
    first?.word === 'no' &&
    (unit.to - unit.from <= 2 || next?.before !== '' || /^(?:it|that|this|i|we|you|they)$/u.test(next.word))
  )
}

const auxiliary = /^(?:do|does|did|is|are|was|were|will|would|have|has|can|could|should|may|might|am)$/u

/** "We do, from ten to four": a subject and its verb, and no more. */
function isShortAnswer(unit: Unit): boolean {
  const { tokens } = unit.sentence.view
  return tokens.slice(unit.from, unit.to).some(({ word }, offset) => {
    const at = unit.from + offset
    const isPair = /^(?:i|we|you|they|it|he|she|there|that|this|often|usually|always|never|rarely)$/u.test(
      word
    )
    if (!isPair || !auxiliary.test(tokens[at + 1]?.word ?? '')) return false
    const next = tokens[at + 2]
    return next?.before !== '' || next.word === 'not'
  })
}
