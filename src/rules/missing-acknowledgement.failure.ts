import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { isSupposed } from './context.js'

const id = 'missing-acknowledgement'

/**
 * Whether a customer's message reports a failure of ours, and not one of its own or one that is over: a failure by
 * itself, anger at us, trouble with something that did harm, or what others did in a message that asks for nothing.
 */
export function reportsFailureIn({ sentences }: ReplyCues): boolean {
  if (sentences.some(excuses)) return false
  const answer = sentences.findLastIndex(({ view }) => isAnswer(view))
  // What an answer holds itself, or what follows it: the conversation is under way, and it goes on going wrong.
  if (answer >= 0) {
    const since = sentences.slice(answer)
    return (
      since.some((sentence) => told(sentence, 'failure')) &&
      since.some((sentence) => told(sentence, 'anger') !== undefined || isAgain(sentence))
    )
  }
  if (sentences.some((sentence) => told(sentence, 'failure') ?? told(sentence, 'anger'))) return true
  return (
    sentences.some(({ view }) => view.has(`${id}.harm`)) &&
    sentences.some((sentence) => told(sentence, 'trouble'))
  )
}

/**
 * Whether by its words it was the customer's own doing, or is over. "This isn't my fault" says the opposite, and "120 hours
 * gone. Thanks a lot" and "great service, useless" are bitter.
 */
function excuses({ view }: ReplySentence, at: number, sentences: readonly ReplySentence[]): boolean {
  return view.of(`${id}.not-ours`).some(({ from }) => {
    const [first = '', second = ''] = view.tokens.slice(from, from + 2).map(({ word }) => word)
    if (/^(?:not|never|hardly)$/u.test(view.tokens[from - 1]?.word ?? '')) return false
    if (!polite.test(first)) return true
    if (view.has(`${id}.anger`) || view.has(`${id}.harm`)) return false
    const isBitter = at === sentences.length - 1 && view.tokens.length - from <= 4 && bitter.test(second)
    return !(isBitter && sentences.some((sentence) => told(sentence, 'failure')))
  })
}

const polite = /^(?:thanks|thank|cheers|ta|great|love|awesome|amazing|perfect)$/u
/** "Thanks a lot", "thanks for nothing", "great job". */
const bitter = /^(?:a|for|job|service|work|stuff)$/u

/** "Again", "third time": it is not the first. */
function isAgain({ view }: ReplySentence): boolean {
  return view.has(`${id}.again`)
}

/** The words of a customer's sentence that report a failure of ours. */
export function reportedFailure(sentence: ReplySentence): Range | undefined {
  return isNotOurs(sentence.view) ? undefined : told(sentence, 'failure')
}

function isNotOurs(view: ReplySentence['view']): boolean {
  return view.has(`${id}.not-ours`) || isAnswer(view)
}

function told({ view }: ReplySentence, what: 'failure' | 'trouble' | 'anger'): Range | undefined {
  if (view.isQuestion && isAsking(view.tokens[0]?.word)) return undefined
  return view
    .of(`${id}.${what}`)
    .find(
      (match) =>
        !isSupposed(view, match.from) &&
        !isOwnOmission(view, match.from) &&
        !view.touches(match, `${id}.technical`)
    )
}

/** "I have not opened it yet", "that does not answer my question": no failure of ours, unlike what they did not get. */
function isOwnOmission({ tokens }: ReplySentence['view'], at: number): boolean {
  if (!/^(?:not|never)$/u.test(tokens[at]?.word ?? '')) return false
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ word }) => word)
  // "Doesn't answer my question."
  if (at === 1 && /^do(?:es)?$/u.test(before[0] ?? '')) return true
  return (
    before.some((word) => word === 'i' || word === 'we' || word === 'why') ||
    ((before[1] === 'do' || before[1] === 'does' || before[1] === 'did') &&
      /^(?:it|this|that|which|link|page)$/u.test(before[0] ?? ''))
  )
}

/** "Yes, I did": the conversation is under way, and its first reply is not this one. "No water since Monday" reports. */
function isAnswer({ tokens: [first, second] }: ReplySentence['view']): boolean {
  const word = first?.word ?? ''
  if (/^(?:no|nothing|not)$/u.test(word) && second) return /[,.;!–—-]/u.test(second.before)
  if (/^(?:so|and)$/u.test(word)) return !/^(?:my|our|your|the|now|you)$/u.test(second?.word ?? '')
  if (/^(?:sent|tried|got)$/u.test(word)) return /^(?:it|that|them|this|both|all)$/u.test(second?.word ?? '')
  return /^(?:yes|yeah|yep|yup|nope|ok|okay|done|sure|just|also|then|well|but|hm+|ah|of|dm)$/u.test(word)
}

/** "Do these phones break?" asks; "Where is it, it was due on Monday?" reports. */
function isAsking(first: string | undefined): boolean {
  return /^(?:do|does|can|could|will|would|is|are|should|what|how|which|may)$/u.test(first ?? '')
}
