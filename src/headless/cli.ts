import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { main } from './main.js'
import type { WorkerSetup } from './stream/worker.js'

/** The program runs this one file in its main thread and in its workers. */
async function start(): Promise<void> {
  if (!isMainThread && parentPort) {
    const { serveLines } = await import('./stream/worker.js')
    serveLines(parentPort, workerData as WorkerSetup)
    return
  }
  const { stdin, stdout, stderr, env } = process
  const program = fileURLToPath(import.meta.url)
  process.exitCode = await main(process.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    program
  })
  // After an early end a pipe that is still open would keep the process alive.
  stdin.destroy()
}

void start()
