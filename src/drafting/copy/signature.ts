import { splitRegions } from '../../prose/regions.js'

/** A part of a reply: Markdown, or a signature below `-- `, which is none. */
export interface Part {
  readonly text: string
  readonly isSignature: boolean
  /** The line ends between the part before and this one. */
  readonly gap: string
}

/**
 * Parts a reply where a signature below `-- ` begins and where it ends. To Markdown that line would underline a heading.
 */
export function splitSignature(markdown: string): Part[] {
  const parts: Part[] = []
  let done = 0
  const add = (end: number, isSignature: boolean): void => {
    const part = markdown.slice(done, end)
    const text = part.replace(/^\n+/u, '').trimEnd()
    const before = markdown.startsWith('\n\n', done - 2) ? '\n\n' : '\n'
    if (text !== '') parts.push({ text, isSignature, gap: parts.length === 0 ? '' : before })
    done = end
  }
  for (const { kind, lines } of splitRegions(markdown, 'plaintext')) {
    const [first] = lines
    if (kind !== 'signature' || !first || !/^--\s?$/u.test(first.text)) continue
    add(first.start, false)
    add(lines.at(-1)?.next ?? first.next, true)
  }
  add(markdown.length, false)
  return parts
}
