/** The part of a JSON schema that help in a file is made from. */
export interface SchemaPart {
  readonly type?: string
  readonly properties?: Readonly<Record<string, SchemaPart>>
  readonly additionalProperties?: SchemaPart | boolean
  readonly items?: SchemaPart
  readonly anyOf?: readonly SchemaPart[]
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
  readonly markdownDescription?: string
  readonly default?: unknown
}

/** What can stand at a place. */
export interface Suggestion {
  readonly label: string
  readonly kind: 'key' | 'value'
  /** What a key holds: `mapping` and `list` begin a line of their own. */
  readonly holds: 'value' | 'mapping' | 'list'
  /** Markdown. */
  readonly description: string | undefined
}

/** Suggestions, and where the word that they take the place of begins, in characters of its line. */
export interface Completion {
  readonly from: number
  /** The column of the keys here, which what a key holds is indented against. */
  readonly indent: number
  readonly suggestions: readonly Suggestion[]
}

interface Token {
  readonly column: number
  /** The name of a key; a dash has none. */
  readonly name?: string
}

interface Line {
  readonly tokens: readonly Token[]
  /** What stands behind the last token, and where. */
  readonly rest: string
  readonly column: number
}

/** A step into a list. */
const item = Symbol('item')
type Step = string | typeof item

/** Most lines that are looked back over; a team's file is far shorter. */
const mostLines = 5000

/**
 * What can stand at a place of a YAML file in block style; nothing inside of `{…}` and `[…]`, where nobody asks for help.
 *
 * @param character where the cursor is in the line, in UTF-16 units
 */
export function completeAt(
  lines: readonly string[],
  line: number,
  character: number,
  schema: SchemaPart
): Completion | undefined {
  const typed = (lines[line] ?? '').slice(0, character)
  if (/(?:^|\s)#/u.test(typed)) return undefined
  const here = lineOf(typed)
  const last = here.tokens.at(-1)
  const parts = partsAt(schema, pathTo(lines, line, here))
  const isValue = last?.name !== undefined
  if (/[{[\s]/u.test(here.rest)) return undefined
  const taken = isValue ? new Set<string>() : keysBeside(lines, line, here)
  return {
    from: here.column,
    indent: here.column,
    suggestions: isValue
      ? parts.flatMap(valuesOf)
      : [
          ...parts.flatMap(keysOf).filter(({ label }) => !taken.has(label)),
          ...(last ? parts.flatMap(valuesOf) : [])
        ]
  }
}

/** What is known of the key or the value at a place, as Markdown, and where its word stands in the line. */
export function explainAt(
  lines: readonly string[],
  line: number,
  character: number,
  schema: SchemaPart
): { readonly markdown: string; readonly from: number; readonly to: number } | undefined {
  const text = lines[line] ?? ''
  const { tokens, rest, column } = lineOf(text)
  const index = tokens.findIndex(
    (token) =>
      token.name !== undefined && character >= token.column && character <= token.column + token.name.length
  )
  const key = tokens[index]
  if (key?.name !== undefined) {
    const path = pathTo(lines, line, { tokens: tokens.slice(0, index + 1), rest: '', column: key.column })
    const markdown = partsAt(schema, path, false).find(
      (part) => part.markdownDescription
    )?.markdownDescription
    return markdown === undefined
      ? undefined
      : { markdown, from: key.column, to: key.column + key.name.length }
  }
  const value = /^[\w-]+/u.exec(rest)?.[0] ?? ''
  if (value === '' || character < column || character > column + value.length) return undefined
  const known = partsAt(schema, pathTo(lines, line, { tokens, rest, column }))
    .flatMap(valuesOf)
    .find(({ label }) => label === value)
  return known?.description === undefined
    ? undefined
    : { markdown: known.description, from: column, to: column + value.length }
}

/** Takes a line apart: `  - phrase: x` is a dash at 2, a key at 4, and `x`. */
function lineOf(text: string): Line {
  const tokens: Token[] = []
  let column = 0
  for (;;) {
    const [space = ''] = /^ */u.exec(text.slice(column)) ?? []
    column += space.length
    const rest = text.slice(column)
    if (/^-(?: |$)/u.test(rest)) {
      tokens.push({ column })
      column += 1
      continue
    }
    const [match, quoted, plain] = /^(?:"([^"]*)" *|([^\s#:"'{}[\],][^:#]*)):(?= |$)/u.exec(rest) ?? []
    if (match === undefined) return { tokens, rest, column }
    tokens.push({ column, name: quoted ?? plain?.trimEnd() ?? '' })
    column += match.length
    const [gap = ''] = /^ */u.exec(text.slice(column)) ?? []
    return { tokens, rest: text.slice(column + gap.length), column: column + gap.length }
  }
}

/** The keys and lists that lead to a place: those of its line, and of the lines above that are indented less. */
function pathTo(lines: readonly string[], line: number, here: Line): Step[] {
  const path: Step[] = here.tokens.map(stepOf)
  let column = here.tokens[0]?.column ?? here.column
  let isItem = here.tokens.length > 0 && here.tokens[0]?.name === undefined
  for (let at = line - 1; at >= Math.max(0, line - mostLines) && (column > 0 || isItem); at--) {
    const text = lines[at] ?? ''
    if (/^\s*(?:#|$)/u.test(text)) continue
    for (const token of lineOf(text).tokens.toReversed()) {
      // A list may stand right under its key.
      const isAbove = token.column < column || (isItem && token.name !== undefined && token.column === column)
      if (!isAbove) continue
      path.unshift(stepOf(token))
      column = token.column
      isItem = token.name === undefined
    }
  }
  return path
}

function stepOf({ name }: Token): Step {
  return name ?? item
}

/** The keys that are there already, in the mapping whose keys stand at the column of the place. */
function keysBeside(lines: readonly string[], line: number, here: Line): Set<string> {
  const found = new Set<string>()
  const { column } = here
  for (const step of [-1, 1]) {
    // A dash begins another mapping: of what is above on its own line, of what is below before it.
    let isOver = step < 0 && here.tokens.length > 0
    for (
      let at = line + step;
      !isOver && at >= 0 && at < lines.length && Math.abs(at - line) < mostLines;
      at += step
    ) {
      const text = lines[at] ?? ''
      if (/^\s*(?:#|$)/u.test(text)) continue
      const { tokens } = lineOf(text)
      isOver = (tokens[0]?.column ?? 0) < column
      if (isOver && step > 0) break
      const key = tokens.find((token) => token.name !== undefined && token.column === column)
      if (key?.name !== undefined) found.add(key.name)
    }
  }
  return found
}

/** What the schema says of a place: every kind of value that may stand there. */
function partsAt(schema: SchemaPart, path: readonly Step[], isOpen = true): SchemaPart[] {
  let parts = [schema]
  for (const step of path) {
    parts = parts.flatMap(kindsOf).flatMap((part) => inside(part, step) ?? [])
  }
  return isOpen ? parts.flatMap(kindsOf) : parts
}

function kindsOf(part: SchemaPart): SchemaPart[] {
  return part.anyOf ? part.anyOf.flatMap(kindsOf) : [part]
}

function inside(part: SchemaPart, step: Step): SchemaPart | undefined {
  if (step === item) return part.items
  const { properties = {}, additionalProperties } = part
  if (Object.hasOwn(properties, step)) return properties[step]
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

function keysOf({ properties = {} }: SchemaPart): Suggestion[] {
  return Object.entries(properties)
    .filter(([label]) => label !== '$schema')
    .map(([label, part]) => ({
      label,
      kind: 'key',
      holds: part.type === 'object' ? 'mapping' : part.type === 'array' ? 'list' : 'value',
      description: part.markdownDescription
    }))
}

function valuesOf(part: SchemaPart): Suggestion[] {
  return (part.enum ?? []).map((label, index) => ({
    label,
    kind: 'value',
    holds: 'value',
    description: part.enumDescriptions?.[index]
  }))
}
