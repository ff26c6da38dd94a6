import { Position, Range } from 'vscode'
import type { Span } from '../findings/model.js'

/** Works out places in a text whose document need not be open. */
export function rangesIn(text: string): (span: Span) => Range {
  const starts = [
    0,
    ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ 0: mark, index }) => index + mark.length)
  ]
  const positionOf = (offset: number): Position => {
    const line = starts.findLastIndex((start) => start <= offset)
    return new Position(line, offset - (starts[line] ?? 0))
  }
  return ({ start, end }) => new Range(positionOf(start), positionOf(end))
}
