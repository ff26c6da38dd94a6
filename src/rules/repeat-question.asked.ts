import type { ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'
import type { Given } from './repeat-question.given.js'

const id = 'repeat-question'

/** The words that ask again, and what the customer's message holds of it. */
export interface AskedAgain {
  readonly range: Range
  readonly given: Given
}

/** Whether a detail is asked for: not in "I don't need your order number", "thanks for the photo", "if you have one". */
export function isAskedFor({ view, acts }: ReplySentence, match: Range): boolean {
  // "… so I can send another" comes after what is asked.
  if (view.of(`${id}.other`).some((other) => isAbout(view, other, match))) return false
  if (
    view.of(`${id}.unneeded`).some((other) => overlaps(other, match) && !isThanksBefore(view, other, match))
  )
    return false
  if (view.isQuestion) return true
  if (view.touches(match, `${id}.held`)) return false
  return (
    acts.some(({ act, from }) => act === 'request' && from <= match.from) ||
    view.of(`${id}.asks`).some(({ from }) => from <= match.from)
  )
}

/** "Before I send the right ones: what size?" and "the model, to find the right seal" speak of something else. */
function isAbout(view: SentenceView, { from }: Range, match: Range): boolean {
  if (from > match.to + 3) return false
  if (from < match.from) return !isPart(view, from, match.from)
  return !view.tokens.slice(match.to, from + 1).some(({ word }) => /^(?:to|so)$/u.test(word))
}

/** Whether a colon parts two words, or who asks stands between. */
function isPart({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens
    .slice(from, to + 1)
    .some(({ before, word }) => before.includes(':') || /^(?:i|we)$/u.test(word))
}

/** "Thanks for writing, how many …?": the thanks end at the comma. */
function isThanksBefore({ tokens }: SentenceView, { from }: Range, match: Range): boolean {
  return (
    (tokens[from]?.word ?? '').startsWith('thank') &&
    tokens.slice(from, match.from + 1).some(({ before }) => /[,!–—]/u.test(before))
  )
}
