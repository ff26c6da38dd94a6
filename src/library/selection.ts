import { findBodyStart, readReplyHead } from '../drafting/index.js'
import { knownIn, type KnownName } from '../drafting/snippets/known.js'
import { escapeSlots } from './write.js'

const slotNames: Readonly<Record<KnownName, string>> = {
  customer: 'customer name',
  ticket: 'ticket number',
  order: 'order number',
  amount: 'amount',
  date: 'date'
}

/**
 * What is selected of a reply's own text: front matter and the customer's message are no part of a snippet, unless nothing
 * else is selected.
 */
export function ownPart(document: string, start: number, end: number): string {
  const { firstWord } = findBodyStart(document)
  return document.slice(end > firstWord ? Math.max(start, firstWord) : start, end).trim()
}

/**
 * A part of a reply as a snippet's body: what the reply's front matter and the customer's message tell of this one customer
 * becomes slots, so that nobody else gets it.
 *
 * @param document the whole reply
 */
export function bodyFromSelection(selection: string, document: string): string {
  const { values } = knownIn(document)
  const names = namesOf(readReplyHead(document).ticket.customer ?? '')
  const replacements = Object.entries({ ...values, customer: [...(values.customer ?? []), ...names] })
    .flatMap(([name, list]) => list.map((value) => [value, slotNames[name as KnownName]] as const))
    .filter(([value]) => value.length > 1)
    // Of two values the longer is found first: "3 December 2026" before "3 December".
    .sort(([a], [b]) => b.length - a.length)
  const pieces = [{ text: escapeSlots(selection.trim()), isSlot: false }]
  for (const [value, slot] of replacements) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(value)}(?![\\p{L}\\p{N}])`, 'giu')
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at]
      if (!piece || piece.isSlot) continue
      const parts = piece.text.split(pattern)
      if (parts.length === 1) continue
      const split = parts.flatMap((text, index) => [
        ...(index > 0 ? [{ text: `{{${slot}}}`, isSlot: true }] : []),
        { text, isSlot: false }
      ])
      pieces.splice(at, 1, ...split)
      at += split.length - 1
    }
  }
  return pieces.map(({ text }) => text).join('')
}

/** The whole name and the last one: "Dana Whitfield", "Whitfield". */
function namesOf(customer: string): string[] {
  const words = customer.trim().split(/\s+/u)
  return words.length > 1 ? [words.join(' '), words.at(-1) ?? ''] : []
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
}
