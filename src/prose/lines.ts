/** One line of a text: `start`–`end` without its line ending, `next` where the next one starts. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly next: number
  readonly text: string
}

/** Splits a text into lines at LF, CRLF and CR. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  const isPlain = !text.includes('\r')
  while (start < text.length) {
    const end = isPlain ? text.indexOf('\n', start) : endOfLine(text, start)
    if (end < 0) break
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1
    lines.push({ start, end, next, text: text.slice(start, end) })
    start = next
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length, text: text.slice(start) })
  return lines
}

/** The next CR or LF from `start` on; -1 where there is none. */
function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return -1
}
