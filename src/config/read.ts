import * as v from 'valibot'
import type { Config, ConfigProblem, Message } from './model.js'
import { nearest } from './nearest.js'
import { configSchema, type KnownRule } from './schema.js'

/** What a place says, as far as it can be used, and what cannot. */
export interface ReadConfig {
  readonly config: Config
  readonly problems: readonly ConfigProblem[]
}

type Path = readonly (string | number)[]
type Issue = v.BaseIssue<unknown>
type Entries = Readonly<Record<string, v.GenericSchema>>

/** Reads a raw value. What is wrong is left out, and so is a key without a value; the rest holds. Never throws. */
export type ReadRaw = (raw: unknown) => ReadConfig

/** Rounds after which a value is given up; two are enough for all but what is made to need more. */
const mostRounds = 200

/**
 * Makes a reader of raw values, such as parsed YAML.
 *
 * @param rules the rules and their options; without them any rule with any options is taken
 */
export function configReader(rules?: readonly KnownRule[]): ReadRaw {
  const schema = configSchema(rules)
  return (raw) => {
    const problems: ConfigProblem[] = []
    let rest = withoutNulls(raw)
    let isFirst = true
    for (let round = 0; round < mostRounds; round++) {
      const parsed = v.safeParse(schema, rest)
      if (parsed.success) return { config: configOf(parsed.output), problems }
      const issues = parsed.issues.flatMap(plainIssues).map(ofList)
      // A key too many hides the next one, so these go first; and where they go, nothing else moves.
      const unknown = issues.filter((issue) => issue.expected === 'never')
      const now = unknown.length > 0 ? unknown : issues
      const found = now.map((issue) => problemOf(issue, schema))
      // Once values are gone, what is missing is missing because of that.
      if (isFirst || unknown.length > 0) problems.push(...found)
      if (unknown.length === 0) isFirst = false
      if (now.some((issue) => pathOf(issue).length === 0)) return { config: {}, problems }
      rest = without(rest, now.map(placeToDrop))
    }
    return { config: {}, problems }
  }
}

function configOf(output: v.InferOutput<ReturnType<typeof configSchema>>): Config {
  return Object.fromEntries(Object.entries(output).filter(([key]) => key !== '$schema'))
}

/** Of a value that fits none of several kinds, what is wrong inside it where it is one of them at least. */
function plainIssues(issue: Issue): Issue[] {
  if (issue.type !== 'union' || !issue.issues) return [issue]
  const inside = issue.issues.filter(
    (one) => one.kind === 'validation' || pathOf(one).length > 0 || one.type === kindOf(issue.input)
  )
  const chosen = inside.length > 0 ? inside : issue.issues.slice(0, 1)
  return chosen.map((one) => ({ ...one, path: joined(issue, one) }))
}

/** To the library a list is an object too; what it says of the items is about the list. */
function ofList(issue: Issue): Issue {
  const { path = [] } = issue
  const at = path.findIndex(({ type, input }) => type === 'object' && Array.isArray(input))
  if (at < 0) return issue
  const [first, ...rest] = path.slice(0, at)
  return {
    ...issue,
    kind: 'schema',
    type: 'object',
    expected: 'Object',
    input: path[at]?.input,
    path: first && [first, ...rest]
  }
}

function joined(outer: Issue, inner: Issue): Issue['path'] {
  const path = [...(outer.path ?? []), ...(inner.path ?? [])]
  const [first, ...rest] = path
  return first && [first, ...rest]
}

function kindOf(input: unknown): string {
  return typeof input === 'string' ? 'picklist' : Array.isArray(input) ? 'array' : typeof input
}

function pathOf({ path }: Issue): Path {
  return (path ?? []).map(({ key }) => key as string | number)
}

function isMissing(issue: Issue): boolean {
  return issue.input === undefined && issue.kind === 'schema'
}

/** What has to go for the rest to be valid: the value itself, or what lacks it. */
function placeToDrop(issue: Issue): Path {
  return isMissing(issue) ? pathOf(issue).slice(0, -1) : pathOf(issue)
}

function problemOf(issue: Issue, schema: v.GenericSchema): ConfigProblem {
  const path = pathOf(issue)
  if (isMissing(issue))
    return { path: path.slice(0, -1), at: 'value', message: ['“{0}” is missing here.', String(path.at(-1))] }
  if (issue.expected === 'never') {
    const known = Object.keys(entriesAt(schema, path.slice(0, -1)))
    return { path, at: 'key', message: unknownKey(path, known) }
  }
  return { path, at: issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value', message: messageOf(issue) }
}

function unknownKey(path: Path, known: readonly string[]): Message {
  const key = String(path.at(-1))
  const guess = nearest(
    key,
    known.filter((name) => name !== '$schema')
  )
  const isRule = path[0] === 'rules' && path.length === 2
  if (guess === undefined) {
    return isRule ? ['There is no rule “{0}”.', key] : ['There is no setting “{0}” here.', key]
  }
  return isRule
    ? ['There is no rule “{0}”. Did you mean “{1}”?', key, guess]
    : ['There is no setting “{0}” here. Did you mean “{1}”?', key, guess]
}

function messageOf(issue: Issue): Message {
  if (issue.kind === 'validation') return [issue.message, String(issue.input)]
  switch (issue.type) {
    case 'picklist':
      return notAnOption(issue.input, (issue.expected ?? '').match(/(?<=")[^"|]+(?=")/gu) ?? [])
    case 'string':
      return ['This has to be text.']
    case 'number':
      return ['This has to be a number.']
    case 'boolean':
      return ['This has to be true or false.']
    case 'array':
      return ['This has to be a list.']
    default:
      return ['This has to be names with values.']
  }
}

/** Options shown at most; more than a line of them helps nobody. */
const mostOptions = 8

function notAnOption(input: unknown, options: readonly string[]): Message {
  const guess = typeof input === 'string' ? nearest(input, options) : undefined
  if (options.length > mostOptions) {
    const value = String(input)
    return guess === undefined
      ? ['“{0}” is not known here.', value]
      : ['“{0}” is not known here. Did you mean “{1}”?', value, guess]
  }
  return guess === undefined
    ? ['This has to be one of {0}.', options.join(', ')]
    : ['This has to be one of {0}. Did you mean “{1}”?', options.join(', '), guess]
}

/** The keys that a schema knows at a place. */
function entriesAt(schema: v.GenericSchema, path: Path): Entries {
  let options = [schema]
  for (const key of path) {
    options = options.flatMap(unwrapped).flatMap((one) => inside(one, key) ?? [])
  }
  return Object.fromEntries(
    options
      .flatMap(unwrapped)
      .flatMap((one) => ('entries' in one ? Object.entries(one.entries as Entries) : []))
  )
}

function inside(schema: v.GenericSchema, key: string | number): v.GenericSchema | undefined {
  if ('entries' in schema) return (schema.entries as Entries)[key]
  if ('item' in schema) return schema.item as v.GenericSchema
  return undefined
}

function unwrapped(schema: v.GenericSchema): v.GenericSchema[] {
  if ('wrapped' in schema) return unwrapped(schema.wrapped as v.GenericSchema)
  if (schema.type === 'union' && 'options' in schema)
    return (schema.options as v.GenericSchema[]).flatMap(unwrapped)
  return [schema]
}

/** `rules:` with nothing behind it, as it stands while somebody types, is a key that is not set. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value ?? {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      inner === null || inner === undefined ? [] : [[key, withoutNulls(inner)]]
    )
  )
}

/** The value without what the paths lead to. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return value
  const inner = (key: string | number): Path[] =>
    paths.filter(([first]) => first === key).map(([, ...rest]) => rest)
  const isGone = (key: string | number): boolean => inner(key).some((rest) => rest.length === 0)
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => (isGone(index) ? [] : [without(item, inner(index))]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
      isGone(key) ? [] : [[key, without(item, inner(key))]]
    )
  )
}
