import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { isSupposed } from './context.js'

const id = 'missing-acknowledgement'

/** Whether a customer's message reports a failure of ours, and not one of its own or one that is over. */
export function reportsFailure(sentences: readonly ReplySentence[]): boolean {
  if (sentences.some(({ view }) => isNotOurs(view))) return false
  return sentences.some((sentence) => failureIn(sentence) !== undefined)
}

function isNotOurs(view: ReplySentence['view']): boolean {
  return view.has(`${id}.not-ours`) || isAnswer(view)
}

/** The words of a customer's sentence that report a failure of ours. */
export function reportedFailure(sentence: ReplySentence): Range | undefined {
  return isNotOurs(sentence.view) ? undefined : failureIn(sentence)
}

function failureIn({ view }: ReplySentence): Range | undefined {
  return view
    .of(`${id}.failure`)
    .find(
      (match) =>
        !isSupposed(view, match.from) &&
        !view.touches(match, `${id}.technical`) &&
        !(view.isQuestion && match.from > 0 && isAsking(view.tokens[0]?.word))
    )
}

/** "Yes, I did": the conversation is under way, and its first reply is not this one. "No water since Monday" reports. */
function isAnswer({ tokens: [first, second] }: ReplySentence['view']): boolean {
  const word = first?.word ?? ''
  if (/^(?:no|nothing|not)$/u.test(word) && second) return /[,.;!–—-]/u.test(second.before)
  return /^(?:yes|yeah|yep|yup|no|nope|ok|okay|done|sure|sent|tried|got|just|also|not|nothing|then|so|well|hm+|and|but|ah|oh|of|dm)$/u.test(
    word
  )
}

/** "Do these phones break?" asks; "Where is it, it was due on Monday?" reports. */
function isAsking(first: string | undefined): boolean {
  return /^(?:do|does|can|could|will|would|is|are|should|what|how|which|may)$/u.test(first ?? '')
}
