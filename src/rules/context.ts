import type { SentenceView } from '../cues/sentence.js'

const negators = /^(?:not|no|never|none|nothing|nobody|neither|nor|nowhere|without|rather|hardly)$/u
const openers = /^(?:if|whether|unless|incase|provided|assuming|suppose|in-case)$/u
const speaking =
  /^(?:said|told|claimed|suggested|implied|wrote|mentioned|thought|stated|reported|blamed|insisted|assumed|felt)$/u
const hedges =
  /^(?:looks?|looked|seems?|seemed|appears?|appeared|may|might|perhaps|maybe|possibly|possible|wonder|wondering|guess|suspect|chance)$/u

/** Whether a word before `at` in its clause denies what follows ("this is not your fault"). */
export function isNegated(view: SentenceView, at: number): boolean {
  return isNegatedWithin(view, view.clauseStart(at), at)
}

/** The same, where what can deny it starts at `from`. */
export function isNegatedWithin({ tokens }: SentenceView, from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ word }) => negators.test(word))
}

/** Whether the words at `at` are only a case that may be ("if you forgot to …", "in case you did not …"). */
export function isSupposed(view: SentenceView, at: number): boolean {
  const start = view.clauseStart(at)
  const words = view.tokens.slice(Math.max(0, start - 1), at).map(({ word }) => word)
  return words.some((word, index) => openers.test(word) || (word === 'case' && words[index - 1] === 'in'))
}

/** Whether somebody else's words are told ("our agent said it was …", "you mentioned that you …"). */
export function isReported({ tokens }: SentenceView, at: number): boolean {
  const start = Math.max(0, at - 10)
  return tokens
    .slice(start, at)
    .some(({ word }, index) => speaking.test(word) && !isHearsay(tokens[start + index - 2]?.word, word))
}

/** "I'm told that it was …": the writer takes it over. */
function isHearsay(subject: string | undefined, word: string): boolean {
  return word === 'told' && /^(?:i|we)$/u.test(subject ?? '')
}

/** Whether the writer only guesses what follows at `at` ("it looks as if …", "it may be that …"). */
export function isHedged({ tokens }: SentenceView, at: number): boolean {
  return tokens.slice(Math.max(0, at - 6), at).some(({ word }) => hedges.test(word))
}
