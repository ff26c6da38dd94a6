import { blankDirectives } from './directives.js'
import type { Line } from './lines.js'
import { hasMarkup, markdownPassages, type ReadMarkdown } from './markdown.js'
import { applyMasks, maskAddresses, maskPostMarks } from './mask.js'
import type { Passage } from './passage.js'
import { cutLong } from './pieces.js'
import type { Region } from './regions.js'

const bullet = /^\s*(?:[-*•·]|\d{1,2}[.)])\s+\S/u
const opening = /^\s*(?:hi|hey|hello|dear|good\s+(?:morning|afternoon|evening))\b/iu

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
  readMarkdown: ReadMarkdown = markdownPassages
): Generator<Passage, void, undefined> {
  let message = 0
  for (const { kind, lines } of regions) {
    if (kind !== wanted) continue
    for (const block of blocksOf(lines, markup)) {
      const source = sliceOf(text, block)
      if (markup === 'markdown' && (hasGap(block) || hasMarkup(source))) {
        const base = block[0]?.start ?? 0
        for (const { start, value } of cutLong(source)) {
          for (const draft of readMarkdown(value, base + start)) {
            const masked = maskAddresses(applyMasks(draft.text, draft.masks), draft.masks)
            yield { ...draft, ...masked, message }
          }
        }
        continue
      }
      for (const posts of postsOf(block)) {
        if (posts.startsMessage) message++
        yield plainPassage(text, posts.lines, message)
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
    if (!/\S/u.test(line.text)) {
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

interface Posts {
  readonly lines: readonly Line[]
  readonly startsMessage: boolean
}

/** Splits a block of plain text where a list item or another of several joined messages begins. */
function postsOf(block: readonly Line[]): Posts[] {
  const posts: { lines: Line[]; startsMessage: boolean }[] = []
  let ended = false
  for (const line of block) {
    const previous = posts.at(-1)
    const startsMessage = previous !== undefined && (ended || opening.test(line.text))
    if (!previous || startsMessage || bullet.test(line.text)) posts.push({ lines: [line], startsMessage })
    else previous.lines.push(line)
    ended = maskPostMarks(line.text).ends
  }
  return posts
}

function plainPassage(text: string, lines: readonly Line[], message: number): Passage {
  const start = lines[0]?.start ?? 0
  const marked = lines
    .map(
      (line) =>
        maskPostMarks(blankDirectives(line)).text +
        text.slice(line.end, line === lines.at(-1) ? line.end : line.next)
    )
    .join('')
  const masked = maskAddresses(marked)
  const kind = bullet.test(lines[0]?.text ?? '') ? 'list-item' : 'paragraph'
  return { kind, ...masked, segments: [{ at: 0, offset: start }], message }
}
