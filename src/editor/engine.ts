import type { LogOutputChannel } from 'vscode'
import type { Checker } from '../findings/checker.js'
import type { CheckerOptions, Reply, Report } from '../findings/model.js'
import { framesOf } from './errorFrames.js'

/** Loads the checker's module; called on first use. */
export type LoadEngine = () => Promise<{ createChecker(options?: CheckerOptions): Checker }>

/** Checks a reply at once; `undefined` when the checker failed (already logged). */
export type Check = (reply: Reply) => Report | undefined

/** Number of rule settings (one per workspace folder, say) for which a checker and its paragraph cache are kept. */
const keptCheckers = 8

/** The checker behind one door: loaded on first use, one instance per rule settings, failures logged once. */
export class Engine {
  readonly #load: LoadEngine
  readonly #log: LogOutputChannel
  readonly #checkers = new Map<string, Checker>()
  readonly #reported = new Set<string>()
  #module: ReturnType<LoadEngine> | undefined

  constructor(load: LoadEngine, log: LogOutputChannel) {
    this.#load = load
    this.#log = log
  }

  /** The check for these rule settings. Never rejects: a checker that cannot load or throws checks to `undefined`. */
  async checkWith(rules: NonNullable<CheckerOptions['rules']>): Promise<Check> {
    try {
      const checker = await this.#checker(rules)
      return (reply) => this.#check(checker, reply)
    } catch (error) {
      this.#module = undefined
      this.#report('The checker', error)
      return () => undefined
    }
  }

  async #checker(rules: NonNullable<CheckerOptions['rules']>): Promise<Checker> {
    this.#module ??= this.#load()
    const engine = await this.#module
    const key = JSON.stringify(rules)
    const known = this.#checkers.get(key)
    if (known) return known
    if (this.#checkers.size >= keptCheckers) this.#checkers.clear()
    const checker = engine.createChecker({ rules })
    this.#checkers.set(key, checker)
    return checker
  }

  #check(checker: Checker, reply: Reply): Report | undefined {
    try {
      const report = checker.check(reply)
      for (const { rule, error } of report.failures) this.#report(`The rule ${rule}`, error)
      return report
    } catch (error) {
      this.#report('The checker', error)
      return undefined
    }
  }

  #report(what: string, error: unknown): void {
    if (this.#reported.has(what)) return
    this.#reported.add(what)
    this.#log.error(`${what} failed; the rest goes on without it.${framesOf(error)}`)
  }
}
