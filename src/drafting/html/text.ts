import { isSilent, piecesOf } from './pieces.js'
import { decodeReferences } from './references.js'

/** Elements that stand on lines of their own, and those that a blank line parts from the rest. */
const line = /^(?:div|tr|li|dt|dd|h[1-6]|section|article|header|footer|address|hr|pre)$/u
const paragraph = /^(?:p|blockquote|table|ul|ol|dl|h[1-6])$/u

/** The text of an HTML mail: paragraphs, lines, list items and `>` before what it quotes. Linear in its length. */
export function htmlText(html: string): string {
  const lines: string[] = []
  let open = ''
  let depth = 0
  let inside: string | undefined
  const end = (isParagraph: boolean): void => {
    if (open.trim() !== '') lines.push(marks(depth) + open.trim())
    open = ''
    const blank = marks(depth).trimEnd()
    if (isParagraph && lines.length > 0 && lines.at(-1) !== blank) lines.push(blank)
  }
  for (const { kind, value, name } of piecesOf(html)) {
    const isClosing = value.startsWith('</')
    if (inside !== undefined) {
      if (name === inside && isClosing) inside = undefined
    } else if (kind === 'text') open += decodeReferences(value.replace(/\s+/gu, ' '))
    else if (name === 'br') end(false)
    else if (isSilent(name) && !isClosing) inside = name
    else if (line.test(name) || paragraph.test(name)) {
      end(paragraph.test(name))
      if (name === 'li' && !isClosing) open = '- '
      if (name === 'blockquote') depth = Math.max(0, depth + (isClosing ? -1 : 1))
    } else if (name === 'td' && isClosing) open += ' '
  }
  end(false)
  return lines.join('\n').trim()
}

/** Nobody reads more marks than this. */
const deepest = 8

function marks(depth: number): string {
  return '> '.repeat(Math.min(depth, deepest))
}
