import { env, l10n } from 'vscode'
import { readFacts, type readReplyHead } from '../../drafting/index.js'
import type { Reading } from '../../findings/checker.js'
import type { PanelCustomer, PanelHead } from '../../protocol/messages.js'

/** What stands above the draft. */
export function headOf({ ticket, customerMessage = '' }: ReturnType<typeof readReplyHead>): PanelHead {
  return {
    message: customerMessage,
    name: ticket.customer ?? '',
    ticket: ticket.ticket ?? '',
    situation: ticket.situation ?? ''
  }
}

/** What the document says of the customer, and what is read out of the message. */
export function customerOf({ cues, customer, situation }: Reading, now: Date): PanelCustomer {
  const facts = customer ? readFacts(customer, now) : { questions: [], failures: [], deadlines: [] }
  return {
    ...headOf(cues.head),
    ...(situation?.isGuess && { guess: situation.id }),
    questions: facts.questions.map(({ text, start, end }) => ({ text, start, end })),
    failures: facts.failures.map(({ text, start, end }) => ({ text, start, end })),
    deadlines: facts.deadlines.map(({ text, start, end, day }) => ({
      text,
      start,
      end,
      ...(day && { day: dayName.format(Date.UTC(day.year, day.month - 1, day.day)) })
    }))
  }
}

const dayName = new Intl.DateTimeFormat(l10n.bundle ? env.language : 'en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC'
})
