import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml'
import type { Span } from '../findings/model.js'
import type { Words } from '../words/words.js'
import type { Config } from './model.js'
import type { ReadRaw } from './read.js'
import { longestTeamFile } from './teamFile.js'

/** Something that is wrong in a file, at its place in the file's text. */
export interface FileProblem extends Span {
  readonly message: Words
  /** What was most likely meant, to stand in its place. */
  readonly instead?: string
  /** Whether the text is no YAML or JSON there; else a value cannot be used. */
  readonly isSyntax: boolean
}

/** What a file says, as far as it can be used. */
export interface ReadFile {
  readonly config: Config
  /** In the order of the text. */
  readonly problems: readonly FileProblem[]
}

type Root = Document.Parsed

/**
 * Reads the text of a file; YAML holds JSON, so one parser with positions serves both. What is wrong is left out, also where the
 * text is no YAML: what can be told of the rest holds. Never throws.
 */
export function readConfigFile(text: string, read: ReadRaw): ReadFile {
  if (text.length > longestTeamFile) {
    const message = 'This file is too long to be read.'
    return { config: {}, problems: [{ start: 0, end: 0, message, isSyntax: true }] }
  }
  const root = parseDocument(text, { prettyErrors: false })
  const syntax = [...root.errors, ...root.warnings].map(({ pos: [start, end], message }) => ({
    // Where the parser only knows where it begins, it is as long as its line.
    ...lineOf(text, start, end - start > 1 ? end : text.length),
    message,
    isSyntax: true
  }))
  const { value, problem } = valueOf(root)
  const { config, problems } = read(value)
  const found = problems.map(({ path, at, message, instead }) => ({
    ...placeOf(root, path, at, text),
    message,
    ...(instead !== undefined && { instead }),
    isSyntax: false
  }))
  return {
    config,
    problems: [...syntax, ...(problem ? [problem] : []), ...found].sort(
      (a, b) => a.start - b.start || a.end - b.end
    )
  }
}

/** The value that the text stands for; none where aliases lead nowhere or to too much. */
function valueOf(root: Root): { readonly value?: unknown; readonly problem?: FileProblem } {
  try {
    return { value: root.toJS({ maxAliasCount: 100 }) as unknown }
  } catch {
    const [start, end] = deadAlias(root.contents, root)?.range ?? [0, 0]
    return { problem: { start, end, message: 'An alias leads nowhere, or to too much.', isSyntax: true } }
  }
}

/** The first alias that leads nowhere. */
function deadAlias(node: unknown, root: Root): Node | undefined {
  if (isAlias(node)) return node.resolve(root) ? undefined : node
  const inner = isMap(node)
    ? node.items.flatMap(({ key, value }) => [key, value])
    : isSeq(node)
      ? node.items
      : []
  for (const one of inner) {
    const found = deadAlias(one, root)
    if (found) return found
  }
  return undefined
}

/** Where the value at a path stands, or its key. */
function placeOf(root: Root, path: readonly (string | number)[], at: 'key' | 'value', text: string): Span {
  let node: Node | null = root.contents
  let key: Node | undefined
  for (const step of path) {
    const holder = node && isAlias(node) ? (node.resolve(root) ?? null) : node
    if (isMap(holder)) {
      const pair = (holder.items as Pair<Node, Node | null>[]).find((one) => nameOf(one.key) === String(step))
      if (!pair) break
      key = pair.key
      node = pair.value
    } else if (isSeq(holder)) {
      node = (holder.items as (Node | undefined)[])[Number(step)] ?? null
      key = undefined
    } else break
  }
  const [start, end] = (at === 'key' ? key : node)?.range ?? key?.range ?? [0, text.length]
  return lineOf(text, start, end)
}

function nameOf(key: Node): string {
  return isScalar(key) ? String(key.value) : ''
}

/** A place that spans lines is shown by its first one. */
function lineOf(text: string, start: number, end: number): Span {
  const from = Math.min(start, text.length)
  const line = /^[^\r\n]*/u.exec(text.slice(from, Math.max(from, end)))?.[0] ?? ''
  return { start: from, end: from + line.trimEnd().length }
}
