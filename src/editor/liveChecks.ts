import { Disposable, workspace, type TextDocument, type TextDocumentChangeEvent } from 'vscode'
import type { Span } from '../findings/model.js'
import type { CheckResult, CheckResults, Outcome } from './checkResults.js'
import { formatOf, isLive } from './documents.js'
import type { Check, Engine } from './engine.js'
import type { SettingsReader } from './settings/reader.js'
import type { Settings } from './settings/settings.js'
import { follow, moveReport } from './spans.js'

/** A check that waits for its turn; only the newest ticket of a document may publish. */
interface Ticket {
  readonly version: number
  readonly timer: ReturnType<typeof setTimeout>
}

/**
 * Checks replies while someone types, and other documents from the moment someone asked until they are closed.
 * The pause before a check keeps the rules about what is missing quiet in the middle of a sentence.
 */
export class LiveChecks implements Disposable {
  readonly #engine: Engine
  readonly #results: CheckResults
  readonly #settings: SettingsReader
  readonly #tickets = new Map<string, Ticket>()
  /** Documents checked on demand, with the part that was asked for, or the whole. */
  readonly #onDemand = new Map<string, Span | undefined>()
  readonly #subscriptions: Disposable

  constructor(engine: Engine, results: CheckResults, settings: SettingsReader) {
    this.#engine = engine
    this.#results = results
    this.#settings = settings
    this.#subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => {
        this.#refresh(document)
      }),
      workspace.onDidChangeTextDocument((event) => {
        this.#follow(event)
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#forget(document)
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('replyReady')) this.#refreshAll()
      })
    )
    this.#refreshAll()
  }

  /**
   * Checks a document now, and again after each edit until it is closed. `scope` limits that to a part of it; a
   * document with live checks is always taken whole, because only a whole reply has a verdict. `undefined` when the
   * document was closed meanwhile.
   */
  async checkNow(document: TextDocument, scope?: Span): Promise<CheckResult | undefined> {
    const key = document.uri.toString()
    const settings = this.#settings.of(document)
    if (!isLive(document, settings)) this.#onDemand.set(key, scope)
    this.#cancel(key)
    while (!document.isClosed) {
      const { version } = document
      const check = await this.#engine.checkWith(settings.rules)
      if (document.version === version) return this.#publish(document, check, settings)
    }
    return undefined
  }

  dispose(): void {
    this.#subscriptions.dispose()
    for (const key of this.#tickets.keys()) this.#cancel(key)
  }

  #refreshAll(): void {
    for (const document of workspace.textDocuments) this.#refresh(document)
  }

  #refresh(document: TextDocument): void {
    const settings = this.#settings.of(document)
    if (isLive(document, settings)) this.#onDemand.delete(document.uri.toString())
    if (this.#isWatched(document, settings)) this.#schedule(document, 0)
    else this.#forget(document)
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    // An event without changes says that the document was saved or became dirty.
    if (contentChanges.length === 0) return
    const key = document.uri.toString()
    const scope = this.#onDemand.get(key)
    if (scope) {
      const moved = follow(scope, contentChanges)
      if (moved.start === moved.end) {
        this.#forget(document)
        return
      }
      this.#onDemand.set(key, moved)
    }
    const settings = this.#settings.of(document)
    if (this.#isWatched(document, settings)) this.#schedule(document, settings.delay)
  }

  #isWatched(document: TextDocument, settings: Settings): boolean {
    return this.#onDemand.has(document.uri.toString()) || isLive(document, settings)
  }

  #schedule(document: TextDocument, delay: number): void {
    const key = document.uri.toString()
    this.#cancel(key)
    const ticket: Ticket = {
      version: document.version,
      timer: setTimeout(() => void this.#run(document, ticket), delay)
    }
    this.#tickets.set(key, ticket)
  }

  async #run(document: TextDocument, ticket: Ticket): Promise<void> {
    const key = document.uri.toString()
    const settings = this.#settings.of(document)
    const check = await this.#engine.checkWith(settings.rules)
    // An edit, a close or a changed setting while the engine was loading has made this check useless.
    if (this.#tickets.get(key) !== ticket || document.version !== ticket.version) return
    this.#tickets.delete(key)
    this.#publish(document, check, settings)
  }

  #publish(document: TextDocument, check: Check, settings: Settings): CheckResult {
    const text = document.getText()
    const scope = this.#onDemand.get(document.uri.toString()) ?? { start: 0, end: text.length }
    const result: CheckResult = {
      version: document.version,
      scope,
      outcome: outcomeOf(text.slice(scope.start, scope.end), scope.start, document, check, settings)
    }
    this.#results.set(document, result)
    return result
  }

  #forget(document: TextDocument): void {
    const key = document.uri.toString()
    this.#cancel(key)
    this.#onDemand.delete(key)
    this.#results.delete(document)
  }

  #cancel(key: string): void {
    clearTimeout(this.#tickets.get(key)?.timer)
    this.#tickets.delete(key)
  }
}

function outcomeOf(
  text: string,
  offset: number,
  document: TextDocument,
  check: Check,
  { maxLength }: Settings
): Outcome {
  if (text.length > maxLength) return { kind: 'too-long', length: text.length, maxLength }
  const report = check({ text, format: formatOf(document), now: new Date() })
  return report ? { kind: 'report', report: moveReport(report, offset) } : { kind: 'failed' }
}
