import { spawn, spawnSync, type ChildProcessByStdio, type SpawnOptions } from 'node:child_process'
import type { Readable } from 'node:stream'

/** A command together with everything it starts. */
export interface ProcessGroup {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  /** Ends the command and its children; does nothing when they have ended. */
  readonly kill: (signal?: NodeJS.Signals) => void
}

/** Starts a command that ends, with all its children, no later than this process does. */
export function startGroup(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {}
): ProcessGroup {
  const onWindows = process.platform === 'win32'
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: !onWindows })
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  const kill = (signal: NodeJS.Signals = 'SIGKILL'): void => {
    if (child.pid === undefined) return
    try {
      if (onWindows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
      else process.kill(-child.pid, signal)
    } catch {
      // All of them have ended.
    }
  }
  const killAtExit = (): void => {
    kill('SIGTERM')
  }
  process.once('exit', killAtExit)
  child.once('close', () => process.removeListener('exit', killAtExit))
  return { child, kill }
}

/** Makes Ctrl+C and a polite kill end this process in the way that lets it end what it started. */
export function exitOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129]
  ] as const) {
    process.once(signal, () => process.exit(code))
  }
}
