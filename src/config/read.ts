import * as v from 'valibot'
import { isMissing, pathOf, problemOf, type Issue, type Path } from './explain.js'
import type { Config, ConfigProblem } from './model.js'
import { configSchema, type KnownRule } from './schema.js'

/** What a place says, as far as it can be used, and what cannot. */
export interface ReadConfig {
  readonly config: Config
  readonly problems: readonly ConfigProblem[]
}

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

/** What has to go for the rest to be valid: the value itself, or what lacks it. */
function placeToDrop(issue: Issue): Path {
  return isMissing(issue) ? pathOf(issue).slice(0, -1) : pathOf(issue)
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
