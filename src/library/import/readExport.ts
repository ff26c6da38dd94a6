import Papa from 'papaparse'
import { isJson, type Export, type ExportedReply, type Json, type LeftOut, type Unreadable } from './model.js'
import { say } from '../../words/words.js'
import { products, type ProductReader } from './products.js'

/** Stands for a row whose last cell never ends. */
const unclosed: Json = Object.freeze({})

/** How deep the list of replies may lie in what an API answers. */
const deepest = 3

/** Reads the export of a product, JSON or CSV. Malformed entries are left out by name; a file that is none says why. */
export function readExport(text: string): Export | Unreadable {
  const content = text.replace(/^\uFEFF/u, '')
  if (content.trim() === '') return { problem: 'The file is empty.' }
  return /^\s*[[{]/u.test(content) ? readJson(content) : readCsv(content)
}

function readJson(text: string): Export | Unreadable {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const at =
      error instanceof Error ? /position \d+|line \d+ column \d+/u.exec(error.message)?.[0] : undefined
    return {
      problem: at === undefined ? 'The file is no valid JSON.' : say('The file is no valid JSON ({0}).', at)
    }
  }
  const entries = listIn(value, deepest)
  if (!entries) return { problem: 'The file holds no list of replies.' }
  return readEntries(entries, 'entry')
}

/** The list itself, the only reply, or the list that some property holds (`macros`, `_embedded` and then `saved-replies`). */
function listIn(value: unknown, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[]
  if (!isJson(value) || depth === 0) return undefined
  if (products.some(({ owns }) => owns(value))) return [value]
  const lists = Object.values(value).flatMap((inner) => {
    const list = listIn(inner, depth - 1)
    return list ? [list] : []
  })
  return lists.sort((a, b) => b.length - a.length)[0]
}

function readCsv(text: string): Export | Unreadable {
  const { data, errors, meta } = Papa.parse<Json>(text.trimEnd(), {
    header: true,
    transformHeader: (header) =>
      header
        .trim()
        .toLowerCase()
        .replace(/[\s/]+/gu, '_')
  })
  const columns = (meta.fields ?? []).filter((name) => name !== '')
  if (columns.length < 2) return { problem: 'The file is neither JSON nor a table with a heading.' }
  // An open quote swallows all that follows; the row says so instead of passing for a reply. The heading is row 0.
  const open = errors.find(({ code }) => code === 'MissingQuotes')?.row
  const rows = data.map((row, index) => (index + 1 === open ? unclosed : renamed(row)))
  const found = readEntries(
    rows.filter((row) => row === unclosed || Object.values(row).some((cell) => String(cell).trim() !== '')),
    'row'
  )
  return 'problem' in found
    ? { problem: say('{0} Its columns are {1}.', noReplies, columns.join(', ')) }
    : found
}

/** Headings as people and products write them → the names that the APIs use. */
const aliases: Readonly<Record<string, string>> = {
  macro_title: 'title',
  macro_name: 'title',
  comment_description: 'comment',
  'comment/description': 'comment',
  comment_text: 'comment',
  description_html: 'content_html',
  body: 'content',
  response: 'content',
  shortcode: 'short_code',
  'short-code': 'short_code',
  chat_text: 'chatText',
  chattext: 'chatText',
  saved_reply: 'text'
}

function renamed(row: Json): Json {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name,
      value
    ])
  )
}

const noReplies = say('Nothing in it looks like a reply of Zendesk, Freshdesk, Help Scout or Chatwoot.')

function readEntries(entries: readonly unknown[], what: string): Export | Unreadable {
  const reader = readerFor(entries)
  if (!reader) {
    return { problem: noReplies }
  }
  return {
    product: reader.product,
    entries: entries.map((entry, index): ExportedReply | LeftOut => {
      const label = `${what} ${index + 1}`
      if (entry === unclosed) return { label, reason: 'a quotation mark in it is not closed' }
      if (!isJson(entry)) return { label, reason: 'it is no reply' }
      return reader.read(entry, label)
    })
  }
}

/** The product that most entries are of. */
function readerFor(entries: readonly unknown[]): ProductReader | undefined {
  const counts = products.map((reader) => ({
    reader,
    count: entries.filter((entry) => isJson(entry) && reader.owns(entry)).length
  }))
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.reader
}
