import type { ReplyCues, ReplySentence } from '../cues/reply.js'

const id = 'unanswered-question'

/** Index of the first sentence that surely belongs to what the customer asks now. */
export function startOfLastTurn({ sentences }: ReplyCues): number {
  const lastAt = sentences.findLastIndex(({ view }) => view.isQuestion)
  // What stands between two questions may be another turn of the conversation.
  const lastBetween = sentences.findLastIndex((sentence, index) => index < lastAt && !isAside(sentence))
  return Math.max(lastBetween, sentences.findLastIndex(movesOn), 0)
}

/** Another question, or a word of background between two: "We are driving to Austria in January." */
function isAside({ view }: ReplySentence): boolean {
  if (view.isQuestion) return true
  return (
    view.tokens.length <= 10 &&
    view.tokens.length > 2 &&
    /^(?:i|we|my|our|he|she)$/u.test(view.tokens[0]?.word ?? '') &&
    !view.tokens.some(({ mask }) => mask === 'link')
  )
}

/** A conversation pasted as one message: thanks or "yes" at the start of a sentence begins the customer's next turn. */
function movesOn({ view }: ReplySentence): boolean {
  return (
    view.tokens.length <= 14 &&
    view.of(`${id}.moved-on`).some(({ from }) => from === 0) &&
    !isThanksAlone(view) &&
    !isThanksAhead(view)
  )
}

/** "Thanks in advance for your help", "no rush": closes the message that asks. */
function isThanksAhead({ tokens }: ReplySentence['view']): boolean {
  const [first, second] = tokens
  if (first?.word === 'no' && /^(?:rush|hurry|pressure)$/u.test(second?.word ?? '')) return true
  return (
    /^(?:thanks|thank|thx|ty|cheers)$/u.test(first?.word ?? '') &&
    tokens.some(({ word }) => word === 'advance')
  )
}

/** "Thanks!" at the very end closes a message. */
function isThanksAlone({ tokens }: ReplySentence['view']): boolean {
  return tokens.length <= 5 && /^(?:thanks|thank|thx|ty|cheers)$/u.test(tokens[0]?.word ?? '')
}
