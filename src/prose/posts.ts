import { createBlockMemory, keptBlocks } from './blockMemory.js'
import { blankDirectives } from './directives.js'
import type { Line } from './lines.js'
import { maskAddresses, maskPostMarks } from './mask.js'
import type { Passage } from './passage.js'

const bullet = /^\s*(?:[-*•·]|\d{1,2}[.)])\s+\S/u
const opening = /^\s*(?:hi|hey|hello|dear|good\s+(?:morning|afternoon|evening))\b/iu

/** A passage of a block of plain text; `start` is counted from the start of the block. */
export interface PlainPassage extends Pick<Passage, 'kind' | 'text' | 'masks'> {
  readonly start: number
  /** Whether another of several joined messages begins here. */
  readonly startsMessage: boolean
}

/** Reads a block of plain text whose lines follow each other. */
export type ReadPosts = (block: readonly Line[], source: string) => readonly PlainPassage[]

/** A reader that remembers the blocks it has read, wherever in a reply they come again. */
export function createPostReader(): ReadPosts {
  const remember = createBlockMemory<readonly PlainPassage[]>(keptBlocks)
  return (block, source) => remember(source, () => readPosts(block, source))
}

/** Splits a block of plain text where a list item or another of several joined messages begins. */
export function readPosts(block: readonly Line[], source: string): PlainPassage[] {
  const base = block[0]?.start ?? 0
  const posts: { lines: Line[]; startsMessage: boolean }[] = []
  let ended = false
  for (const line of block) {
    const previous = posts.at(-1)
    const startsMessage = previous !== undefined && (ended || opening.test(line.text))
    if (!previous || startsMessage || bullet.test(line.text)) posts.push({ lines: [line], startsMessage })
    else previous.lines.push(line)
    ended = maskPostMarks(line.text).ends
  }
  return posts.map(({ lines, startsMessage }) => readPost(lines, source, base, startsMessage))
}

function readPost(
  lines: readonly Line[],
  source: string,
  base: number,
  startsMessage: boolean
): PlainPassage {
  const [first] = lines
  let marked = ''
  for (const [index, line] of lines.entries()) {
    marked += maskPostMarks(blankDirectives(line)).text
    // The ending of the last line belongs to nobody.
    if (index < lines.length - 1) marked += source.slice(line.end - base, line.next - base)
  }
  const kind = bullet.test(first?.text ?? '') ? 'list-item' : 'paragraph'
  const { text, masks } = maskAddresses(marked)
  // No spread: it makes objects of ever new classes, of which V8 has to learn each anew.
  return { kind, text, masks, start: (first?.start ?? 0) - base, startsMessage }
}
