/** Part of a longer text, from `start` on. */
export interface Piece {
  readonly start: number
  readonly value: string
}

/**
 * The parsers of Markdown and of English turn superlinear above about 32 KB in one block, so a longer block is read in
 * pieces of this many characters.
 */
const pieceLength = 8192

/** Cuts a long block, at the end of a line or sentence where there is one near, at white space otherwise. */
export function* cutLong(text: string): Generator<Piece> {
  let start = 0
  while (text.length - start > pieceLength) {
    const window = text.slice(start, start + pieceLength)
    const stop = Math.max(
      window.lastIndexOf('. ') + 1,
      window.lastIndexOf('! ') + 1,
      window.lastIndexOf('? ') + 1,
      window.lastIndexOf('\n')
    )
    const space = window.lastIndexOf(' ')
    const length = stop > pieceLength / 2 ? stop + 1 : space > 0 ? space + 1 : wholeCharacters(window)
    yield { start, value: window.slice(0, length) }
    start += length
  }
  yield { start, value: text.slice(start) }
}

/** All of the window, but not half a character. */
function wholeCharacters(window: string): number {
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length
}
