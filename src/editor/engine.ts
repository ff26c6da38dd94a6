import type { LogOutputChannel } from 'vscode'
import { configReader } from '../config/read.js'
import type { KnownRule } from '../config/schema.js'
import type { Checker, Reading } from '../findings/checker.js'
import type { CheckerOptions, Reply, Report, Wording } from '../findings/model.js'
import { framesOf } from './errorFrames.js'
import { Lazy } from './lazy.js'
import { cancelled, inSlices, type Watch } from './slices.js'
import { CheckTimes } from './support/checkTimes.js'
import { inEnglish } from '../words/words.js'

/** Loads the checker's module; called on first use. */
export type LoadEngine = () => Promise<{
  createChecker(options?: CheckerOptions): Checker
  readonly rules: readonly KnownRule[]
}>

/** Checks a reply at once; `undefined` when the checker failed (already logged). */
export type Check = (reply: Reply) => Report | undefined

/** Reads a reply at once, for what helps to draft it; `undefined` when that failed (already logged). */
export type Read = (reply: Reply) => Reading | undefined

/** Number of settings (one per workspace folder, say) for which a checker and its paragraph cache are kept. */
const keptCheckers = 8

/** The checker behind one door: loaded on first use, one instance per settings, failures logged once. */
export class Engine {
  readonly #module: Lazy<Awaited<ReturnType<LoadEngine>>>
  readonly #log: LogOutputChannel
  readonly #checkers = new Map<string, Checker>()
  readonly #reported = new Set<string>()
  readonly #leftOut = new Set<string>()
  /** How long the last checks took. */
  readonly times = new CheckTimes()

  constructor(load: LoadEngine, log: LogOutputChannel) {
    this.#module = new Lazy(load)
    this.#log = log
  }

  /** The check for these settings. Never rejects: a checker that cannot load or throws checks to `undefined`. */
  async checkWith(options: CheckerOptions): Promise<Check> {
    const { wordings, others } = split(options)
    const checker = await this.#checker(others)
    return (reply) => checker && this.#check(checker, withWordings(reply, wordings))
  }

  /**
   * Checks a long reply in slices, so that the extension host stays answerable. Never rejects: resolves to `undefined` when the
   * checker failed, and to `cancelled` when nobody wants the report any more.
   */
  async checkInSlices(
    options: CheckerOptions,
    reply: Reply,
    watch: Watch
  ): Promise<Report | typeof cancelled | undefined> {
    const { wordings, others } = split(options)
    const checker = await this.#checker(others)
    if (!checker) return undefined
    const started = performance.now()
    try {
      const report = await inSlices(checker.checkInSteps(withWordings(reply, wordings)), watch)
      if (report !== cancelled) this.#took(report, started, reply)
      return report
    } catch (error) {
      this.#report('The checker', error)
      return undefined
    }
  }

  /** What reads replies with the phrases of these settings. Never rejects either. */
  async readWith(options: CheckerOptions): Promise<Read> {
    const checker = await this.#checker(split(options).others)
    return (reply) => checker && this.#guard(() => checker.read(reply))
  }

  /** What failed since the start, by name. */
  get failed(): readonly string[] {
    return [...this.#reported]
  }

  /** The rules and their options, for what reads settings; `undefined` where the checker cannot load (already logged). */
  async rules(): Promise<readonly KnownRule[] | undefined> {
    return (await this.#loaded())?.rules
  }

  async #loaded(): Promise<Awaited<ReturnType<LoadEngine>> | undefined> {
    try {
      return await this.#module.get()
    } catch (error) {
      this.#report('The checker', error)
      return undefined
    }
  }

  async #checker(options: CheckerOptions): Promise<Checker | undefined> {
    const engine = await this.#loaded()
    if (!engine) return undefined
    const key = JSON.stringify(options)
    const known = this.#checkers.get(key)
    if (known) return known
    if (this.#checkers.size >= keptCheckers) this.#checkers.clear()
    const checker = this.#guard(() =>
      engine.createChecker({ ...options, rules: this.#usable(options.rules, engine.rules) })
    )
    if (checker) this.#checkers.set(key, checker)
    return checker
  }

  /** What of the rules' settings fits the rules: only now is it known which there are and what they take. */
  #usable(rules: CheckerOptions['rules'], known: readonly KnownRule[]): NonNullable<CheckerOptions['rules']> {
    const { config, problems } = configReader(known)({ rules })
    for (const { path, message } of problems) {
      const problem = `replyReady.${path.join('.')} is left out: ${inEnglish(message)}`
      if (this.#leftOut.has(problem)) continue
      this.#leftOut.add(problem)
      this.#log.warn(problem)
    }
    return config.rules ?? {}
  }

  #check(checker: Checker, reply: Reply): Report | undefined {
    return this.#guard(() => {
      const started = performance.now()
      const report = checker.check(reply)
      this.#took(report, started, reply)
      return report
    })
  }

  #took({ failures }: Report, started: number, { text }: Reply): void {
    this.times.add({ took: performance.now() - started, length: text.length })
    for (const { rule, error } of failures) this.#report(`The rule ${rule}`, error)
  }

  #guard<Result>(work: () => Result): Result | undefined {
    try {
      return work()
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

/** Wordings to ignore go with each reply, so that one more does not make a checker anew. */
function split({ ignore: wordings = [], ...others }: CheckerOptions): {
  readonly wordings: readonly Wording[]
  readonly others: CheckerOptions
} {
  return { wordings, others }
}

function withWordings(reply: Reply, wordings: readonly Wording[]): Reply {
  if (wordings.length === 0) return reply
  return { ...reply, ignores: { ...reply.ignores, wordings } }
}
