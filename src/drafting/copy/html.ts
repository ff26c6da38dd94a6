import type { Nodes as HastNodes } from 'hast'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Break, Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { safeProtocols } from './addresses.js'
import { htmlWords } from '../html/words.js'

/** All that may be in a reply as rich text: what the boxes of helpdesks keep, and nothing that runs or styles. */
const schema: Schema = {
  tagNames: [
    ...['p', 'br', 'strong', 'em', 'del', 'a', 'img', 'ul', 'ol', 'li', 'code', 'pre', 'blockquote', 'hr'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td']
  ],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    th: ['align'],
    td: ['align']
  },
  protocols: { href: [...safeProtocols], src: ['https', 'http'] },
  strip: ['script', 'style'],
  ancestors: {},
  required: {},
  clobber: [],
  allowComments: false,
  allowDoctypes: false
}

/**
 * A Markdown tree as HTML for another program's box. HTML in the Markdown never comes through as such (only its words
 * do), and what comes out is held to a list of elements, attributes and protocols. A line end stays one.
 */
export function toRichText(tree: Root): string {
  return toHtml(withoutGaps(sanitize(toHast(inWords(tree)), schema)))
}

/** Line ends between elements: boxes that keep white space would show them beside the elements' own. */
function withoutGaps<Node extends HastNodes>(node: Node): Node {
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'pre')) return node
  const children = node.children.flatMap((child) =>
    child.type === 'text' && child.value === '\n' ? [] : [withoutGaps(child)]
  )
  return { ...node, children }
}

/** Plain text as HTML: paragraphs between blank lines, line ends kept. */
export function plainToRichText(text: string): string {
  const children = text
    .split(/\n[^\S\n]*\n\s*/u)
    .map((paragraph): Paragraph => ({ type: 'paragraph', children: withBreaks(paragraph) }))
  return toRichText({ type: 'root', children })
}

/** The tree with the words of HTML in the place of HTML, and line ends as breaks. */
function inWords(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap((child) => convert(child, false) as Root['children']) }
}

function convert(node: Nodes, isInline: boolean): Nodes[] {
  if (node.type === 'html') {
    const words = htmlWords(node.value)
    if (isInline) return withBreaks(words)
    return words.trim() === '' ? [] : [{ type: 'paragraph', children: withBreaks(words.trim()) }]
  }
  if (node.type === 'text') return withBreaks(node.value)
  if (!('children' in node)) return [node]
  const holdsText = isInline || /^(?:paragraph|heading|tableCell)$/u.test(node.type)
  const children = node.children.flatMap((child) => convert(child, holdsText))
  return [{ ...node, children } as Nodes]
}

function withBreaks(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((value, index): (Break | Text)[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(value === '' ? [] : [{ type: 'text', value } as const])
    ])
}
