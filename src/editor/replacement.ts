import type { Span } from '../findings/model.js'

/** What to put in the place of a span to turn one text into another. */
export interface Replacement extends Span {
  readonly text: string
}

/**
 * The shortest single replacement that turns `before` into `after`, in UTF-16 units of `before`; a line break or a
 * character of two units is never split.
 */
export function replacementBetween(before: string, after: string): Replacement {
  const limit = Math.min(before.length, after.length)
  let start = 0
  while (start < limit && before[start] === after[start]) start++
  while (start > 0 && isInside(before, start)) start--
  let tail = 0
  while (tail < limit - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  while (tail > 0 && (isInside(before, before.length - tail) || isInside(after, after.length - tail))) tail--
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) }
}

/** Whether an offset lies between two units that belong together. */
function isInside(text: string, offset: number): boolean {
  return /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(offset - 1, offset + 1))
}
