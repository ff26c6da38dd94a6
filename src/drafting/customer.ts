import type { Reading } from '../findings/checker.js'
import type { Reply } from '../findings/model.js'
import { findNumbers } from './caseNumbers.js'
import { readFacts } from './facts.js'
import { readMail } from './mail/newest.js'
import type { CaseNumber, CustomerMessage, CustomerName, Facts, Mail } from './model.js'

/** Reads a reply without judging it: a checker's `read`, or one that answers `undefined` when that failed. */
export type Read = (reply: Reply) => Reading | undefined

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
  const facts = reading?.customer && readFacts(reading.customer, sent ?? now)
  const above = heading?.customer ? findNumbers(heading.customer, 'ticket') : []
  const name = nameOf(mail)
  const situation = reading?.situation ?? heading?.situation
  return {
    text,
    ...(name && { name }),
    ...(address !== undefined && { address }),
    ...(subject !== undefined && { subject }),
    ...(sent && { sent }),
    ...(facts ?? nothing),
    numbers: withSubject(facts?.numbers ?? [], above),
    ...(situation && { situation })
  }
}

const nothing: Facts = { numbers: [], questions: [], failures: [], deadlines: [] }

/** The numbers of the message, and those of its subject that are others; what stands in the subject has no place. */
function withSubject(numbers: readonly CaseNumber[], subject: readonly CaseNumber[]): CaseNumber[] {
  const others = subject.filter(({ value }) => !numbers.some((number) => number.value === value))
  return [...numbers, ...others.map(({ kind, value }) => ({ kind, value }))]
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
