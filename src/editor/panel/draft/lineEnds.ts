/** Converts between offsets in a document and in the same text with line ends as LF. */
export interface LineEnds {
  /** The text with line ends as LF. */
  readonly text: string
  /** Whether the document's own line ends are longer than that. */
  readonly hasCrlf: boolean
  toDocument(offset: number): number
  fromDocument(offset: number): number
}

/** The line ends of a text that has only one kind, as every document of VS Code. */
export function lineEndsOf(documentText: string): LineEnds {
  if (!documentText.includes('\r\n')) {
    return {
      text: documentText,
      hasCrlf: false,
      toDocument: (offset) => offset,
      fromDocument: (offset) => offset
    }
  }
  const text = documentText.replaceAll('\r\n', '\n')
  /** Where each line end stands in `text`, in order. */
  const ends = Array.from(text.matchAll(/\n/gu), ({ index }) => index)
  return {
    text,
    hasCrlf: true,
    toDocument: (offset) => offset + countBefore(ends, (end) => end < offset),
    // The n-th line end stands n units later in the document. Inside a CRLF is before it.
    fromDocument: (offset) => offset - countBefore(ends, (end, index) => end + index + 2 <= offset)
  }
}

/** How many entries from the first on hold; those that do come before those that do not. */
function countBefore(entries: readonly number[], holds: (entry: number, index: number) => boolean): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(entries[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}
