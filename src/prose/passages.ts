import type { Line } from './lines.js'
import { hasMarkup, markdownPassages, type ReadMarkdown } from './markdown.js'
import type { Passage } from './passage.js'
import { cutLong } from './pieces.js'
import { readPosts, type ReadPosts } from './posts.js'
import type { Region } from './regions.js'

/** What reads blocks of lines, and may remember them. */
export interface BlockReaders {
  readonly markdown: ReadMarkdown
  readonly posts: ReadPosts
}

/**
 * The passages of a reply's own regions, or of its signatures, in order; each is cut off when it is asked for.
 *
 * @param text the whole reply
 */
export function* splitPassages(
  text: string,
  regions: readonly Region[],
  markup: 'markdown' | 'plaintext',
  wanted: 'own' | 'signature' = 'own',
  readers: BlockReaders = { markdown: markdownPassages, posts: readPosts }
): Generator<Passage, void, undefined> {
  let message = 0
  for (const { kind, lines } of regions) {
    if (kind !== wanted) continue
    for (const block of blocksOf(lines, markup)) {
      const source = sliceOf(text, block)
      const base = block[0]?.start ?? 0
      const isWhole = !hasGap(block)
      if (markup === 'markdown' && (!isWhole || hasMarkup(source))) {
        for (const { start, value } of cutLong(source)) {
          for (const { kind, text, segments, masks } of readers.markdown(value, base + start))
            yield { kind, text, segments, masks, message }
        }
        continue
      }
      const read = isWhole ? readers.posts : readPosts
      for (const { kind, text, masks, start, startsMessage } of read(block, source)) {
        if (startsMessage) message++
        yield { kind, text, masks, segments: [{ at: 0, offset: base + start }], message }
      }
    }
  }
}

/**
 * Blocks of lines between blank ones. In Markdown a blank line before an indented one does not end a list item.
 */
function blocksOf(lines: readonly Line[], markup: 'markdown' | 'plaintext'): Line[][] {
  const blocks: Line[][] = []
  let open: Line[] = []
  let blank = false
  for (const line of lines) {
    if (line.text === '' || !/\S/u.test(line.text)) {
      blank = true
      continue
    }
    const continues = !blank || (markup === 'markdown' && /^(?: {2}|\t)/u.test(line.text))
    if (open.length > 0 && !continues) {
      blocks.push(open)
      open = []
    }
    open.push(line)
    blank = false
  }
  if (open.length > 0) blocks.push(open)
  return blocks
}

function sliceOf(text: string, block: readonly Line[]): string {
  return text.slice(block[0]?.start ?? 0, block.at(-1)?.end ?? 0)
}

function hasGap(block: readonly Line[]): boolean {
  return block.some(({ start }, index) => index > 0 && block[index - 1]?.next !== start)
}
