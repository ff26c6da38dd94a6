import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { earlierQuestionsOf, questionsOf, type Question } from '../rules/unanswered-question.questions.js'

/** Something that a customer asks us to do: "Can you refund one of them today?" */
export interface Request extends Pick<Question, 'text' | 'place'> {
  /** What is to be done, as far as its forms have it in common: "refund", "cancel". */
  readonly stem: string
}

/** Nobody asks for more. */
const most = 50

/** Between the first words and the verb: "could you please just also". */
const filler = /^(?:please|pls|plz|also|just|kindly|maybe|perhaps|possibly|at|least|then|now|still|either)$/u
/** What is asked for in so many words is no request to do anything, or one that any reply meets. */
const vague =
  /^(?:believe|imagine|guess|understand|explain|tell|say|see|hear|read|help|assist|guys|not|even|be|ever|honestly|seriously|really)$/u
const asked = /^(?:can|could|will|would)$/u
const whom = /^(?:you|someone|somebody|anyone|anybody)$/u

/** All that a customer asks. */
interface Asked {
  /** Questions that an earlier turn of a conversation may have answered. */
  readonly earlier: readonly Question[]
  /** Those, and after them the other questions. */
  readonly questions: readonly Question[]
  /**
   * What is asked for in the form of a question, in its order. The rules leave it alone, since what is done about a request
   * takes many forms; who answers wants to see it beside the questions.
   */
  readonly requests: readonly Request[]
}

/** Reads all that a customer asks in a message. */
export function readAsked(customer: ReplyCues): Asked {
  const now = customer.remember(questionsOf)
  const earlier = earlierQuestionsOf(customer, now)
  const questions = [...earlier, ...now]
  return { earlier, questions, requests: requestsOf(customer, questions) }
}

function requestsOf(customer: ReplyCues, questions: readonly Question[]): Request[] {
  return customer.sentences
    .flatMap((sentence) => readRequest(sentence, customer.text) ?? [])
    .filter((request) => !questions.some((question) => overlap(question, request)))
    .slice(0, most)
}

/** The sentence of a reply that takes a request up. */
export function takenUpIn({ sentences }: ReplyCues, { stem }: Request): ReplySentence | undefined {
  return sentences.find(
    ({ view }) => !view.isQuestion && view.tokens.some(({ word, quoted }) => !quoted && word.startsWith(stem))
  )
}

function readRequest(sentence: ReplySentence, text: string): Request | undefined {
  const { view } = sentence
  if (!view.isQuestion || view.of('unanswered-question.rhetorical').length > 0) return undefined
  const { tokens } = view
  const at = tokens.findIndex(
    ({ word, quoted }, index) => !quoted && asked.test(word) && whom.test(tokens[index + 1]?.word ?? '')
  )
  if (at < 0) return undefined
  const verbAt = tokens.findIndex(({ word }, index) => index > at + 1 && !filler.test(word))
  const verb = tokens[verbAt]?.word ?? ''
  if (verb.length < 3 || vague.test(verb)) return undefined
  const { start, end } = sentence.placeOf({ from: at, to: tokens.length })
  return {
    text: text.slice(start, end).replace(/\s+/gu, ' '),
    place: { start, end },
    stem: verb.replace(/e$/u, '')
  }
}

function overlap({ place: one }: Question, { place: other }: Request): boolean {
  return one.start < other.end && other.start < one.end
}
