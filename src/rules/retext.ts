import type { Paragraph, Root } from 'nlcst'
import { toString } from 'nlcst-to-string'
import { VFile } from 'vfile'
import type { ReplyCues, ReplyParagraph } from '../cues/reply.js'
import type { Span } from './finding.js'
import { sentenceAt } from './passages.js'

/** A retext plugin, set up. */
export type Transform = (tree: Root, file: VFile) => unknown

/** What a plugin says about a place in the reply. */
export interface PluginFinding extends Span {
  /** The words in this place. */
  readonly actual: string
  /** What the plugin would write instead. */
  readonly expected: readonly string[]
}

/**
 * Runs a retext plugin over replies. What it finds in a paragraph is kept with it; what touches quoted words, code or
 * an address is left out.
 */
export function createPluginRunner(plugin: Transform): (cues: ReplyCues) => PluginFinding[] {
  const known = new WeakMap<Paragraph, readonly PluginFinding[]>()
  return (cues) =>
    cues.paragraphs.flatMap((paragraph) => {
      let found = known.get(paragraph.node)
      if (!found) {
        found = run(plugin, paragraph.node)
        known.set(paragraph.node, found)
      }
      return found
        .map((finding) => ({ ...finding, ...paragraph.placeOf(finding.start, finding.end) }))
        .filter((finding) => isOwn(cues, paragraph, finding))
    })
}

/** The findings of a plugin in a paragraph, by offsets of the paragraph's own text. */
function run(plugin: Transform, paragraph: Paragraph): PluginFinding[] {
  const file = new VFile()
  withoutStackTraces(() => {
    plugin({ type: 'RootNode', children: [withoutMasks(paragraph)] }, file)
  })
  return file.messages.flatMap(({ place, actual, expected }) => {
    if (!place || !('start' in place)) return []
    const start = place.start.offset ?? 0
    return [{ start, end: place.end.offset ?? start, actual: actual ?? '', expected: expected ?? [] }]
  })
}

/** A message of a plugin is an error with a stack trace, which costs more than finding the message did. */
function withoutStackTraces(run: () => void): void {
  const v8 = Error as ErrorConstructor & { stackTraceLimit: number }
  const limit = v8.stackTraceLimit
  v8.stackTraceLimit = 0
  try {
    run()
  } finally {
    v8.stackTraceLimit = limit
  }
}

/** The paragraph without the words that stand for code and addresses: no plugin should count or judge their letters. */
function withoutMasks(paragraph: Paragraph): Paragraph {
  const isMask = (text: string): boolean => /^Xx{3,}$/u.test(text)
  return {
    ...paragraph,
    children: paragraph.children.map((node) =>
      node.type === 'SentenceNode'
        ? {
            ...node,
            children: node.children.filter((child) => child.type !== 'WordNode' || !isMask(toString(child)))
          }
        : node
    )
  }
}

/** Whether a place begins with the writer's own words, and the word after it is one too. */
function isOwn({ sentences }: ReplyCues, { passage }: ReplyParagraph, { start, end }: Span): boolean {
  const sentence = sentenceAt(sentences, start)
  if (sentence?.passage !== passage || sentence.place.end <= start) return false
  const { tokens } = sentence.view
  const placeOf = (index: number): Span => sentence.placeOf({ from: index, to: index + 1 })
  const token = tokens[firstWhere(tokens.length, (index) => placeOf(index).end > start)]
  const next = tokens[firstWhere(tokens.length, (index) => placeOf(index).start >= end)]
  return token !== undefined && !token.quoted && !token.mask && !next?.mask
}

/** The first of `count` indexes for which a test holds that holds for all after it; `count` when there is none. */
function firstWhere(count: number, test: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}
