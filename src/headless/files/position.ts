/** Finds lines and columns in a text; a line ends at LF, CRLF or CR, as in editors. */
export class Positions {
  readonly #text: string
  /** Offset of each line's first character, and of the line end before the next. */
  readonly #lines: readonly { readonly start: number; readonly end: number }[]

  constructor(text: string) {
    this.#text = text
    const lines: { start: number; end: number }[] = []
    let start = 0
    for (const match of text.matchAll(/\r\n|[\n\r]/g)) {
      lines.push({ start, end: match.index })
      start = match.index + match[0].length
    }
    lines.push({ start, end: text.length })
    this.#lines = lines
  }

  /** Line and column of an offset, both from 1, the column in UTF-16 code units, and the line's text. */
  at(offset: number): { readonly line: number; readonly column: number; readonly lineText: string } {
    let low = 0
    let high = this.#lines.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const { start, end } = this.#lines[low] ?? { start: 0, end: 0 }
    return { line: low + 1, column: offset - start + 1, lineText: this.#text.slice(start, end) }
  }
}
