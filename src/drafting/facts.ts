import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { dayAt, type CalendarDay } from '../cues/times/calendar.js'
import type { Situation } from '../findings/model.js'
import { reportedFailure } from '../rules/missing-acknowledgement.failure.js'
import { quoteQuestion } from './answers.js'
import { findNumbers } from './caseNumbers.js'
import { findDeadlines } from './deadlines.js'
import type { Facts, Quoted } from './model.js'
import { readAsked } from './requests.js'

/** A sentence of more words is quoted only as far as the clause goes. */
const longestQuote = 18

/**
 * What a customer's message says, at places of its text: of a reply that is open, from a reading's `customer`.
 *
 * @param written the day the message was written, or the present moment; without it no day of a deadline is worked out
 */
export function readFacts(customer: ReplyCues, written?: CalendarDay | Date): Facts {
  const today = written instanceof Date ? dayAt(written, -written.getTimezoneOffset()) : written
  return {
    numbers: findNumbers(customer),
    questions: findQuestions(customer),
    failures: findFailures(customer),
    deadlines: findDeadlines(customer, today)
  }
}

function findQuestions(cues: ReplyCues): Quoted[] {
  const { questions, requests } = cues.remember(readAsked)
  return [...questions, ...requests]
    .map((question) => withoutGreeting(quoteQuestion(cues.text, question), cues.text))
    .sort((a, b) => a.start - b.start)
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
    const quoted = text.slice(start, next ?? end)
    return [withoutGreeting({ text: quoted.replace(/\s+/gu, ' '), start, end: next ?? end }, text)]
  })
}

const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,!.?\n]{0,40}[,!]\s+(?=\S)/iu

/** "Hello,\nwhere is my order?" is one sentence to the parser, and only its end is asked. */
function withoutGreeting(quoted: Quoted, message: string): Quoted {
  const length = greeting.exec(message.slice(quoted.start, quoted.end))?.[0].length ?? 0
  if (length === 0) return quoted
  const start = quoted.start + length
  return { text: message.slice(start, quoted.end).replace(/\s+/gu, ' '), start, end: quoted.end }
}

function typicalOf({ view }: ReplySentence): Range | undefined {
  if (view.isQuestion) return undefined
  return failing.flatMap((situation) => view.of(`situation.${situation}`))[0]
}
