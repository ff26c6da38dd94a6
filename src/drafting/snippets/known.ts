import { readHead } from '../../prose/document.js'
import { splitRegions } from '../../prose/regions.js'
import type { Occasion } from './offer.js'

/** What a document may tell about a slot; a time, a reason or an owner only the writer knows. */
export type KnownName = 'customer' | 'ticket' | 'order' | 'amount' | 'date'

/** What a reply document already says, so that a snippet need not ask for it. */
export interface Known {
  /** One value where it is certain, several where the writer has to choose. */
  readonly values: Readonly<Partial<Record<KnownName, readonly string[]>>>
  /** Whether the reply greets the customer already. */
  readonly hasGreeting: boolean
  /** Times that the team can keep, where a calendar tells. */
  readonly times?: ConcreteTimes
}

/** Moments as they follow "by", the soonest first: "17:00 today (Tue 24 Nov, CET)"; and the zone that they name. */
export interface ConcreteTimes {
  readonly moments: readonly string[]
  readonly zone: string
}

/** A reply about which nothing is known. */
export const nothingKnown: Known = Object.freeze({ values: Object.freeze({}), hasGreeting: false })

const greeting = /^\s*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b/iu
const title = /^(?:mr|mrs|ms|mx|miss|dr|prof)\.?$/iu
const amount =
  /(?:[€£$¥]|\b(?:EUR|GBP|USD|CHF|CAD|AUD)) ?\d{1,9}(?:[.,]\d{2,3}){0,3}\b|\b\d{1,9}(?:[.,]\d{2,3}){0,3} ?(?:€|£|(?:EUR|GBP|USD|CHF|CAD|AUD|euros?|pounds|dollars)\b)/gu
const order = /\border(?: (?:number|no\.?|id))?[ :#]{0,3}(?<value>[a-z]{0,6}-?\d[\da-z-]{2,20})\b/giu
const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const date = new RegExp(
  [
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}\b(?: \d{4}\b)?`,
    String.raw`\b${months} \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4}\b)?`,
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`
  ].join('|'),
  'giu'
)

/** What a reply in Markdown says of its ticket: front matter, the customer's message above it, and its greeting. */
export function knownIn(text: string): Known & Occasion {
  const regions = splitRegions(text, 'markdown')
  const { ticket, customerMessage = '' } = readHead(text, regions)
  const own = regions.filter(({ kind }) => kind === 'own').flatMap(({ lines }) => lines)
  const values = {
    customer: ticket.customer === undefined ? [] : [addressed(ticket.customer)],
    ticket: ticket.ticket === undefined ? [] : [ticket.ticket],
    order: distinct(Array.from(customerMessage.matchAll(order), ({ groups }) => groups?.value ?? '')),
    amount: distinct(Array.from(customerMessage.matchAll(amount), ([found]) => found)),
    date: distinct(Array.from(customerMessage.matchAll(date), ([found]) => capitalised(found)))
  }
  return {
    values: Object.fromEntries(
      Object.entries(values).filter(([, list]) => list.some((value) => value !== ''))
    ),
    hasGreeting: own.some((line) => greeting.test(line.text)),
    situation: ticket.situation,
    channel: ticket.channel
  }
}

/** How a customer is greeted: by the first name, or by title and last name. */
function addressed(customer: string): string {
  const words = customer.trim().split(/\s+/u)
  const [first = '', ...others] = words
  return title.test(first) && others.length > 0 ? `${first} ${others.at(-1) ?? ''}` : first
}

function capitalised(day: string): string {
  return day.toLowerCase().replace(/\p{L}{3,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}
