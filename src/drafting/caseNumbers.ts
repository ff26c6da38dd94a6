import type { ReplyCues } from '../cues/reply.js'
import { detailKinds } from '../rules/repeat-question.given.js'
import type { CaseNumber } from './model.js'

const kinds: Readonly<Record<string, CaseNumber['kind']>> = {
  order: 'order',
  case: 'ticket',
  tracking: 'tracking',
  booking: 'booking',
  invoice: 'invoice',
  customer: 'customer',
  serial: 'serial'
}

/** "Order no. 48213", which the parser of English takes for the end of a sentence. */
const abbreviated =
  /\b(?<noun>order|ticket|case|booking|invoice|tracking|customer|serial) (?:no|nr|num|ref)\.[ :#]{0,3}(?<value>[a-z]{0,5}-?\d[\w-]{2,20})/giu

/** A message with more is a list, and none of its numbers is the case's. */
const mostNumbers = 20

/**
 * The numbers that a text names, in its order and each once: behind a word that says what they are, and "#48213" without
 * one.
 *
 * @param bare what a number is that no word says
 */
export function findNumbers(cues: ReplyCues, bare: CaseNumber['kind'] = 'order'): CaseNumber[] {
  const named = detailKinds.flatMap(({ id, find }) => {
    const kind = kinds[id]
    return kind ? find(cues).map((value) => ({ kind, value: value.replace(/^#/u, '') })) : []
  })
  const behind = [...cues.text.matchAll(abbreviated)].map(({ groups }) => {
    const noun = groups?.noun?.toLowerCase() ?? ''
    return { kind: kinds[noun] ?? 'ticket', value: groups?.value ?? '' }
  })
  const marked = [...cues.text.matchAll(/(?<![\w#&/])#\s?(\d{4,12})\b/gu)].flatMap(
    ({ 1: value = '', index }) =>
      isYear.test(value) || otherNoun.test(cues.text.slice(Math.max(0, index - 20), index))
        ? []
        : [{ kind: bare, value }]
  )
  const seen = new Set<string>()
  return [...named, ...behind, ...marked]
    .filter(({ value }) => isNumber(value) && seen.size < seen.add(value).size)
    .slice(0, mostNumbers)
    .filter(({ value }) => cues.text.charAt(cues.text.indexOf(value) - 1) !== '@')
    .map(({ kind, value }) => {
      const start = cues.text.indexOf(value)
      return { kind, value, ...(start >= 0 && { place: { start, end: start + value.length } }) }
    })
    .sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0))
}

const isYear = /^(?:19|20)\d{2}$/u
/** "Flight #4354", "Item #5501": a number, but none of the case. */
const otherNoun =
  /\b(?:flight|item|room|gate|flat|apt|unit|suite|phone|tel|zip|step|page|no|number)[ .:]{0,3}$/iu

/** "15days" and "9am" stand near the same words. */
function isNumber(value: string): boolean {
  return !/^\d{1,5}[a-z]{2,}$/u.test(value)
}
