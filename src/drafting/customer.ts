import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { dayAt } from '../cues/times/calendar.js'
import type { Reading } from '../findings/checker.js'
import type { Reply, Situation } from '../findings/model.js'
import { reportedFailure } from '../rules/missing-acknowledgement.failure.js'
import { earlierQuestionsOf, questionsOf } from '../rules/unanswered-question.questions.js'
import { quoteQuestion } from './answers.js'
import { findNumbers } from './caseNumbers.js'
import { findDeadlines } from './deadlines.js'
import { readMail } from './mail/newest.js'
import type { CustomerMessage, CustomerName, Mail, Quoted } from './model.js'

/** Reads a reply without judging it: a checker's `read`, or one that answers `undefined` when that failed. */
export type Read = (reply: Reply) => Reading | undefined

/** A sentence of more words is quoted only as far as the clause goes. */
const longestQuote = 18

/**
 * Reads a message as the agent pastes it, a whole e-mail with headers and history too, down to what the panel shows of
 * it. All of it is a suggestion that the agent can correct; what cannot be told is left out.
 *
 * @param now what "by Friday" is counted from when the message does not say on which day it was sent
 */
export function readCustomer(message: string, read: Read, now?: Date): CustomerMessage {
  const mail = readMail(message)
  const { text, address, subject, sent } = mail
  const reading = read({ text: '', customer: text, ...(now && { now }) })
  const heading = subject === undefined ? undefined : read({ text: '', customer: subject })
  const cues = reading?.customer
  const name = nameOf(mail)
  const situation = reading?.situation ?? heading?.situation
  return {
    text,
    ...(name && { name }),
    ...(address !== undefined && { address }),
    ...(subject !== undefined && { subject }),
    ...(sent && { sent }),
    numbers: findNumbers(cues, heading?.customer),
    questions: cues ? findQuestions(cues) : [],
    failures: cues ? findFailures(cues) : [],
    deadlines: cues ? findDeadlines(cues, sent ?? (now && dayAt(now, 0))) : [],
    ...(situation && { situation })
  }
}

const introduction =
  /(?:\b[Mm]y (?:full )?name(?: is|['’]s)|^(?:[Ff]ull )?[Nn]ame:) {1,3}(?<any>\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2})|\b(?:[Tt]his is|I am|I['’]m) (?<full>\p{Lu}[\p{L}'’-]{1,24} \p{Lu}[\p{L}'’-]{1,24})\b/mu

function nameOf({ from, signedBy, text }: Mail): CustomerName | undefined {
  if (from !== undefined) return { value: from, from: 'header' }
  if (signedBy !== undefined) return { value: signedBy, from: 'sign-off' }
  const { any, full } = introduction.exec(text)?.groups ?? {}
  const value = any ?? full
  return value === undefined ? undefined : { value, from: 'introduction' }
}

function findQuestions(cues: ReplyCues): Quoted[] {
  const asked = questionsOf(cues)
  const all = [...earlierQuestionsOf(cues, asked), ...asked]
  return all.map((question) => quoteQuestion(cues.text, question))
}

/** What customers write where something of ours failed them; a wish or a how-to is no failure. */
const failing: readonly Situation[] = [
  'delay',
  'outage',
  'billing',
  'bug',
  'data-loss',
  'security',
  'wrong-item',
  'broken-promise'
]

/** The sentences that report a failure of ours, or their clauses where they go on. */
function findFailures({ text, sentences }: ReplyCues): Quoted[] {
  return sentences.flatMap((sentence, index) => {
    const { view, place } = sentence
    const match = reportedFailure(sentence) ?? typicalOf(sentence)
    if (!match) return []
    const clause = { from: view.clauseStart(match.from), to: view.clauseEnd(match.to - 1) }
    const isLong = view.tokens.length > longestQuote
    const { start, end } = isLong ? sentence.placeOf(clause) : place
    // The parser of English ends a sentence in "order no. 48213".
    const next = /\bno\.$/iu.test(text.slice(start, end).slice(-4))
      ? sentences[index + 1]?.place.end
      : undefined
    return [{ text: text.slice(start, next ?? end).replace(/\s+/gu, ' '), start, end: next ?? end }]
  })
}

function typicalOf({ view }: ReplySentence): Range | undefined {
  if (view.isQuestion) return undefined
  return failing.flatMap((situation) => view.of(`situation.${situation}`))[0]
}
