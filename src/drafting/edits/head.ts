import { loadAll } from 'js-yaml'
import { isMap, isScalar, parseDocument, Scalar, type Pair, type YAMLMap } from 'yaml'
import { readHead, type Ticket } from '../../prose/document.js'
import type { Region } from '../../prose/regions.js'
import { splitRegions } from '../../prose/regions.js'
import type { EditResult, TextEdit } from '../model.js'
import { applyTextEdits, lineEndOf, refuse } from './textEdit.js'

/** New values for keys of the front matter; an empty one, or `null`, takes the value away and leaves the key. */
export type HeadChange = { readonly [Key in keyof Ticket]?: string | null }

const keys = ['customer', 'ticket', 'situation', 'channel'] as const
type Key = (typeof keys)[number]

/** What has to become of one key. */
type Wanted = readonly [key: Key, value: string]

/**
 * Edits that set keys of a reply's front matter and leave everything else as it is: comments, order, other keys, quotes,
 * line ends. Without front matter it makes one. Values are put on one line. Malformed front matter is left alone.
 */
export function setHead(text: string, change: HeadChange): EditResult {
  const regions = splitRegions(text, 'markdown')
  const { ticket, problems } = readHead(text, regions)
  const [problem] = problems
  if (problem) return refuse(text, problem.start, problem.message)
  const wanted = keys.flatMap((key): Wanted[] => {
    const value = oneLine(change[key])
    return value === undefined || value === (ticket[key] ?? '') ? [] : [[key, value]]
  })
  if (wanted.length === 0) return { ok: true, edits: [] }
  const [first] = regions
  if (first?.kind !== 'front-matter')
    return unclosedFrontMatter(text, regions) ?? addFrontMatter(text, wanted)
  return changeFrontMatter(text, first, { ...ticket, ...Object.fromEntries(wanted) }, wanted)
}

function oneLine(value: string | null | undefined): string | undefined {
  return value === null ? '' : value?.replace(/\s+/gu, ' ').trim()
}

/** Where a reply may begin with front matter that nothing ends: what seems to belong in it is in the text instead. */
export function unclosedFrontMatter(text: string, regions: readonly Region[]): EditResult | undefined {
  if (regions[0]?.kind === 'front-matter' || !/^\uFEFF?---[\t ]*(?:[\n\r]|$)/u.test(text)) return undefined
  return refuse(text, 0, 'Front matter: no line “---” ends it')
}

function addFrontMatter(text: string, wanted: readonly Wanted[]): EditResult {
  const eol = lineEndOf(text)
  const lines = wanted.flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${write(value, 'new')}`]))
  if (lines.length === 0) return { ok: true, edits: [] }
  const at = text.startsWith('\uFEFF') ? 1 : 0
  const newText = ['---', ...lines, '---', '', ''].join(eol)
  return { ok: true, edits: [{ start: at, end: at, newText }] }
}

function changeFrontMatter(
  text: string,
  { lines }: Region,
  expected: Ticket,
  wanted: readonly Wanted[]
): EditResult {
  const start = lines[0]?.next ?? 0
  const end = lines.at(-1)?.start ?? start
  const source = text.slice(start, end)
  const { contents } = parseDocument(source, { uniqueKeys: false })
  if (contents !== null && !isMap(contents))
    return refuse(text, start, 'Front matter: it has no keys, so there is no place for a new one')
  const edits: TextEdit[] = []
  const added: string[] = []
  const indent = contents ? indentOf(source, contents) : ''
  for (const [key, value] of wanted) {
    const pair = contents?.items.find((item) => isScalar(item.key) && item.key.value === key)
    if (pair) edits.push(...changePair(source, pair, value, contents?.flow === true))
    else if (value !== '') added.push(`${key}: ${write(value, contents?.flow ? 'flow' : 'new')}`)
  }
  if (added.length > 0) edits.push(addKeys(text.slice(0, start), source, contents, added, indent))
  const moved = edits
    .map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }))
    .sort((a, b) => a.start - b.start)
  const changed = new Set<string>(wanted.map(([key]) => key))
  return isAsWanted(text, applyTextEdits(text, moved), expected, changed)
    ? { ok: true, edits: moved }
    : refuse(text, start, 'Front matter: it is written in a way that can only be changed by hand')
}

function changePair(source: string, { key, value }: Pair, wanted: string, isFlow: boolean): TextEdit[] {
  const from = (isScalar(key) ? key.range?.[1] : undefined) ?? 0
  const colon = source.indexOf(':', from) + 1
  const range = rangeOf(value)
  // An empty value has a place behind a comment's spaces, where it would touch the comment.
  if (!range || range[0] === range[1])
    return [{ start: colon, end: colon, newText: wanted && ` ${write(wanted, 'new')}` }]
  const end = range[1] - (/(?:\r\n|\n|\r)$/u.exec(source.slice(range[0], range[1]))?.[0].length ?? 0)
  if (wanted === '') return [{ start: colon, end, newText: '' }]
  const style =
    isScalar(value) && value.type === Scalar.QUOTE_SINGLE
      ? 'single'
      : isScalar(value) && value.type === Scalar.QUOTE_DOUBLE
        ? 'double'
        : isFlow
          ? 'flow'
          : 'plain'
  return [{ start: range[0], end, newText: write(wanted, style) }]
}

function rangeOf(value: unknown): readonly [number, number, number] | undefined {
  return typeof value === 'object' && value !== null && 'range' in value
    ? (value.range as [number, number, number])
    : undefined
}

function indentOf(source: string, { range }: YAMLMap): string {
  const at = range?.[0] ?? 0
  let start = at
  while (start > 0 && /[\t ]/u.test(source.charAt(start - 1))) start--
  return source.slice(start, at)
}

/** New keys go to the end, on lines of their own, or before the brace that ends the mapping. */
function addKeys(
  before: string,
  source: string,
  contents: YAMLMap | null,
  added: readonly string[],
  indent: string
): TextEdit {
  if (contents?.flow) {
    const at = (contents.range?.[1] ?? 1) - 1
    const isEmpty = contents.items.length === 0
    return { start: at, end: at, newText: `${isEmpty ? '' : ', '}${added.join(', ')}` }
  }
  const eol = lineEndOf(before)
  const newText = added.map((line) => `${indent}${line}${eol}`).join('')
  return { start: source.length, end: source.length, newText }
}

/** What the edits did is read back: every ticket key as expected, every other key as it was. */
function isAsWanted(before: string, after: string, expected: Ticket, changed: ReadonlySet<string>): boolean {
  const { ticket, problems } = readHead(after, splitRegions(after, 'markdown'))
  if (problems.length > 0 || keys.some((key) => (ticket[key] ?? '') !== (expected[key] ?? ''))) return false
  return othersOf(before, changed) === othersOf(after, changed)
}

function othersOf(text: string, changed: ReadonlySet<string>): string {
  const [first] = splitRegions(text, 'markdown')
  const lines = first?.kind === 'front-matter' ? first.lines.slice(1, -1) : []
  const [values]: unknown[] = loadAll(text.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0))
  return JSON.stringify(Object.entries(values ?? {}).filter(([key]) => !changed.has(key)))
}

/**
 * A value as YAML: in the quotes that were there, plain where it stays the same text, in double quotes otherwise. A new
 * number is quoted, so that it keeps its zeros.
 */
function write(value: string, style: 'single' | 'double' | 'plain' | 'flow' | 'new'): string {
  if (style === 'single' && !/\p{Cc}/u.test(value)) return `'${value.replaceAll("'", "''")}'`
  if ((style === 'plain' || style === 'new') && isPlain(value, style === 'plain')) return value
  return JSON.stringify(value)
}

function isPlain(value: string, mayBeNumber: boolean): boolean {
  if (/\p{Cc}/u.test(value)) return false
  try {
    const [read] = loadAll(`key: ${value}`)
    const found: unknown = (read as { readonly key?: unknown } | null)?.key
    return found === value || (mayBeNumber && typeof found === 'number' && String(found) === value)
  } catch {
    return false
  }
}
