import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Heading, Nodes, Paragraph, Table, TableCell } from 'mdast'

/** A row of a page's table: what its cells say, by the heading of their column. */
export type Row = Readonly<Record<string, string>>

/** A page of the documentation, as far as a machine can hold it to its word. */
export interface Page {
  /** The heading of the page. */
  readonly title: string
  /** The paragraph under the title. */
  readonly summary: string
  /** The sections in their order: what stands under each heading, as Markdown. */
  readonly sections: ReadonlyMap<string, string>
  /** The tables, by the heading of their section. */
  readonly tables: ReadonlyMap<string, readonly Row[]>
}

/** Reads a page. In a cell, a code span stands for the text in it and `<br>` for a line break. */
export function readPage(markdown: string): Page {
  const { children } = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()]
  })
  const sections = new Map<string, string>()
  let section = ''
  const tables = new Map<string, readonly Row[]>()
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2) {
      section = textOf(node, markdown)
      sections.set(section, '')
    } else sections.set(section, `${sections.get(section) ?? ''}${sourceOf(node, markdown)}\n\n`)
    if (node.type === 'table') tables.set(section, rowsOf(node, markdown))
  }
  const [title, summary] = children
  sections.delete('')
  return {
    title: title?.type === 'heading' && title.depth === 1 ? textOf(title, markdown) : '',
    summary: summary?.type === 'paragraph' ? textOf(summary, markdown) : '',
    sections,
    tables
  }
}

function rowsOf({ children }: Table, markdown: string): Row[] {
  const [head, ...rows] = children.map((row) => row.children.map((cell) => textOf(cell, markdown)))
  return rows.map((cells) =>
    Object.fromEntries((head ?? []).map((name, column) => [name, cells[column] ?? '']))
  )
}

/** The source of what a node holds, so that links and quotation marks reach the checker as they are written. */
function textOf(node: Heading | Paragraph | TableCell, markdown: string): string {
  return node.children
    .map((child) => {
      if (child.type === 'inlineCode') return child.value
      if (child.type === 'html' && /^<br *\/?>$/u.test(child.value)) return '\n'
      return sourceOf(child, markdown)
    })
    .join('')
    .trim()
}

function sourceOf({ position }: Nodes, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset)
}
