import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeBundle } from '../../../src/build/bundle.js'
import { productBundles } from '../../../src/build/bundles.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command, bundled as users get it, in a folder of its own to run it in. */
export interface Cli {
  readonly file: string
  readonly folder: string
  run(args: readonly string[], options?: RunOptions): Promise<Run>
  /** Writes files by relative path; folders come with them. */
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>
  remove(): Promise<void>
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Arguments of Node itself. */
  readonly node?: readonly string[]
}

/** Bundles the command into a fresh folder. */
export async function makeCli(): Promise<Cli> {
  const bundle = productBundles.find(({ entry }) => entry.endsWith('cli.ts'))
  if (!bundle) throw new Error('there is no bundle of the command line')
  await mkdir(path.join(root, '.cache'), { recursive: true })
  const home = await mkdtemp(path.join(root, '.cache/cli-test-'))
  const file = path.join(home, 'cli.cjs')
  await writeBundle(root, { ...bundle, outfile: path.relative(root, file).replaceAll('\\', '/') })
  const folder = path.join(home, 'work')
  await mkdir(folder)
  return {
    file,
    folder,
    run: (args, options = {}) => run(file, folder, args, options),
    async write(files) {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
        await writeFile(path.join(folder, name), content)
      }
    },
    remove: () => rm(home, { recursive: true })
  }
}

/** Parses output of one JSON value a line. */
export function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
}

function run(file: string, cwd: string, args: readonly string[], options: RunOptions): Promise<Run> {
  const child = spawn(process.execPath, [...(options.node ?? []), file, ...args], {
    cwd,
    // What the tests themselves run under must not reach the command.
    env: {
      ...process.env,
      NO_COLOR: undefined,
      FORCE_COLOR: undefined,
      NODE_OPTIONS: undefined,
      ...options.env
    }
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  // A command that needs no input may end before it has taken all of it.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.stdin ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, stdout, stderr })
    })
  })
}
