import { TextEdit, type TextDocument } from 'vscode'
import { fixAll } from '../findings/fixAll.js'
import type { Report } from '../findings/model.js'
import type { CheckResult, CheckResults } from './checkResults.js'
import { rangeOf } from './diagnostics.js'
import { formatOf, isLive } from './documents.js'
import type { Check, Engine } from './engine.js'
import type { Ignoring } from './ignoring/ignoring.js'
import { replacementBetween } from './replacement.js'
import type { SettingsReader } from './settings/reader.js'
import { moveReport } from './spans.js'

/** Everything safe at once: the edit, and how many problems it puts right. */
export interface SafeFix {
  readonly edit: TextEdit
  readonly count: number
}

const nothing: Report = {
  verdict: 'ready',
  findings: [],
  essentials: {},
  acts: [],
  problems: [],
  failures: []
}

/** Longest text that is checked while a save waits, in UTF-16 units; replies are a tenth of it. */
const quickLength = 20_000
/** How long checks may go on while a save waits, in milliseconds. */
const quickBudget = 50

/** Makes one edit out of the fixes that lose no meaning and leave nothing to fill in. */
export class SafeFixes {
  readonly #engine: Engine
  readonly #results: CheckResults
  readonly #settings: SettingsReader
  readonly #ignoring: Ignoring

  constructor(engine: Engine, results: CheckResults, settings: SettingsReader, ignoring: Ignoring) {
    this.#engine = engine
    this.#results = results
    this.#settings = settings
    this.#ignoring = ignoring
  }

  /** The fix for what is checked of a document; `undefined` when there is none, or none for this version of it. */
  async of(document: TextDocument): Promise<SafeFix | undefined> {
    const known = this.#results.report(document)
    // Documents without findings are left before the engine does any work.
    if (!known?.findings.length) return undefined
    const { version } = document
    const check = await this.#checkOf(document)
    const result = this.#results.get(document)
    if (document.version !== version || result?.version !== version) return undefined
    return this.#fix(document, result, check, known)
  }

  /**
   * The same without making a save wait: what the last check found, and what small texts show that were changed since. A
   * longer text gets the fixes of the last check only, and none where it was changed since.
   */
  async quickly(document: TextDocument): Promise<SafeFix | undefined> {
    const result = this.#results.get(document)
    // Of what was never checked nothing is known, and to load the engine takes longer than a save may.
    if (result?.outcome.kind !== 'report') return undefined
    const known = this.#results.report(document)
    if (known?.findings.length === 0) return undefined
    const isSmall =
      result.scope.end - result.scope.start <= quickLength && document.getText().length <= quickLength
    if (!known && !(isSmall && isLive(document, this.#settings.of(document)))) return undefined
    const { version } = document
    const check = await this.#checkOf(document)
    if (document.version !== version) return undefined
    const end = performance.now() + quickBudget
    const whole = { ...result, scope: { start: 0, end: document.getText().length } }
    return this.#fix(
      document,
      known ? result : whole,
      (reply) => (isSmall && performance.now() < end ? check(reply) : nothing),
      known
    )
  }

  async #checkOf(document: TextDocument): Promise<Check> {
    return this.#engine.checkWith(this.#settings.of(document).checker)
  }

  #fix(
    document: TextDocument,
    { scope: { start, end } }: CheckResult,
    check: Check,
    known: Report | undefined
  ): SafeFix | undefined {
    const format = formatOf(document)
    const now = new Date()
    const before = document.getText().slice(start, end)
    const ignores = this.#ignoring.of(document)
    const { text, fixed } = fixAll(
      (draft) => check({ text: draft, format, now, ignores }) ?? nothing,
      before,
      known && moveReport(known, -start)
    )
    if (text === before) return undefined
    const change = replacementBetween(before, text)
    const range = rangeOf({ start: start + change.start, end: start + change.end }, document)
    return { edit: TextEdit.replace(range, change.text), count: fixed.length }
  }
}
