import { leadingQuote } from '../../prose/document.js'
import { splitLines, type Line } from '../../prose/lines.js'
import { splitRegions, type Region } from '../../prose/regions.js'
import type { Format } from '../../findings/model.js'
import type { EditResult, TextEdit } from '../model.js'
import { unclosedFrontMatter } from './head.js'
import { lineEndOf, replaceWith } from './textEdit.js'

/**
 * Edits that make `message` the leading quote of a reply, in the quote's own style, and leave everything else as it is.
 * An empty message takes the quote away. Marks of quotes inside the message are dropped, as they are when it is read.
 */
export function setCustomerMessage(text: string, message: string, format: Format = 'markdown'): EditResult {
  const regions = splitRegions(text, format)
  const unclosed = format === 'markdown' ? unclosedFrontMatter(text, regions) : undefined
  if (unclosed) return unclosed
  const lines = linesOf(message)
  const quote = leadingQuote(regions)
  if (!quote) return { ok: true, edits: lines.length === 0 ? [] : [insertQuote(text, regions, lines)] }
  return {
    ok: true,
    edits: lines.length === 0 ? [removeQuote(text, quote)] : changeQuote(text, quote, lines)
  }
}

/** The lines of a message as they come back when its quote is read: without marks, and no blank ones around it. */
export function linesOf(message: string): string[] {
  const lines = splitLines(message).map((line) => line.text.replace(/^[\s>]*>\s?/u, ''))
  const isText = (line: string): boolean => /\S/u.test(line)
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1)
}

function changeQuote(text: string, { lines }: Region, message: readonly string[]): TextEdit[] {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return []
  const eol = lineEndOf(text)
  const mark = lines.some((line) => /^ {0,3}>[^\s>]/u.test(line.text)) ? '>' : '> '
  const ending = text.slice(last.end, last.next)
  const block = quoteOf(message, mark).join(eol)
  // Markdown would take the line below for the rest of the quote's last paragraph.
  const gap = isOpen(last) || !isTextAt(text, last.next) ? '' : eol
  return replaceWith(text, first.start, last.next, block + ending + gap)
}

/** Whether Markdown would take a line below it for more of the quote; what follows now has been told apart already. */
function isOpen({ text }: Line): boolean {
  return /^[\s>]*[^\s>]/u.test(text)
}

function isTextAt(text: string, at: number): boolean {
  return /^[^\n\r]*\S/u.test(text.slice(at, at + 2000))
}

function removeQuote(text: string, { lines }: Region): TextEdit {
  const start = lines[0]?.start ?? 0
  const rest = text.slice(lines.at(-1)?.next ?? start)
  const blank = splitLines(rest).find((line) => /\S/u.test(line.text))?.start ?? rest.length
  return { start, end: text.length - rest.length + blank, newText: '' }
}

/** Before the first line of text, with a blank line on either side. */
function insertQuote(text: string, regions: readonly Region[], message: readonly string[]): TextEdit {
  const eol = lineEndOf(text)
  const block = quoteOf(message, '> ').join(eol)
  const head = regions[0]?.kind === 'front-matter' ? regions[0].lines : []
  const all = regions.flatMap(({ lines }) => lines).slice(head.length)
  const next = all.find((line) => /\S/u.test(line.text))
  const at = next?.start === 0 && text.startsWith('\uFEFF') ? 1 : (next?.start ?? text.length)
  const previous = text.slice(0, at)
  const isBelowBlank = previous === '' || /(?:^|[\n\r])[^\S\n\r]*(?:\r\n|\n|\r)$/u.test(previous.slice(-1000))
  // A byte order mark would hide the mark of a quote on its line.
  const isBelowLine = /^\uFEFF?$|[\n\r]$/u.test(previous)
  const before = isBelowBlank ? '' : isBelowLine ? eol : eol + eol
  return { start: at, end: at, newText: before + block + eol + (next ? eol : '') }
}

function quoteOf(message: readonly string[], mark: string): string[] {
  return message.map((line) => (line === '' ? '>' : (/^\s/u.test(line) ? '> ' : mark) + line))
}
