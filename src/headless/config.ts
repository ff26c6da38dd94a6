import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as v from 'valibot'
import type { CheckerOptions } from '../findings/model.js'
import { systemReason, UsageError } from './errors.js'
import { byteOrderMark, decodeUtf8 } from './utf8.js'
import { describeIssue } from './values.js'

const levelSchema = v.picklist(['error', 'warning', 'information', 'hint', 'off'])
const detailedSchema = v.looseObject({ level: v.exactOptional(levelSchema) })
// Choosing by type, not by trial as a union does, keeps the error at the place that is wrong.
const settingSchema = v.lazy((input) => (typeof input === 'object' ? detailedSchema : levelSchema))
const configSchema = v.strictObject({ rules: v.optional(v.record(v.string(), settingSchema)) })

/**
 * Reads `{rules: {id: level or {level, …options}}}` from a JSON or YAML file; throws {@link UsageError} that names the
 * line. `path` is relative to `cwd`. With `ruleIds` a rule that does not exist is an error too.
 */
export async function loadConfig(
  path: string,
  cwd: string,
  ruleIds?: readonly string[]
): Promise<CheckerOptions> {
  const text = await readConfigFile(path, cwd)
  // YAML holds JSON, so one parser with positions serves both; it is only loaded when there is a file.
  const { LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const [syntax] = document.errors
  if (syntax) {
    const { line, col } = lineCounter.linePos(syntax.pos[0])
    throw new UsageError(`${path}:${line}:${col}: ${syntax.message}`)
  }
  const parsed = v.safeParse(configSchema, document.toJS() ?? {})
  const lineOf = (keys: readonly unknown[]): string => {
    const node = document.getIn(keys, true) as { range?: readonly number[] } | undefined
    const offset = node?.range?.[0]
    return offset === undefined ? path : `${path}:${lineCounter.linePos(offset).line}`
  }
  if (!parsed.success) {
    const [issue] = parsed.issues
    const keys = issue.path?.map(({ key }) => key) ?? []
    throw new UsageError(`${lineOf(keys)}: ${describeIssue(issue)}`)
  }
  const rules = parsed.output.rules ?? {}
  const unknown = ruleIds && Object.keys(rules).find((id) => !ruleIds.includes(id))
  if (unknown !== undefined)
    throw new UsageError(`${lineOf(['rules', unknown])}: there is no rule "${unknown}"`)
  return { rules }
}

async function readConfigFile(path: string, cwd: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(cwd, path))
  } catch (error) {
    throw new UsageError(`--config ${path}: ${systemReason(error)}`)
  }
  const text = decodeUtf8(bytes)
  if (text === undefined) throw new UsageError(`--config ${path}: is not valid UTF-8`)
  return text.startsWith(byteOrderMark) ? text.slice(1) : text
}
