import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { BrokenPipeError } from './errors.js'
import { printable } from './printable.js'

/** Writes text and waits while the reader is behind, so that nothing piles up in memory. */
export interface Output {
  /** Rejects with {@link BrokenPipeError} once the reader has gone. */
  write(text: string): Promise<void>
}

/** Wraps stdout or stderr. */
export function outputTo(stream: Writable): Output {
  let failure: Error | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? new BrokenPipeError() : error
  })
  return {
    async write(text) {
      if (!failure && !stream.write(text)) {
        // The failure is kept by the listener above, which also sees it when nobody is waiting here.
        await once(stream, 'drain').catch(() => undefined)
      }
      if (failure) throw failure
    }
  }
}

/** Tells people, on stderr, what went wrong; never text of a reply. */
export class Complaints {
  readonly #stderr: Output
  readonly #failedRules = new Set<string>()
  #count = 0

  constructor(stderr: Output) {
    this.#stderr = stderr
  }

  /** Whether anything was wrong at all. */
  get any(): boolean {
    return this.#count > 0
  }

  /** Counts one thing that is wrong and, with a message, says it. */
  async add(message?: string): Promise<void> {
    this.#count++
    if (message === undefined) return
    // With stderr gone the exit code still tells.
    await this.#stderr.write(`reply-ready: ${printable(message)}\n`).catch(() => undefined)
  }

  /** Says once a rule and run that it threw; the error's message may quote the reply, so only its name is told. */
  async addFailures(failures: readonly FailureNote[]): Promise<void> {
    for (const { rule, error } of failures) {
      if (this.#failedRules.has(rule)) continue
      this.#failedRules.add(rule)
      await this.add(`the rule ${rule} failed (${error}) and was left out; the other rules ran`)
    }
  }
}

/** A rule that threw, with the name of its error. */
export interface FailureNote {
  readonly rule: string
  readonly error: string
}
