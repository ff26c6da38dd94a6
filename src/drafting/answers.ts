import type { ReplyCues } from '../cues/reply.js'
import type { Reading } from '../findings/checker.js'
import type { Span } from '../findings/model.js'
import { readAnswers } from '../rules/unanswered-question.answers.js'
import type { Quoted } from './model.js'
import { readAsked, takenUpIn, type Request } from './requests.js'
import type { Question } from '../rules/unanswered-question.questions.js'

/**
 * What became of a question: `answered` by a sentence; `deferred` by a promise to find out, a link or a question back;
 * `open`, and the rule `unanswered-question` reports it; `unsure` where no answer was recognised, and the rule is silent
 * because it could not tell one from none, because the question may belong to an earlier turn of the conversation, or
 * because it is a request. While there is no reply at all, a request is `open`.
 */
export type AnswerState = 'answered' | 'deferred' | 'open' | 'unsure'

/** One question of the customer's and what the reply says to it. */
export interface Answer {
  /** The question on one line. */
  readonly question: string
  /** Where it stands in the customer's message. */
  readonly place: Span
  readonly state: AnswerState
  /** Where the sentence that answers or defers it stands in the reply; missing for `open` and `unsure`. */
  readonly answer?: Span
}

/**
 * The customer's questions and requests in their order, each with the sentence that the rules take for its answer, or
 * that takes the request up. Questions that an earlier turn of a conversation may have answered are never `open`.
 */
export function answersTo({ cues, customer }: Reading): Answer[] {
  if (!customer) return []
  const answers = readAnswers(cues, customer)
  const { earlier, questions, requests } = customer.remember(readAsked)
  const answered = questions.map((question): Answer => {
    const direct = answers?.answerTo(question)
    const sentence = direct ?? answers?.deferralOf(question)
    const isOpen = question.isSure && !earlier.includes(question) && !answers?.mayAnswer(question)
    return {
      ...quote(customer.text, question),
      state: direct ? 'answered' : sentence ? 'deferred' : isOpen ? 'open' : 'unsure',
      ...(sentence && { answer: sentence.place })
    }
  })
  return [...answered, ...takenUp(requests, customer.text, cues)].sort(
    (a, b) => a.place.start - b.place.start
  )
}

function takenUp(requests: readonly Request[], message: string, reply: ReplyCues): Answer[] {
  const isEmpty = reply.sentences.every(({ view }) => view.tokens.length === 0)
  return requests.map((request) => {
    const sentence = takenUpIn(reply, request)
    return {
      ...quote(message, request),
      state: sentence ? 'answered' : isEmpty ? 'open' : 'unsure',
      ...(sentence && { answer: sentence.place })
    }
  })
}

/** A question or request of a message with the mark behind it, which is none of its words. */
export function quoteQuestion(message: string, { text, place: { start, end } }: Question | Request): Quoted {
  return message.charAt(end) === '?' ? { text: `${text}?`, start, end: end + 1 } : { text, start, end }
}

function quote(message: string, question: Question | Request): Pick<Answer, 'question' | 'place'> {
  const { text, start, end } = quoteQuestion(message, question)
  return { question: text, place: { start, end } }
}
