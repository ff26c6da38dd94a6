import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Span } from '../findings/model.js'
import { questionsOf, earlierQuestionsOf } from '../rules/unanswered-question.questions.js'
import type { Quoted } from './model.js'

/** Something that a customer asks us to do: "Can you refund one of them today?" */
export interface Request extends Quoted {
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

/**
 * The requests in the form of a question, in their order. The rules leave them alone, since what is done about one takes
 * many forms; who answers wants to see them beside the questions.
 */
export function requestsOf(customer: ReplyCues): Request[] {
  const questions = questionsOf(customer)
  const known = [...earlierQuestionsOf(customer, questions), ...questions]
  return customer.sentences
    .flatMap((sentence) => readRequest(sentence, customer.text) ?? [])
    .filter((request) => !known.some(({ place }) => overlap(place, request)))
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
  const mark = text.charAt(end) === '?' ? 1 : 0
  return {
    text: text.slice(start, end + mark).replace(/\s+/gu, ' '),
    start,
    end: end + mark,
    stem: verb.replace(/e$/u, '')
  }
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
