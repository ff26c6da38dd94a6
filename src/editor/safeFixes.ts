import { TextEdit, type TextDocument } from 'vscode'
import { fixAll } from '../findings/fixAll.js'
import type { Report } from '../findings/model.js'
import type { CheckResults } from './checkResults.js'
import { rangeOf } from './diagnostics.js'
import { formatOf } from './documents.js'
import type { Engine } from './engine.js'
import { replacementBetween } from './replacement.js'
import type { SettingsReader } from './settings/reader.js'

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

/** Makes one edit out of the fixes that lose no meaning and leave nothing to fill in. */
export class SafeFixes {
  readonly #engine: Engine
  readonly #results: CheckResults
  readonly #settings: SettingsReader

  constructor(engine: Engine, results: CheckResults, settings: SettingsReader) {
    this.#engine = engine
    this.#results = results
    this.#settings = settings
  }

  /** The fix for what is checked of a document; `undefined` when there is none, or none for this version of it. */
  async of(document: TextDocument): Promise<SafeFix | undefined> {
    // Documents without findings are left before the engine does any work; on save that is nearly all of them.
    if (!this.#results.report(document)?.findings.length) return undefined
    const { version } = document
    const check = await this.#engine.checkWith(this.#settings.of(document).checker)
    const result = this.#results.get(document)
    if (document.version !== version || result?.version !== version) return undefined

    const { start, end } = result.scope
    const format = formatOf(document)
    const now = new Date()
    const before = document.getText().slice(start, end)
    const { text, fixed } = fixAll((draft) => check({ text: draft, format, now }) ?? nothing, before)
    if (text === before) return undefined
    const change = replacementBetween(before, text)
    const range = rangeOf({ start: start + change.start, end: start + change.end }, document)
    return { edit: TextEdit.replace(range, change.text), count: fixed.length }
  }
}
