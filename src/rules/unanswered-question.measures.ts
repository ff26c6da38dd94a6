import type { SentenceView } from '../cues/sentence.js'
import type { Question } from './unanswered-question.questions.js'
import { tokensOf, type Unit } from './unanswered-question.units.js'

const weighs = /^(?:weigh\w*|heavy|heavier)$/u
const measures = /^(?:tall|high|wide|deep|big|size|sizes|height|width|depth|dimensions|length)$/u
const weight = /^\d*(?:kgs?|g|kilos?|kilograms?|grams?|lbs?|pounds?|oz|ounces?|stone|tons?|tonnes?)$/u
const extent = /^\d*(?:mm|cm|m|km|inch|inches|in|feet|foot|ft|metres?|meters?|miles?|x)$/u

/** "40 x 30 cm" is no weight. */
export function isOtherMeasure(said: Unit, { text }: Question): boolean {
  const asked = text.toLowerCase().split(/\P{L}+/u)
  const isWeight = asked.some((word) => weighs.test(word))
  if (isWeight === asked.some((word) => measures.test(word))) return false
  const [own, other] = isWeight ? [weight, extent] : [extent, weight]
  const words = tokensOf(said)
  return (
    words.some(({ word }, at) => other.test(word) && isAfterFigure(words, at)) &&
    !words.some(({ word }) => own.test(word))
  )
}

function isAfterFigure(words: SentenceView['tokens'], at: number): boolean {
  return /\d/u.test((words[at - 1]?.raw ?? '') + (words[at]?.raw ?? ''))
}
