import { splitLines } from '../../prose/lines.js'
import type { Words } from '../../words/words.js'
import type { EditResult, TextEdit } from '../model.js'

/** The text with the edits made, which must not overlap. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let done = 0
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(done, start) + newText
    done = end
  }
  return result + text.slice(done)
}

/** The smallest edit that puts `after` in the place of what stands from `start` to `end`; none when nothing changes. */
export function replaceWith(text: string, start: number, end: number, after: string): TextEdit[] {
  const before = text.slice(start, end)
  if (before === after) return []
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  while (head > 0 && isInside(before, after, head)) head--
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  while (tail > 0 && (cuts(before, before.length - tail) || cuts(after, after.length - tail))) tail--
  return [{ start: start + head, end: end - tail, newText: after.slice(head, after.length - tail) }]
}

function isInside(before: string, after: string, at: number): boolean {
  return cuts(before, at) || cuts(after, at)
}

/** Whether a cut at `at` would part the halves of a character or of a line end. */
function cuts(text: string, at: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(at - 1, at + 1))
}

/** The line end that a text uses; LF for a text of one line. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n'
}

/** No edit, for a reason, at the line that holds the character `at`. */
export function refuse(text: string, at: number, message: Words): EditResult {
  const lines = splitLines(text)
  const index = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= at)
  )
  const { start = 0, end = 0 } = lines[index] ?? {}
  return { ok: false, message, line: index + 1, place: { start, end } }
}
