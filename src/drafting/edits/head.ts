import { loadAll } from 'js-yaml'
import { readHead, type Ticket } from '../../prose/document.js'
import type { Region } from '../../prose/regions.js'
import { splitRegions } from '../../prose/regions.js'
import type { EditResult, TextEdit } from '../model.js'
import { findEntry, indentOf, type Entry, type Style } from './entry.js'
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
  region: Region,
  expected: Ticket,
  wanted: readonly Wanted[]
): EditResult {
  const lines = region.lines.slice(1, -1)
  const at = region.lines.at(-1)?.start ?? 0
  const indent = indentOf(lines)
  const eol = lineEndOf(text)
  const edits: TextEdit[] = []
  let added = ''
  for (const [key, value] of wanted) {
    const entry = findEntry(lines, key, indent ?? '')
    if (entry) edits.push(changeEntry(entry, value))
    else if (value !== '') added += `${indent ?? ''}${key}: ${write(value, 'new')}${eol}`
  }
  edits.sort((a, b) => a.start - b.start)
  if (added !== '') edits.push({ start: at, end: at, newText: added })
  const changed = new Set<string>(wanted.map(([key]) => key))
  return indent !== undefined && isAsWanted(text, applyTextEdits(text, edits), expected, changed)
    ? { ok: true, edits }
    : refuse(
        text,
        lines[0]?.start ?? at,
        'Front matter: it is written in a way that can only be changed by hand'
      )
}

function changeEntry({ colon, start, end, style }: Entry, value: string): TextEdit {
  if (value === '') return { start: colon, end, newText: '' }
  const newText = write(value, style === 'other' ? 'new' : style)
  return { start, end, newText: start === colon ? ` ${newText}` : newText }
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
function write(value: string, style: Exclude<Style, 'other'> | 'new'): string {
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
