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
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({
      start,
      end: match.index,
      next: match.index + match[0].length,
      text: text.slice(start, match.index)
    })
    start = match.index + match[0].length
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length, text: text.slice(start) })
  return lines
}
