import type { ReplySentence } from '../cues/reply.js'

const id = 'unanswered-question'

const informing =
  /^(?:send|share|provide|dm|pm|message|confirm|tell|give|know|reply|respond|call|contact|email|write|visit|check|see|follow|elaborate|describe|clarify|specify|inbox|attach|forward|reach|speak|chat|try|help)$/u

/** A question back, or a request for what the answer needs. */
export function asksBack({ acts, view }: ReplySentence): boolean {
  if (acts.some(({ act }) => act === 'closing')) return false
  if (view.has(`${id}.asks`)) return true
  return acts.some(
    ({ act, from, to }) =>
      act === 'question' ||
      (act === 'request' &&
        view.tokens.slice(from, to).some(
          ({ word }, at) =>
            informing.test(word) &&
            // "Please tell the waiter" asks nothing of the customer.
            !(word === 'tell' && view.tokens[from + at + 1]?.word === 'the')
        ))
  )
}

/** A wish that is passed on has no other answer. */
export function passesOn({ acts, view }: ReplySentence): boolean {
  return acts.some((act) => act.act === 'commitment' && act.isFeedback) || view.has(`${id}.noted`)
}

/** A link, or somebody else to ask. */
export function isElsewhere({ acts, view }: ReplySentence): boolean {
  return (
    view.tokens.some(
      ({ mask }, at) =>
        mask === 'link' ||
        // "I've sent it to ann@example.com" is no hint to write there.
        (mask === 'address' &&
          !(view.tokens[at - 1]?.word === 'to' && acts.some(({ act }) => act === 'repair')))
    ) ||
    view.has(`${id}.elsewhere`) ||
    acts.some(
      ({ act, from, to }) =>
        act === 'referral' && !view.tokens.slice(from, to).some(({ word }) => word === 'us' || word === 'me')
    )
  )
}

/** A link, somebody else to ask, or a promise to find out. */
export function leadsOn(sentence: ReplySentence): boolean {
  const { acts, view } = sentence
  if (isElsewhere(sentence) || view.has(`${id}.unknown`)) return true
  const isPromised = acts.some((act) => act.act === 'commitment' && !act.isFeedback)
  return isPromised && (view.has('handed-over') || view.has(`${id}.later`))
}
