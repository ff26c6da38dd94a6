import { htmlTagNames } from 'html-tag-names'
import type { Nodes, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { createBlockMemory, keptBlocks } from './blockMemory.js'
import { applyMasks, maskAddresses } from './mask.js'
import type { Mask, Passage, Segment } from './passage.js'

const knownTags = new Set(htmlTagNames)

/** Characters without which a block of Markdown is nothing but one paragraph. */
const markup = /[\\`*_<>[\]#&~]/u
/** The same at the start of a line. */
const lineMarkup = /(?:^|[\n\r\u2028\u2029])(?: {0,3}(?:[-+=]|\d{1,9}[.)])| {4}|\t)/u

/** Tells whether a block needs the Markdown parser at all; most paragraphs of a reply do not. */
export function hasMarkup(block: string): boolean {
  return markup.test(block) || lineMarkup.test(block)
}

/** A passage before it is known which of several joined messages it belongs to. */
export type Draft = Omit<Passage, 'message'>

/** Reads a block of Markdown whose offset in the reply is `base`. */
export type ReadMarkdown = (block: string, base: number) => Draft[]

/** A reader that remembers the blocks it has read, wherever in a reply they come again. */
export function createMarkdownReader(): ReadMarkdown {
  const remember = createBlockMemory<readonly Draft[]>(keptBlocks)
  return (block, base) =>
    remember(block, () => markdownPassages(block, 0)).map(({ kind, text, segments, masks }) => ({
      kind,
      text,
      segments: segments.map((segment) => moved(segment, base)),
      masks
    }))
}

function moved({ at, offset, width }: Segment, by: number): Segment {
  return width === undefined ? { at, offset: offset + by } : { at, offset: offset + by, width }
}

/**
 * The agent's own words in a block of Markdown: its paragraphs, headings and list items without markup, code, HTML
 * and quotes. `base` is the block's offset in the reply.
 */
export function markdownPassages(block: string, base: number): Draft[] {
  const drafts: Draft[] = []
  collect(fromMarkdown(block), 'paragraph')
  return drafts

  function collect(node: Nodes, kind: Passage['kind']): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        drafts.push(readPhrasing(block, base, node, node.type === 'heading' ? 'heading' : kind))
        return
      case 'listItem':
        for (const child of node.children) collect(child, 'list-item')
        return
      case 'root':
      case 'list':
        for (const child of node.children) collect(child, kind)
        return
      default:
        return
    }
  }
}

function readPhrasing(block: string, base: number, parent: Parents, kind: Passage['kind']): Draft {
  let text = ''
  const segments: Segment[] = []
  const masks: Mask[] = []
  for (const child of parent.children) read(child)
  const masked = maskAddresses(applyMasks(text, masks), masks)
  return { kind, text: masked.text, segments, masks: masked.masks }

  function read(node: Nodes): void {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    switch (node.type) {
      case 'text':
        appendText(node.value, start, end)
        return
      case 'inlineCode':
        append('x'.repeat(end - start), start, 'code')
        return
      case 'html':
        if (isPlaceholder(node.value)) append(node.value, start)
        return
      case 'break':
        append('\n', end - 1)
        return
      case 'link':
        // An address that is its own text is masked later, with those in plain text.
        for (const child of node.children) read(child)
        return
      default:
        if ('children' in node) for (const child of node.children) read(child)
    }
  }

  function append(value: string, offset: number, mask?: 'code'): void {
    if (value === '') return
    if (mask) masks.push({ kind: mask, start: text.length, end: text.length + value.length })
    const last = segments.at(-1)
    const follows =
      last !== undefined && last.width === undefined && last.offset + text.length - last.at === base + offset
    if (!follows) segments.push({ at: text.length, offset: base + offset })
    text += value
  }

  function appendReference(character: string, offset: number, width: number): void {
    segments.push({ at: text.length, offset: base + offset, width })
    text += character
  }

  /** Escapes, character references and the marks of an outer list make the source longer than the value. */
  function appendText(value: string, start: number, end: number): void {
    const source = block.slice(start, end)
    if (source === value) {
      append(value, start)
      return
    }
    let at = 0
    for (const character of value) {
      const { skip, width } = findCharacter(source.slice(at, at + lookAhead), character)
      const found = start + at + skip
      if (width > 0) appendReference(character, found, width)
      else append(character, found)
      at += skip + (width > 0 ? width : character.length)
    }
  }
}

/** How far ahead in the source the next character is looked for: behind an indent, and as long as a reference. */
const lookAhead = 96
const reference = /^&(?:#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[A-Za-z\d]{1,31});/u
const ampersand = /^&(?:amp|AMP|#0*38|#[Xx]0*26);/u

/**
 * Where a character is written in what is left of the source: as itself, escaped, or as a reference, whose length
 * `width` then is.
 */
function findCharacter(source: string, character: string): { readonly skip: number; readonly width: number } {
  // The parser puts the replacement character in the place of a NUL.
  const isNul = character === '\uFFFD' && source.includes('\0')
  const first = source.indexOf(isNul ? '\0' : character)
  const literal = character === '\\' && source.charAt(first + 1) === '\\' ? first + 1 : first
  const mark = source.indexOf('&')
  const isLiteral = literal >= 0 && (mark < 0 || literal <= mark)
  if (isLiteral && source.charAt(literal - 1) === '\\') return { skip: literal, width: 0 }
  const skip = isLiteral ? literal : Math.max(mark, 0)
  const pattern = character === '&' ? ampersand : reference
  return { skip, width: pattern.exec(source.slice(skip))?.[0].length ?? 0 }
}

/** `<date>` and `<first name>` look like HTML to Markdown, but no element has such a name. */
function isPlaceholder(html: string): boolean {
  const name = /^<([A-Za-z][\w -]*)>$/u.exec(html)?.[1]
  return name !== undefined && !knownTags.has(name.toLowerCase())
}
