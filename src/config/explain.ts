import type * as v from 'valibot'
import { say, type Words } from '../words/words.js'
import type { ConfigProblem } from './model.js'
import { nearest } from './nearest.js'

export type Path = readonly (string | number)[]
export type Issue = v.BaseIssue<unknown>
type Entries = Readonly<Record<string, v.GenericSchema>>
type Explained = Pick<ConfigProblem, 'message' | 'instead'>

/** The keys and indexes that lead to what is wrong. */
export function pathOf({ path }: Issue): Path {
  return (path ?? []).map(({ key }) => key as string | number)
}

/** Whether a key is missing that has to be there; it is the last of the path. */
export function isMissing(issue: Issue): boolean {
  return issue.input === undefined && issue.kind === 'schema'
}

/** What is wrong, in words, at its place. */
export function problemOf(issue: Issue, schema: v.GenericSchema): ConfigProblem {
  const path = pathOf(issue)
  if (isMissing(issue))
    return {
      path: path.slice(0, -1),
      at: 'value',
      message: say('“{0}” is missing here.', String(path.at(-1)))
    }
  if (issue.expected === 'never') {
    const known = Object.keys(entriesAt(schema, path.slice(0, -1)))
    return { path, at: 'key', ...unknownKey(path, known) }
  }
  return { path, at: issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value', ...messageOf(issue) }
}

function unknownKey(path: Path, known: readonly string[]): Explained {
  const key = String(path.at(-1))
  const guess = nearest(
    key,
    known.filter((name) => name !== '$schema')
  )
  const isRule = path[0] === 'rules' && path.length === 2
  if (guess === undefined) {
    return {
      message: isRule ? say('There is no rule “{0}”.', key) : say('There is no setting “{0}” here.', key)
    }
  }
  const message = isRule
    ? say('There is no rule “{0}”. Did you mean “{1}”?', key, guess)
    : say('There is no setting “{0}” here. Did you mean “{1}”?', key, guess)
  return { message, instead: guess }
}

function messageOf(issue: Issue): Explained {
  const { message } = issue
  if (issue.kind === 'validation') return { message: say(message, String(issue.input)) }
  if (issue.type === 'picklist')
    return notAnOption(issue.input, (issue.expected ?? '').match(/(?<=")[^"|]+(?=")/gu) ?? [])
  return { message: kindWanted(issue.type) }
}

function kindWanted(type: string): Words {
  switch (type) {
    case 'string':
      return 'This has to be text.'
    case 'number':
      return 'This has to be a number.'
    case 'boolean':
      return 'This has to be true or false.'
    case 'array':
      return 'This has to be a list.'
    default:
      return 'This has to be names with values.'
  }
}

/** Options shown at most; more than a line of them helps nobody. */
const mostOptions = 8

function notAnOption(input: unknown, options: readonly string[]): Explained {
  const guess = typeof input === 'string' ? nearest(input, options) : undefined
  const isLong = options.length > mostOptions
  const shown = isLong ? String(input) : options.join(', ')
  if (guess === undefined)
    return {
      message: isLong ? say('“{0}” is not known here.', shown) : say('This has to be one of {0}.', shown)
    }
  const message = isLong
    ? say('“{0}” is not known here. Did you mean “{1}”?', shown, guess)
    : say('This has to be one of {0}. Did you mean “{1}”?', shown, guess)
  return { message, instead: guess }
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
