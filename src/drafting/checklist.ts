import type { Reading } from '../findings/checker.js'
import { essentialsOf, findElement, type Element } from '../findings/essentials.js'
import type { Situation, Span } from '../findings/model.js'
import type { Words } from '../words/words.js'

/** What can close an open item: building blocks among the recovery snippets, best first, or a time from the calendar. */
export type Closing =
  { readonly kind: 'snippets'; readonly prefixes: readonly string[] } | { readonly kind: 'timeline' }

/** One essential of the situation, as the writer sees it. */
export interface ChecklistItem {
  readonly id: Element
  /** What it asks for, in plain words: "Say when it is solved, or when you write next". */
  readonly label: Words
  readonly state: 'met' | 'open'
  /** Where the sentence that meets it stands in the reply; missing where nothing in the reply asks for it any more. */
  readonly place?: Span
  readonly closing: Closing
}

/** Prefixes of the building blocks among the recovery snippets. */
const acknowledgement = 'acknowledgement'
const ownership = 'ownership'
const explanation = 'explanation'
const nextUpdate = 'next-update'
const options = 'options'
const securityNotice = 'security-notice'

/** What every situation asks for in the same words, and what closes it. */
const usual: Readonly<Record<Element, Pick<ChecklistItem, 'label' | 'closing'>>> = {
  acknowledgement: { label: 'Name what happened to them', closing: snippets(acknowledgement) },
  responsibility: { label: 'Own our part in it', closing: snippets(ownership) },
  answer: { label: 'Answer, or say where it stands', closing: snippets(nextUpdate, options) },
  reason: { label: 'Say why', closing: snippets(explanation) },
  timeline: { label: 'Say when it is solved, or when you write next', closing: { kind: 'timeline' } },
  owner: { label: 'Say who looks after it', closing: snippets(ownership, nextUpdate) },
  nextStep: { label: 'Say who does what next', closing: snippets(nextUpdate, options) },
  remedy: { label: 'Offer a way to put it right', closing: snippets(options) }
}

/** Where a situation asks for something more definite. */
const labels: Readonly<Partial<Record<Situation, Readonly<Partial<Record<Element, Words>>>>>> = {
  delay: { answer: 'Say where it is now', reason: 'Say why it is late' },
  outage: {
    answer: 'Say what works and what does not',
    timeline: 'Say when it is back, or when you write next'
  },
  billing: { remedy: 'Say how much goes back', timeline: 'Say when the money is there' },
  'refund-refusal': { reason: 'Give the reason', remedy: 'Offer something they can have instead' },
  bug: { answer: 'Say whether you see it too', timeline: 'Say when the fix comes, or when you write next' },
  'data-loss': { answer: 'Say what is lost and what can be recovered' },
  security: {
    answer: 'Say what happened',
    remedy: 'Say what was done to make it safe',
    nextStep: 'Say what they should do now',
    owner: 'Name a contact'
  },
  'wrong-item': {
    remedy: 'Let them choose: replacement or refund',
    nextStep: 'Say how the wrong one goes back'
  },
  'broken-promise': { timeline: 'Give the new time' },
  'feature-decline': {
    acknowledgement: 'Name the need behind the wish',
    answer: 'Say an honest no',
    reason: 'Say why not'
  },
  angry: { acknowledgement: 'Name the facts they are angry about' },
  proactive: {
    answer: 'Say what happens',
    timeline: 'Say when it happens',
    nextStep: 'Say what to do, or that nothing is'
  },
  'how-to': { answer: 'Answer first', nextStep: 'Give the steps' }
}

/**
 * The essentials of a situation as a list to tick off, in the order of a good reply. `situation` defaults to the one that
 * was given or that the front matter names; a guess counts only when it is passed in.
 */
export function checklistOf(
  { cues, customer, situation: found }: Reading,
  situation: Situation | undefined = found?.isGuess ? undefined : found?.id
): ChecklistItem[] {
  return essentialsOf(situation).map((id) => {
    const { label } = usual[id]
    // What was done about a danger is no choice of the customer's.
    const closing = id === 'remedy' && situation === 'security' ? snippets(securityNotice) : usual[id].closing
    const holder = findElement(cues, customer, id, situation)
    return {
      id,
      label: (situation && labels[situation]?.[id]) ?? label,
      state: holder ? 'met' : 'open',
      ...(typeof holder === 'object' && { place: holder.place }),
      closing: forChannel(closing, cues.head.ticket.channel)
    }
  })
}

function snippets(...prefixes: readonly string[]): Closing {
  return { kind: 'snippets', prefixes }
}

/** The snippets that have a short form. */
const short: ReadonlySet<string> = new Set([
  acknowledgement,
  explanation,
  nextUpdate,
  options,
  securityNotice
])

/** In a chat, the short forms come first. */
function forChannel(closing: Closing, channel: string | undefined): Closing {
  if (closing.kind !== 'snippets' || channel !== 'chat') return closing
  const { prefixes } = closing
  return snippets(...prefixes.flatMap((prefix) => (short.has(prefix) ? [`${prefix}-chat`] : [])), ...prefixes)
}
