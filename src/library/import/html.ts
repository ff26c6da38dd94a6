import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { decodeReferences } from '../../drafting/html/references.js'
import { isSilent, piecesOf } from '../../drafting/html/pieces.js'

const empty = /^(?:br|hr|img|input|meta|link|wbr|col|area|base|source)$/u
/** What ends by itself when the next of its kind begins. */
const sameEnds = /^(?:p|li|tr|td|th|dt|dd|option)$/u
/** Deeper nesting is nobody's macro, and costs stack. */
const deepest = 60

/**
 * The Markdown of a reply written as HTML. The tree is made from the tags as they stand, since replies hold paragraphs,
 * lists and links; a whole HTML parser (parse5 with its tables, 210 KB) would be a third of the extension.
 */
export function markdownOf(html: string): string {
  const mdast = toMdast(treeOf(html), { newlines: false })
  const markdown = toMarkdown(mdast, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' })
  // An empty paragraph, with which helpdesks make room, is none.
  return markdown.replace(/\n{3,}/gu, '\n\n').trim()
}

function treeOf(html: string): Root {
  const root: Root = { type: 'root', children: [] }
  const open: (Root | Element)[] = [root]
  let inside: string | undefined
  const add = (node: RootContent & ElementContent): void => {
    open.at(-1)?.children.push(node)
  }
  for (const { kind, value, name } of piecesOf(html)) {
    const isClosing = value.startsWith('</')
    if (inside !== undefined) {
      if (name === inside && isClosing) inside = undefined
    } else if (kind === 'text') add({ type: 'text', value: decodeReferences(value) })
    else if (name === '') continue
    else if (isSilent(name)) inside = isClosing ? undefined : name
    else if (isClosing) closeTo(open, name)
    else {
      if (sameEnds.test(name) && nameOf(open.at(-1)) === name) open.pop()
      const element: Element = {
        type: 'element',
        tagName: name,
        properties: propertiesOf(value),
        children: []
      }
      add(element)
      if (!empty.test(name) && !value.endsWith('/>') && open.length < deepest) open.push(element)
    }
  }
  return root
}

/** Closes the nearest element of a name; an end without a start is nothing. */
function closeTo(open: (Root | Element)[], name: string): void {
  const at = open.findLastIndex((node) => nameOf(node) === name)
  if (at > 0) open.length = at
}

function nameOf(node: Root | Element | undefined): string | undefined {
  return node?.type === 'element' ? node.tagName : undefined
}

/** The attributes that Markdown can hold; no address but those that a mail may hold. */
function propertiesOf(tag: string): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const [, name = '', double, single, bare] of tag.matchAll(
    /\s([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu
  )) {
    const key = name.toLowerCase()
    const value = decodeReferences(double ?? single ?? bare ?? '').trim()
    const isAddress = key === 'href' || key === 'src'
    if (isAddress ? /^(?:https?:|mailto:|tel:|\uE000)/iu.test(value) : key === 'alt' || key === 'title')
      properties[key] = value
  }
  return properties
}
