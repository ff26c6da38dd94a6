import path from 'node:path'
import { createChecker, type Checker } from '../../findings/checker.js'
import { fixAll } from '../../findings/fixAll.js'
import type { Finding, Format, Level, Reply, Report } from '../../findings/model.js'
import { usesColor } from '../color.js'
import type { Configs, FolderConfig } from '../config.js'
import { InputError } from '../errors.js'
import type { Io } from '../io.js'
import { fails, isAtLeast } from '../levels.js'
import type { FilesCommand } from '../options.js'
import { Complaints, outputTo, type Output } from '../output.js'
import { createFormat } from './format.js'
import { excluderOf, expandInputs, type Input } from './inputs.js'
import { openOutput } from './outputFile.js'
import type { CheckedReply } from './outputFormat.js'
import { readReply, readStdin, withBom } from './read.js'
import { replaceFile } from './replaceFile.js'
import { TeamSnippets } from './teamSnippets.js'

/** Runs `check` on files and stdin, one after the other. Resolves to the exit code. */
export async function checkFiles(command: FilesCommand, configs: Configs, io: Io): Promise<number> {
  const inputs = await expandInputs(command.inputs, io.cwd)
  // A mistake in the settings of the last folder has to stop the run before anything is printed or fixed.
  for (const input of inputs) await configs.of(path.dirname(fileOf(input, command, io)))
  if (command.output === undefined) return checkInputs(inputs, command, configs, io)
  const file = await openOutput(command.output, io.cwd, inputs)
  try {
    return await checkInputs(inputs, command, configs, io, file)
  } finally {
    await file.close()
  }
}

/** @param file what the report goes to in the place of stdout */
async function checkInputs(
  inputs: readonly Input[],
  command: FilesCommand,
  configs: Configs,
  io: Io,
  file?: Output
): Promise<number> {
  const stdout = outputTo(io.stdout)
  const stderr = outputTo(io.stderr)
  const complaints = new Complaints(stderr)
  const checkers = new Checkers(configs)
  // `check - --fix` is a filter: stdout is the reply, and what there is to say goes beside it.
  const isFilter = command.fix && command.inputs.includes('-')
  const report = file ?? (isFilter ? stderr : stdout)
  const color = command.color && !file && usesColor(isFilter ? io.stderr : io.stdout, io.env)
  const workspace = io.env.GITHUB_WORKSPACE
  const { quiet } = command
  const format = await createFormat(command.format, { color, cwd: io.cwd, workspace, quiet })
  const snippets = new TeamSnippets()
  const isExcluded = excluderOf(command.exclude, io.cwd)
  let failed = false
  let reached = 0
  for (const input of inputs) {
    const name = input.kind === 'stdin' ? (command.stdinPath ?? '<stdin>') : input.path
    const absolute = fileOf(input, command, io)
    const { excludes, checker } = await checkers.of(path.dirname(absolute))
    if (input.kind === 'file' && !input.isNamed && (excludes(absolute) || isExcluded(absolute))) continue
    reached++
    try {
      const { checked, output } = await checkInput(input, name, { command, checker, snippets, io })
      const result = { path: name, ...checked, findings: shownOf(checked.report, command.minLevel) }
      if (isFilter) await stdout.write(output)
      if (!quiet || hasSomethingToSay(result, command.minLevel)) await report.write(format.reply(result))
      await complaints.addFailures(
        result.report.failures.map(({ rule, error }) => ({ rule, error: error.name }))
      )
      failed ||= fails(result.report, command.failOn)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      await report.write(format.failed(name, error.message))
      await complaints.add(`${name}: ${error.message}`)
    }
  }
  if (reached === 0) await complaints.add('nothing was checked: every file is excluded')
  const exitCode = complaints.any ? 2 : failed ? 1 : 0
  await report.write(format.end(exitCode))
  return exitCode
}

/** The absolute path that decides about an input's settings and format. */
function fileOf(input: Input, { stdinPath = '-' }: FilesCommand, { cwd }: Io): string {
  return path.resolve(cwd, input.kind === 'stdin' ? stdinPath : input.path)
}

/** One checker for each configuration. */
class Checkers {
  readonly #configs: Configs
  readonly #made = new Map<FolderConfig, Checker>()

  constructor(configs: Configs) {
    this.#configs = configs
  }

  /** What holds for the files of a folder. */
  async of(folder: string): Promise<{ readonly checker: Checker } & Pick<FolderConfig, 'excludes'>> {
    const config = await this.#configs.of(folder)
    let checker = this.#made.get(config)
    if (!checker) this.#made.set(config, (checker = createChecker(config.options)))
    return { checker, excludes: config.excludes }
  }
}

interface Context {
  readonly command: FilesCommand
  readonly checker: Checker
  readonly snippets: TeamSnippets
  readonly io: Io
}

type Checked = Pick<CheckedReply, 'text' | 'report' | 'fixed'>

/** Checks one input and, when asked, fixes it; `output` is the whole text afterwards as it would be stored. */
async function checkInput(
  input: Input,
  name: string,
  { command, checker, snippets, io }: Context
): Promise<{ checked: Checked; output: string }> {
  if (input.kind === 'failed') throw new InputError(input.reason)
  const read =
    input.kind === 'stdin'
      ? await readStdin(io.stdin, command.maxLength)
      : await readReply(path.resolve(io.cwd, input.path), command.maxLength)
  const file = path.resolve(io.cwd, name)
  if (TeamSnippets.isSnippet(file)) {
    const check = (reply: Reply): Report => checker.check({ ...commonOf(command), ...reply })
    const report = await snippets.check(file, read.text, check)
    return { checked: { text: read.text, report, fixed: 0 }, output: withBom(read) }
  }
  const format = input.kind === 'stdin' && command.stdinPath === undefined ? 'markdown' : formatOf(name)
  const check = (text: string): Report => checker.check({ text, format, ...commonOf(command) })
  if (!command.fix) {
    return { checked: { text: read.text, report: check(read.text), fixed: 0 }, output: withBom(read) }
  }
  const { text, fixed, report } = fixAll(check, read.text)
  const output = withBom({ text, bom: read.bom })
  if (input.kind === 'file' && text !== read.text) await replaceFile(path.resolve(io.cwd, input.path), output)
  return { checked: { text, report, fixed: fixed.length }, output }
}

function shownOf({ findings }: Report, minLevel: Level): readonly Finding[] {
  return findings.filter(({ level }) => isAtLeast(level, minLevel))
}

/** Essentials that are missing keep a reply back as warnings do, so a list of errors does without them. */
function hasSomethingToSay({ report, findings, fixed }: CheckedReply, minLevel: Level): boolean {
  const isOpen = report.verdict !== 'ready' && minLevel !== 'error'
  return isOpen || fixed > 0 || [findings, report.problems, report.failures].some(({ length }) => length > 0)
}

/** What the command says of all replies. */
function commonOf({ situation, now }: FilesCommand): Pick<Reply, 'situation' | 'now'> {
  return { ...(situation && { situation }), ...(now && { now }) }
}

function formatOf(name: string): Format {
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plaintext'
}
