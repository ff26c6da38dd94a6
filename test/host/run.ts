import type { SpawnOptions } from 'node:child_process'
import { startGroup } from './processGroup.js'

/** How a command ended, and what it printed (both streams in order of arrival). */
export interface Ended {
  /** Exit code; 1 for a command that was killed. */
  readonly code: number
  readonly output: string
}

/** How {@link run} starts a command, and how long it waits. */
export interface RunOptions extends SpawnOptions {
  /** Milliseconds after which a command that was asked to end is killed; default: ten seconds. */
  readonly grace?: number
}

/** Runs a command to its end and keeps its output. After `timeout` milliseconds it is asked to end; default: never. */
export function run(
  command: string,
  args: readonly string[],
  { timeout, grace = 10_000, ...options }: RunOptions = {}
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { child, kill } = startGroup(command, args, options)
    const chunks: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: string) => {
        chunks.push(text)
      })
    }
    const finish = (code: number | null): void => {
      clearTimeout(timer)
      resolve({ code: code ?? 1, output: chunks.join('') })
    }
    const end = (): void => {
      chunks.push(`\nEnded after ${(timeout ?? 0) / 1000} s without a result.\n`)
      kill('SIGTERM')
      timer = setTimeout(() => {
        kill('SIGKILL')
        // What it started apart from its group may live on and hold its output open; nobody waits for that.
        for (const stream of [child.stdout, child.stderr]) stream.destroy()
        finish(1)
      }, grace)
    }
    let timer = timeout === undefined ? undefined : setTimeout(end, timeout)
    child.once('error', reject)
    child.once('close', finish)
  })
}

/** Like {@link run}, but a command that does not end with 0 is an error that carries its last lines. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {}
): Promise<string> {
  const { code, output } = await run(command, args, options)
  if (code !== 0) {
    const tail = output.trim().split('\n').slice(-15).join('\n')
    throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${tail}`)
  }
  return output
}

/** Runs npm, the same one that runs us where that is known. */
export function npm(args: readonly string[], cwd: string): Promise<string> {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return runOrThrow(process.execPath, [script, ...args, ...quiet], { cwd })
  return runOrThrow('npm', [...args, ...quiet], { cwd, shell: process.platform === 'win32' })
}
