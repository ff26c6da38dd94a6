import { createBlockMemory } from '../prose/blockMemory.js'
import type { Span } from './finding.js'

/** How much of the text before a block can tell what something in it is: "Your order number:". */
const lead = 80
const keptBlocks = 512

/**
 * Finds things that no blank line divides, block by block, and keeps what it found for as long as blocks come again.
 *
 * @param find what is to be found in any text, in its order; it looks at most 80 characters back
 */
export function createBlockFinder<Found extends Span>(
  find: (text: string) => readonly Found[]
): (text: string) => Found[] {
  const remember = createBlockMemory<readonly Found[]>(keptBlocks)
  /** The blocks of the last text: while somebody types, all but one come again in their order. */
  let last: readonly Block<Found>[] = []
  return (text) => {
    const blocks: Block<Found>[] = []
    const found: Found[] = []
    let start = 0
    const gap = /\n[ \t\r]*\n/gu
    for (let match = gap.exec(text); match; match = gap.exec(text)) {
      findIn(text, start, match.index)
      start = match.index
    }
    findIn(text, start, text.length)
    last = blocks
    return found

    function findIn(text: string, start: number, end: number): void {
      const base = Math.max(0, start - lead)
      const slice = text.slice(base, end)
      // To compare two texts takes less time than to look one up.
      const same = last[blocks.length]
      const block = same?.text === slice ? same : blockOf(slice)
      blocks.push(block)
      for (const each of block.found) {
        if (base + each.start < start) continue
        found.push({ ...each, start: base + each.start, end: base + each.end })
      }
    }
  }

  function blockOf(text: string): Block<Found> {
    return { text, found: remember(text, () => find(text)) }
  }
}

interface Block<Found> {
  readonly text: string
  readonly found: readonly Found[]
}
