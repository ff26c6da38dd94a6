import type { Act } from '../cues/acts/act.js'
import type { ReplySentence } from '../cues/reply.js'
import { isSocial } from './substance.js'
import type { Topics } from './unanswered-question.about.js'
import { does, touches, type Unit } from './unanswered-question.units.js'

/** "Highways Team", "Dan": who writes, under the reply. */
export function isName(sentence: ReplySentence): boolean {
  const { tokens } = sentence.view
  if (tokens.length <= 6 && sentence.acts.some(({ act, from }) => act === 'closing' && from === 0))
    return true
  return (
    tokens.length <= 4 &&
    tokens.every(({ raw }) => /^\p{Lu}[\p{L}.'’-]*$/u.test(raw) || /^(?:&|and|of|the|from|at)$/u.test(raw)) &&
    sentence.placeOf({ from: 0, to: tokens.length }).end === sentence.place.end
  )
}

/**
 * "Hi Max, riders are welcome all year": a single sentence after the greeting may well answer the only question, in whatever
 * words. A receipt does not ("Your seats are confirmed"), nor what names the thing and says something else of it.
 */
export function speaksAtOnce(
  sentences: readonly ReplySentence[],
  units: readonly Unit[],
  { words }: Topics
): boolean {
  const telling = units.filter(isTelling)
  const only = telling[0]?.sentence
  if (!only || telling.some(({ sentence }) => sentence !== only)) return false
  // After a sentence of pleasantries, the next one need not be the answer.
  if (
    units.some(
      ({ sentence, isManners, isGreeting, words: said }) =>
        sentence.index < only.index && isManners && !isGreeting && said.length > 1
    )
  )
    return false
  const isWarm = (act: Act): boolean => isSocial(act) && act.act !== 'greeting'
  if (sentences.some((other) => (other === only || !isName(other)) && other.acts.some(isWarm))) return false
  return !telling.some((unit) => isReceipt(unit) || words.hasAny(unit.stems))
}

export function isTelling(unit: Unit): boolean {
  return !unit.isManners && !unit.isGreeting && unit.words.length > 0
}

/** What is told of every case: "Your booking is confirmed", "We have received your form". */
export function isReceipt(unit: Unit): boolean {
  return touches(unit, 'receipt') || does(unit, ['repair']) || unit.words.some((word) => matter.test(word))
}

/** What replies of support are about, so that who names it may well speak of nothing else. */
const matter =
  /^(?:parcel|package|order|delivery|invoice|bill|payment|pay|paid|booked|booking|reservation|account|password|subscription|plan|appointment|refund|tickets?|prescription|claim|card|meter|policy|membership|contract|catalogue|sale|depot)$/u
