import { parseArgs, type ParseArgsConfig } from 'node:util'
import { situations, type Level, type Situation } from '../findings/model.js'
import { nearest } from '../config/nearest.js'
import type { ConfigChoice } from './config.js'
import { UsageError } from './errors.js'
import { parseIsoTime } from './values.js'

const formats = ['pretty', 'json', 'jsonl', 'sarif', 'github'] as const
const failLevels = ['error', 'warning', 'information'] as const satisfies readonly Level[]
const ruleLevels = ['error', 'warning', 'information', 'hint', 'off'] as const
const maxJobs = 256
/** As in the editor: what is longer is no reply. */
const usualMaxLength = 1_000_000

export type FormatName = (typeof formats)[number]

/** What decides which rules run, and how much their findings weigh. */
export interface RuleChoice {
  readonly config: ConfigChoice
  /** Levels that win over all settings, by the rule's id, which may be one that does not exist. */
  readonly levels: ReadonlyMap<string, Level | 'off'>
}

/** What every way of checking shares. */
interface Common extends RuleChoice {
  /** The level that fails; `undefined` when none does. */
  readonly failOn: Level | undefined
  readonly situation: Situation | undefined
  readonly now: Date | undefined
}

/** `check` on files, folders, globs and `-`. */
export interface FilesCommand extends Common {
  readonly kind: 'files'
  readonly inputs: readonly string[]
  readonly format: FormatName
  readonly fix: boolean
  readonly color: boolean
  readonly stdinPath: string | undefined
  /** Findings below it are not printed; they count as ever. */
  readonly minLevel: Level
  /** Leaves out replies with nothing to say of, and the count at the end. */
  readonly quiet: boolean
  /** File that the report goes to; `undefined` for stdout. */
  readonly output: string | undefined
  /** Globs of what folders and globs lead to and is left out. */
  readonly exclude: readonly string[]
  /** Longest text that is checked, in UTF-16 code units. */
  readonly maxLength: number
}

/** `check --jsonl`: a filter from stdin to stdout. */
export interface StreamCommand extends Common {
  readonly kind: 'stream'
  readonly jobs: number
}

/** `--list-rules`. */
export interface RulesCommand extends RuleChoice {
  readonly kind: 'rules'
}

/** `--print-config`. */
export interface ConfigCommand extends RuleChoice {
  readonly kind: 'config'
  /** The file whose settings are asked for; `undefined` for those of the working directory. */
  readonly file: string | undefined
}

/** `--explain`, with the id of a rule that may not exist. */
export interface ExplainCommand {
  readonly kind: 'explain'
  readonly rule: string
}

export type Command =
  | FilesCommand
  | StreamCommand
  | RulesCommand
  | ExplainCommand
  | ConfigCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }

/** Reads the arguments after the program's name; throws {@link UsageError} with one clear sentence. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = readArguments(argv)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const choice: RuleChoice = {
    config: readConfig(values.config, values['no-config']),
    levels: readLevels(values.rule)
  }
  if (values.explain !== undefined) return { kind: 'explain', rule: values.explain }
  if (values['list-rules']) return { kind: 'rules', ...choice }
  const [command, ...inputs] = positionals
  if (values['print-config']) {
    const [file, ...more] = command === 'check' ? inputs : positionals
    if (more.length > 0) throw new UsageError('--print-config takes one file')
    return { kind: 'config', file, ...choice }
  }
  if (command === undefined) throw new UsageError('say what to do: reply-ready check FILE')
  if (command !== 'check') throw new UsageError(`there is no command "${command}", only check`)
  const common = {
    ...choice,
    failOn: readFailOn(values['fail-on'], values.jsonl ? undefined : 'error'),
    situation: oneOf('situation', situations, values.situation),
    now: readNow(values.now)
  }
  if (values.jsonl) {
    forbid('--jsonl', {
      '--fix': values.fix,
      '--stdin-filepath': values['stdin-filepath'],
      '--min-level': values['min-level'],
      '--quiet': values.quiet,
      '--exclude': values.exclude && String(values.exclude),
      '--max-length': values['max-length'],
      '--output': values.output
    })
    if (inputs.some((input) => input !== '-')) throw new UsageError('--jsonl reads stdin and takes no files')
    if (values.format !== undefined && values.format !== 'jsonl')
      throw new UsageError('--jsonl always prints jsonl')
    return { kind: 'stream', jobs: readJobs(values.jobs), ...common }
  }
  if (values.jobs !== undefined) throw new UsageError('--jobs goes with --jsonl')
  if (inputs.length === 0) throw new UsageError('name files, folders or globs to check, or - for stdin')
  if (values['stdin-filepath'] !== undefined && !inputs.includes('-')) {
    throw new UsageError('--stdin-filepath goes with -')
  }
  const fix = values.fix ?? false
  if (fix && inputs.includes('-')) {
    if (inputs.length > 1) throw new UsageError('--fix takes files or -, not both')
    forbid('--fix with - prints the fixed reply, so it', { '--format': values.format })
  }
  const format = oneOf('format', formats, values.format) ?? 'pretty'
  return {
    kind: 'files',
    inputs,
    format,
    fix,
    color: !values['no-color'],
    stdinPath: values['stdin-filepath'],
    minLevel: oneOf('min-level', failLevels, values['min-level']) ?? 'hint',
    quiet: values.quiet ?? false,
    exclude: values.exclude ?? [],
    output: values.output,
    maxLength: readMaxLength(values['max-length']),
    ...common
  }
}

/** Every option that there is, as Node's parser takes it. */
export const commandOptions = {
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  exclude: { type: 'string', multiple: true },
  explain: { type: 'string' },
  'fail-on': { type: 'string' },
  fix: { type: 'boolean' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  jobs: { type: 'string' },
  jsonl: { type: 'boolean' },
  'list-rules': { type: 'boolean' },
  'max-length': { type: 'string' },
  'min-level': { type: 'string' },
  'no-color': { type: 'boolean' },
  now: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'print-config': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  rule: { type: 'string', multiple: true },
  situation: { type: 'string' },
  'stdin-filepath': { type: 'string' },
  version: { type: 'boolean', short: 'v' }
} as const satisfies ParseArgsConfig['options']

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: commandOptions
    })
  } catch (error) {
    // Node's advice about "--" that follows the first sentence does not fit this command.
    const sentence = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error)
    throw new UsageError(`${sentence}${adviceOn(sentence)}`)
  }
}

function adviceOn(sentence: string): string {
  const [, dashes, name = ''] = /^Unknown option '(--?)(\w[\w-]*)'/.exec(sentence) ?? []
  if (dashes === '-') return '; names that begin with - go last, behind --'
  const near = nearest(name, Object.keys(commandOptions))
  return near === undefined ? '' : `; did you mean --${near}?`
}

function oneOf<const T extends string>(
  name: string,
  values: readonly T[],
  given: string | undefined
): T | undefined {
  if (given === undefined) return undefined
  const found = values.find((value) => value === given)
  if (found === undefined)
    throw new UsageError(`--${name} "${given}" is not known; there are: ${values.join(', ')}`)
  return found
}

function readLevels(given: readonly string[] = []): ReadonlyMap<string, Level | 'off'> {
  return new Map(
    given.map((one) => {
      const colon = one.lastIndexOf(':')
      const level = ruleLevels.find((value) => value === one.slice(colon + 1))
      if (colon > 0 && level) return [one.slice(0, colon), level]
      throw new UsageError(
        `--rule "${one}" is not a rule and a level, such as jargon:off; levels are: ${ruleLevels.join(', ')}`
      )
    })
  )
}

function readFailOn(given: string | undefined, usual: Level | undefined): Level | undefined {
  const level = oneOf('fail-on', [...failLevels, 'never'], given) ?? usual
  return level === 'never' ? undefined : level
}

function readConfig(file: string | undefined, none: boolean | undefined): ConfigChoice {
  if (file !== undefined && none) throw new UsageError('--config and --no-config exclude each other')
  if (file !== undefined) return { file }
  return none ? 'none' : 'nearest'
}

function readNow(given: string | undefined): Date | undefined {
  if (given === undefined) return undefined
  const now = parseIsoTime(given)
  if (!now) throw new UsageError(`--now "${given}" is not an ISO time such as 2026-11-24T16:00:00Z`)
  return now
}

function readJobs(given: string | undefined): number {
  const jobs = Number(given ?? 1)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= maxJobs) return jobs
  throw new UsageError(`--jobs "${given ?? ''}" is not a whole number from 1 to ${maxJobs}`)
}

function readMaxLength(given: string | undefined): number {
  const length = Number(given ?? usualMaxLength)
  if (Number.isSafeInteger(length) && length >= 1) return length
  throw new UsageError(`--max-length "${given ?? ''}" is not a number of characters`)
}

function forbid(mode: string, given: Readonly<Record<string, string | boolean | undefined>>): void {
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) throw new UsageError(`${mode} does not take ${name}`)
  }
}
