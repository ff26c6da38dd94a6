import type { Span } from '../findings/model.js'
import type { Words } from '../words/words.js'
import type { CalendarDay } from '../cues/times/calendar.js'
import type { FoundSituation } from '../findings/situation.js'

/** Words of the customer's message and their place in it. */
export interface Quoted extends Span {
  readonly text: string
}

/** A number by which the customer or we know the case. */
export interface CaseNumber {
  readonly kind: 'order' | 'ticket' | 'tracking' | 'booking' | 'invoice' | 'customer' | 'serial'
  readonly value: string
  /** Missing where it stands in the subject. */
  readonly place?: Span
}

/** By when the customer wants something. */
export interface Deadline extends Quoted {
  /** The day it names, where that can be only one; counted from the day the message was sent, or from today. */
  readonly day?: CalendarDay
}

/** The customer's name and what tells it. */
export interface CustomerName {
  readonly value: string
  readonly from: 'header' | 'sign-off' | 'introduction'
}

/** The newest part of what was pasted, and what its headers say. */
export interface Mail {
  /** The newest part alone, line ends as LF: without headers, quoted history, contact details and small print. */
  readonly text: string
  /** The name in "From:", where it is a person's. */
  readonly from?: string
  readonly address?: string
  readonly subject?: string
  /** The day it was sent, where a header names it unmistakably. */
  readonly sent?: CalendarDay
  /** The name under the message. */
  readonly signedBy?: string
}

/** What the words of a customer's message say, in their order; every place is in the message. */
export interface Facts {
  readonly numbers: readonly CaseNumber[]
  readonly questions: readonly Quoted[]
  /** What went wrong, in the customer's words. */
  readonly failures: readonly Quoted[]
  readonly deadlines: readonly Deadline[]
}

/** What a pasted message says; every place is in `text`. */
export interface CustomerMessage extends Facts, Pick<Mail, 'text' | 'address' | 'subject' | 'sent'> {
  readonly name?: CustomerName
  readonly situation?: FoundSituation
}

/** A replacement of `start`–`end` by plain text (no snippet syntax). */
export interface TextEdit extends Span {
  readonly newText: string
}

/** Edits to make, not overlapping and in order; or why none can be made, with the place in the document to look at. */
export type EditResult =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly message: Words; readonly line: number; readonly place: Span }
