import type { Pattern } from './syntax.js'

/** How many words of any kind a phrase begins with. */
export interface Lead {
  readonly min: number
  readonly max: number
}

/** A pattern that comes after a lead. */
export interface Led {
  readonly lead: Lead
  readonly pattern: Pattern
}

/** The same in a row. */
interface LedItems {
  readonly lead: Lead
  readonly items: readonly Pattern[]
}

/** A phrase begins with words that it names. */
export const noLead: Lead = { min: 0, max: 0 }

/**
 * Cuts off the words of any kind that a pattern begins with, so that not every word of a text can be the first of a phrase:
 * `_{1,6} is no fun` is `is no fun` after a lead of one to six words. A pattern that can begin in several ways becomes
 * several. One that can be nothing but words of any kind stays as it is.
 */
export function cutLead(pattern: Pattern): Led[] {
  if (!canLead(pattern)) return [{ lead: noLead, pattern }]
  const led = cut([pattern])
  if (led.some(({ items }) => items.every(canBeMissing))) return [{ lead: noLead, pattern }]
  return led.map(({ lead, items }) => ({ lead, pattern: { type: 'sequence', items } }))
}

function cut(items: readonly Pattern[]): LedItems[] {
  const [first, ...rest] = items
  if (!first || !canLead({ type: 'sequence', items })) return [{ lead: noLead, items }]
  switch (first.type) {
    case 'any':
      return after({ min: 1, max: 1 }, rest)
    case 'sequence':
      return cut([...first.items, ...rest])
    case 'choice': {
      const others = first.options.filter((option) => !canLead(option))
      return [
        ...first.options.filter(canLead).flatMap((option) => cut([option, ...rest])),
        ...(others.length > 0 ? cut([{ type: 'choice', options: others }, ...rest]) : [])
      ]
    }
    case 'repeat': {
      const { item, min, max } = first
      if (item.type === 'any') return after({ min, max }, rest)
      const more = max > 1 ? [{ ...first, min: Math.max(0, min - 1), max: max - 1 }] : []
      return [...cut([item, ...more, ...rest]), ...(min === 0 ? cut(rest) : [])]
    }
    default:
      return [{ lead: noLead, items }]
  }
}

/** What comes after some words of any kind may begin with more of them. */
function after({ min, max }: Lead, rest: readonly Pattern[]): LedItems[] {
  return cut(rest).map(({ lead, items }) => ({ lead: { min: lead.min + min, max: lead.max + max }, items }))
}

/** Whether a pattern can begin with a word of any kind. */
function canLead(pattern: Pattern): boolean {
  switch (pattern.type) {
    case 'any':
      return true
    case 'repeat':
      return canLead(pattern.item)
    case 'choice':
      return pattern.options.some(canLead)
    case 'sequence': {
      const least = pattern.items.findIndex((item) => !canBeMissing(item))
      return pattern.items.slice(0, least < 0 ? undefined : least + 1).some(canLead)
    }
    default:
      return false
  }
}

function canBeMissing(pattern: Pattern): boolean {
  if (pattern.type === 'sequence') return pattern.items.every(canBeMissing)
  return pattern.type === 'repeat' && (pattern.min === 0 || canBeMissing(pattern.item))
}
