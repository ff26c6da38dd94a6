import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root } from 'mdast'
import { htmlWords } from '../html/words.js'
import { isSafeAddress, readDefinitions, type Definitions } from './addresses.js'

type Block = Root['children'][number] | BlockContent | DefinitionContent

/** A Markdown tree as text that reads well without markup: links as "label (address)", lists with their marks. */
export function toPlainText(tree: Root): string {
  return new PlainText(readDefinitions(tree)).blocks(tree.children)
}

class PlainText {
  readonly #definitions: Definitions

  constructor(definitions: Definitions) {
    this.#definitions = definitions
  }

  blocks(nodes: readonly Block[], gap = '\n\n'): string {
    return nodes
      .map((node) => this.#block(node))
      .filter((text) => text !== '')
      .join(gap)
  }

  #block(node: Block): string {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return this.#phrasing(node.children)
      case 'blockquote':
        return prefix(this.blocks(node.children), '> ', '> ')
      case 'list': {
        const start = node.start ?? 1
        const items = node.children.map((item, index) =>
          this.#item(item, node.ordered ? `${start + index}. ` : '- ')
        )
        return items.join(node.children.some(({ spread }) => spread) ? '\n\n' : '\n')
      }
      case 'code':
        return node.value
      case 'table':
        return node.children
          .map((row) => row.children.map((cell) => this.#phrasing(cell.children)).join(' | '))
          .join('\n')
      case 'thematicBreak':
        return '---'
      case 'html':
        return htmlWords(node.value).trim()
      default:
        return ''
    }
  }

  #item(item: ListItem, mark: string): string {
    return prefix(this.blocks(item.children, item.spread ? '\n\n' : '\n'), mark, ' '.repeat(mark.length))
  }

  #phrasing(nodes: readonly PhrasingContent[]): string {
    return nodes.map((node) => this.#inline(node)).join('')
  }

  #inline(node: PhrasingContent): string {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return node.value
      case 'break':
        return '\n'
      case 'html':
        return htmlWords(node.value)
      case 'link':
        return withAddress(this.#phrasing(node.children), node.url)
      case 'linkReference':
        return withAddress(this.#phrasing(node.children), this.#definitions.get(node.identifier))
      case 'image':
      case 'imageReference':
        return node.alt ?? ''
      default:
        return 'children' in node ? this.#phrasing(node.children) : ''
    }
  }
}

/** "our page (https://example.com)"; once only where the label is the address. */
function withAddress(label: string, url: string | undefined): string {
  if (url === undefined || url === '' || !isSafeAddress(url)) return label
  const address = url.replace(/^(?:mailto|tel):/iu, '')
  if (label === '') return address
  const isSame = [address, address.replace(/^https?:\/\//iu, '')].some((same) => bare(same) === bare(label))
  return isSame ? label : `${label} (${address})`
}

function bare(address: string): string {
  return address.replace(/\/$/u, '').toLowerCase()
}

function prefix(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .map((line) => line.trimEnd())
    .join('\n')
}
