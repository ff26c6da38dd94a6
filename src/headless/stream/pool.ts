import { Worker } from 'node:worker_threads'
import type { Answer, Line } from './answer.js'
import type { WorkerSetup } from './worker.js'

/** Answers lines, several at a time. */
export interface Pool {
  /** Rejects when the thread died; the pool is of no use then. */
  answer(line: Line): Promise<Answer>
  close(): Promise<void>
}

interface Thread {
  readonly worker: Worker
  /** Called in turn: a thread answers in the order it was asked. */
  readonly waiting: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }[]
  /** Why it answers no more. */
  death: Error | undefined
}

/** Starts `size` threads that each run `file` with the setup. */
export function startPool(file: string, size: number, setup: WorkerSetup): Pool {
  const threads = Array.from({ length: size }, () => startThread(file, setup))
  return {
    answer(line) {
      const { worker, waiting, death } = threads.reduce((a, b) =>
        b.waiting.length < a.waiting.length ? b : a
      )
      if (death) return Promise.reject(death)
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(line)
      })
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    }
  }
}

/** What a thread may let pile up before it collects, in megabytes; by itself it would take three times as much. */
const youngGeneration = 16

function startThread(file: string, setup: WorkerSetup): Thread {
  const worker = new Worker(file, {
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration }
  })
  const thread: Thread = { worker, waiting: [], death: undefined }
  const fail = (error: Error): void => {
    thread.death ??= error
    for (const { reject } of thread.waiting.splice(0)) reject(error)
  }
  thread.worker.on('message', (answer: Answer) => thread.waiting.shift()?.resolve(answer))
  thread.worker.on('error', fail)
  thread.worker.on('exit', () => {
    fail(new Error('a worker thread ended early'))
  })
  return thread
}
