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
  const ending = /\r\n|\n|\r/gu
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    lines.push({ start, end: match.index, next: ending.lastIndex, text: text.slice(start, match.index) })
    start = ending.lastIndex
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length, text: text.slice(start) })
  return lines
}
