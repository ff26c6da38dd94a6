import type { Span } from '../findings/model.js'
import { literal } from '../rules/snippet.js'
import type { Words } from '../words/words.js'
import { problemAt, type SnippetProblem } from './problem.js'

/** A run of text, or a place to fill in, of a snippet's body; the span is in the body. */
export type Part = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'slot'
        /** What to fill in: a name in words, or the text that stands there until something else does. */
        readonly hint: string
        /** Its number where the author gave one; slots with one name share a number. */
        readonly number?: number
        readonly choices?: readonly string[]
        /** Written as `{{name}}`: a name, and no text to send. */
        readonly isName: boolean
      }
  )

/** Longer names are no names: something is not closed. */
const longestName = 200
const numbered = /\$\{(\d{1,3})(?:\}|:((?:\\.|[^\\{}\n])*)\}|\|((?:\\.|[^\\|\n])*)\|\})/uy
const opener = /\\[\\$}{]|\{\{|\}\}|\$\{/gu

/**
 * Takes a body apart. Slots are `{{order number}}`, or in VS Code's syntax `${1:order number}` and `${1|today,tomorrow|}`;
 * `$1` alone is an amount. What is not closed is a problem, and stays text.
 */
export function readSlots(body: string): {
  readonly parts: readonly Part[]
  readonly problems: SnippetProblem[]
} {
  const parts: Part[] = []
  const problems: SnippetProblem[] = []
  let text = ''
  let from = 0
  let at = 0
  const flush = (end: number): void => {
    if (text !== '') parts.push({ kind: 'text', text, start: from, end })
    text = ''
  }
  const addSlot = (slot: Extract<Part, { kind: 'slot' }>): void => {
    flush(slot.start)
    parts.push(slot)
    at = from = slot.end
  }
  for (;;) {
    opener.lastIndex = at
    const match = opener.exec(body)
    text += body.slice(at, match?.index)
    if (!match) break
    const [mark] = match
    const { index: start } = match
    if (mark.startsWith('\\')) {
      // A text part covers its escapes too, so each begins a part of its own to keep offsets exact.
      flush(start)
      parts.push({ kind: 'text', text: mark.slice(1), start, end: start + 2 })
      at = from = start + 2
      continue
    }
    const slot =
      mark === '{{' ? namedSlot(body, start) : mark === '${' ? numberedSlot(body, start) : undefined
    if (slot) {
      addSlot(slot)
      continue
    }
    problems.push(problemAt({ start, end: start + 2 }, complaint(mark), 'error'))
    text += mark
    at = start + 2
  }
  flush(body.length)
  return { parts, problems }
}

function namedSlot(body: string, start: number): Extract<Part, { kind: 'slot' }> | undefined {
  const close = body.indexOf('}}', start + 2)
  if (close < 0 || close - start > longestName) return undefined
  const name = body.slice(start + 2, close)
  if (/\n|\{\{/u.test(name) || name.trim() === '') return undefined
  const hint = name.trim().replace(/[\s_]+/gu, ' ')
  return { kind: 'slot', hint, isName: true, start, end: close + 2 }
}

function numberedSlot(body: string, start: number): Extract<Part, { kind: 'slot' }> | undefined {
  numbered.lastIndex = start
  const match = numbered.exec(body)
  if (!match) return undefined
  const [whole, number, hint, list] = match
  const choices = list === undefined ? undefined : (list.match(/(?:\\.|[^,\\])+/gu) ?? []).map(plain)
  return {
    kind: 'slot',
    number: Number(number),
    hint: plain(hint ?? choices?.[0] ?? ''),
    isName: false,
    ...(choices && { choices }),
    start,
    end: start + whole.length
  }
}

function plain(text: string): string {
  return text.replace(/\\(.)/gu, '$1')
}

function complaint(mark: string): Words {
  if (mark === '{{') return 'This slot is not closed, or it is empty. Write {{order number}}, on one line.'
  if (mark === '${')
    return 'This slot cannot be read. Write {{order number}} or ${1:order number}, on one line.'
  return 'Nothing is open here. Write {{ before the slot’s name, or \\} for a brace that stands for itself.'
}

/**
 * The body in VS Code's snippet syntax. A name becomes a hint in brackets, which the checker does not let pass when it is
 * left as it is; slots of one name are filled together.
 */
export function snippetBodyOf(parts: readonly Part[]): string {
  const slots = parts.filter((part) => part.kind === 'slot')
  let next = Math.max(0, ...slots.map(({ number }) => number ?? 0)) + 1
  const numbers = new Map<string, number>()
  return parts
    .map((part) => {
      if (part.kind === 'text') return literal(part.text)
      if (!part.isName) return numberedText(part)
      const name = part.hint.toLowerCase()
      const known = numbers.get(name)
      if (known !== undefined) return `\${${known}}`
      numbers.set(name, next)
      return `\${${next++}:[${literal(part.hint)}]}`
    })
    .join('')
}

function numberedText({ number = 0, hint, choices }: Extract<Part, { kind: 'slot' }>): string {
  if (choices) return `\${${number}|${choices.map((one) => one.replace(/[\\$},|]/gu, '\\$&')).join()}|}`
  return hint === '' ? `\${${number}}` : `\${${number}:${literal(hint)}}`
}
