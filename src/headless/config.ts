import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import picomatch from 'picomatch'
import { isGlob } from '../config/globs.js'
import type { Config } from '../config/model.js'
import { configReader } from '../config/read.js'
import { resolveConfig } from '../config/resolve.js'
import { teamFileNames } from '../config/teamFile.js'
import { rules } from '../findings/checker.js'
import type { CheckerOptions } from '../findings/model.js'
import { systemReason, UsageError } from './errors.js'
import { Positions } from './files/position.js'
import { byteOrderMark, decodeUtf8 } from './utf8.js'
import { inEnglish } from '../words/words.js'

/** What holds for the files of a folder. */
export interface FolderConfig {
  /** The file that says so, relative to the working directory; `undefined` when there is none. */
  readonly source: string | undefined
  readonly options: CheckerOptions
  /** The globs that leave files out, which start at the folder of the settings. */
  readonly exclude: readonly string[]
  /** Whether `exclude` leaves out a file, by its absolute path. */
  readonly excludes: (file: string) => boolean
}

/** Which file to take: one that was named, the nearest above each checked file, or none. */
export type ConfigChoice = { readonly file: string } | 'nearest' | 'none'

/** Finds and reads the files that hold for what is checked, each once. */
export class Configs {
  readonly #choice: ConfigChoice
  readonly #cwd: string
  readonly #folders = new Map<string, Promise<FolderConfig>>()
  readonly #finish: (options: CheckerOptions) => CheckerOptions
  #none: Promise<FolderConfig> | undefined
  #named: Promise<FolderConfig> | undefined

  /**
   * @param cwd what paths are relative to, and the globs of a file that was named
   * @param finish what wins over all files
   */
  constructor(
    choice: ConfigChoice,
    cwd: string,
    finish: (options: CheckerOptions) => CheckerOptions = (options) => options
  ) {
    this.#choice = choice
    this.#cwd = cwd
    this.#finish = finish
  }

  /** What holds for a folder, by its absolute path. Rejects with a {@link UsageError} that names each bad line. */
  of(folder: string): Promise<FolderConfig> {
    const choice = this.#choice
    if (choice === 'none') return this.#nothing()
    if (choice !== 'nearest') return (this.#named ??= this.#readNamed(choice.file))
    let found = this.#folders.get(folder)
    if (!found) this.#folders.set(folder, (found = this.#find(folder)))
    return found
  }

  async #find(folder: string): Promise<FolderConfig> {
    for (const fileName of teamFileNames) {
      const file = path.join(folder, fileName)
      const bytes = await readIfThere(file)
      if (!bytes) continue
      const name = path.relative(this.#cwd, file)
      return this.#made(await parse(bytes, name), folder, name)
    }
    const above = path.dirname(folder)
    return above === folder ? this.#nothing() : this.of(above)
  }

  async #readNamed(file: string): Promise<FolderConfig> {
    const bytes = await readFile(path.resolve(this.#cwd, file)).catch((error: unknown) => {
      throw new UsageError(`--config ${file}: ${systemReason(error)}`)
    })
    return this.#made(await parse(bytes, file), this.#cwd, file)
  }

  #nothing(): Promise<FolderConfig> {
    // In a step of its own, so that an error of `finish` becomes a rejection.
    return (this.#none ??= Promise.resolve().then(() => this.#made({}, '')))
  }

  #made(config: Config, folder: string, source?: string): FolderConfig {
    const { checker, exclude } = resolveConfig(config)
    return { source, options: this.#finish(checker), exclude, excludes: excluder(exclude, folder) }
  }
}

/** A file that cannot be read is an error; one that cannot even be seen, in a folder closed to us, is not there for us. */
async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    const isThere = await stat(file).catch(() => undefined)
    if (isThere) throw new UsageError(`${file}: ${systemReason(error)}`)
    return undefined
  }
}

async function parse(bytes: Uint8Array, name: string): Promise<Config> {
  const text = decodeUtf8(bytes)
  if (text === undefined) throw new UsageError(`${name}: is not valid UTF-8`)
  // YAML is only loaded when there is a file.
  const { readConfigFile } = await import('../config/file.js')
  const content = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const { config, problems } = readConfigFile(content, configReader(rules))
  if (problems.length === 0) return config
  const positions = new Positions(content)
  const lines = problems.map(({ start, message }) => {
    const { line, column } = positions.at(start)
    return `${name}:${line}:${column}: ${inEnglish(message)}`
  })
  throw new UsageError(lines.join('\n'))
}

function excluder(exclude: readonly string[], folder: string): FolderConfig['excludes'] {
  // The id of a language means something to an editor only.
  const matchers = exclude
    .filter(isGlob)
    .map((glob) => picomatch(glob.includes('/') ? glob : `**/${glob}`, { dot: true }))
  return (file) => {
    const relative = path.relative(folder, file).replaceAll(path.sep, '/')
    return matchers.some((matches) => matches(relative))
  }
}
