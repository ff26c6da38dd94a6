import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Configs } from './config.js'
import { BrokenPipeError, systemReason, UsageError } from './errors.js'
import { help } from './help.js'
import type { Io } from './io.js'
import { parseCommand, type Command, type RuleChoice } from './options.js'
import { outputTo } from './output.js'
import { version } from './version.data.js'

/** Runs the command line `argv` (without the program's name) and resolves to the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(parseCommand(argv), io)
  } catch (error) {
    // Whoever read our output has all they wanted.
    if (error instanceof BrokenPipeError) return 0
    const hint = error instanceof UsageError ? '\nTry reply-ready --help.' : ''
    const stderr = outputTo(io.stderr)
    await stderr.write(`reply-ready: ${systemReason(error)}${hint}\n`).catch(() => undefined)
    return 2
  }
}

async function run(command: Command, io: Io): Promise<number> {
  switch (command.kind) {
    case 'help':
      await outputTo(io.stdout).write(help)
      return 0
    case 'version':
      await outputTo(io.stdout).write(`${version}\n`)
      return 0
    case 'rules': {
      const { listRules } = await import('./ruleLevels.js')
      const { options } = await (await configsOf(command, io.cwd)).of(io.cwd)
      await outputTo(io.stdout).write(listRules(options))
      return 0
    }
    case 'config': {
      const folder = await folderOf(path.resolve(io.cwd, command.file ?? '.'))
      const { source = null, options, exclude } = await (await configsOf(command, io.cwd)).of(folder)
      const { signOffs = [], houseStyle, ...rest } = options
      // The names and places of the keys are those of the file.
      const settings = { file: source, ...rest, houseStyle: { ...houseStyle, signOffs }, exclude }
      await outputTo(io.stdout).write(`${JSON.stringify(settings, undefined, 2)}\n`)
      return 0
    }
    case 'explain': {
      const { requireRule } = await import('./ruleLevels.js')
      requireRule(command.rule)
      const { rulePages } = await import('./rulePages.data.js')
      await outputTo(io.stdout).write(rulePages[command.rule]?.markdown ?? '')
      return 0
    }
    // The engine takes a while to load: only when there is something to check.
    case 'files': {
      const { checkFiles } = await import('./files/checkFiles.js')
      return checkFiles(command, await configsOf(command, io.cwd), io)
    }
    case 'stream': {
      const { checkStream } = await import('./stream/checkStream.js')
      const { options } = await (await configsOf(command, io.cwd)).of(io.cwd)
      return checkStream(command, options, io)
    }
  }
}

/** The folder that decides about a file or, for a folder, itself; a file that is not there yet may come. */
async function folderOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined)
  return found?.isDirectory() ? file : path.dirname(file)
}

async function configsOf({ config, levels }: RuleChoice, cwd: string): Promise<Configs> {
  const { Configs } = await import('./config.js')
  const { withLevels } = await import('./ruleLevels.js')
  return new Configs(config, cwd, (options) => withLevels(options, levels))
}
