import {
  Disposable,
  TextDocumentSaveReason,
  window,
  workspace,
  type TextDocument,
  type TextDocumentChangeEvent
} from 'vscode'
import type { Report, Span } from '../findings/model.js'
import { nothingHushed, type Voice } from '../findings/quiet.js'
import type { CheckResult, CheckResults } from './checkResults.js'
import { checkDocument } from './documentCheck.js'
import { isLive, openDocument } from './documents.js'
import type { Engine } from './engine.js'
import type { Ignoring } from './ignoring/ignoring.js'
import type { SettingsReader } from './settings/reader.js'
import type { Settings } from './settings/settings.js'
import { cancelled, type Watch } from './slices.js'
import { follow } from './spans.js'
import { Typing } from './typing.js'

/** A check that waits for its turn; only the newest ticket of a document may publish. */
interface Ticket {
  readonly version: number
  readonly since: number
  voice: Voice
  /** Whether this version was checked since the ticket was made. */
  isChecked: boolean
  timer?: ReturnType<typeof setTimeout>
}

/** A check that took no longer than this is made after every key, to take back what is right by now; in milliseconds. */
const quickCheck = 20

/**
 * Checks replies while someone types, and other documents from the moment someone asked until they are closed. What is right
 * by now goes at once; what is wrong is said after a short pause, except about the sentence that is being typed; what is
 * missing is said after a longer one, or when somebody saves or asks.
 */
export class LiveChecks implements Disposable {
  readonly #engine: Engine
  readonly #results: CheckResults
  readonly #settings: SettingsReader
  readonly #ignoring: Ignoring
  readonly #typing = new Typing()
  readonly #tickets = new Map<string, Ticket>()
  /** Documents checked on demand, with the part that was asked for, or the whole. */
  readonly #onDemand = new Map<string, Span | undefined>()
  /** Documents that shall not be checked while someone types, until they are closed. */
  readonly #muted = new Set<string>()
  /** Documents that were checked though they are too long; what was found stays until it is found anew. */
  readonly #anyway = new Set<string>()
  /** How long the last check of a document took, in milliseconds. */
  readonly #took = new WeakMap<TextDocument, number>()
  readonly #savedByHand = new WeakSet<TextDocument>()
  readonly #subscriptions: Disposable

  constructor(engine: Engine, results: CheckResults, settings: SettingsReader, ignoring: Ignoring) {
    this.#engine = engine
    this.#results = results
    this.#settings = settings
    this.#ignoring = ignoring
    this.#subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => {
        this.#refresh(document)
      }),
      workspace.onDidChangeTextDocument((event) => {
        this.#follow(event)
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#forget(document)
        this.#muted.delete(document.uri.toString())
      }),
      workspace.onWillSaveTextDocument(({ document, reason }) => {
        // A save that VS Code makes by itself is no sign that somebody is done.
        if (reason === TextDocumentSaveReason.Manual) this.#savedByHand.add(document)
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (this.#savedByHand.delete(document)) this.#sayAll(document)
      }),
      window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        if (this.#typing.leave(document, document.offsetAt(selection.active))) this.#sayMore(document)
      }),
      ignoring.store.onDidChange((uri) => {
        const document = openDocument(uri)
        if (document) this.#sayAll(document)
      }),
      settings.onDidChange(() => {
        this.#refreshAll()
      })
    )
    this.#refreshAll()
  }

  /**
   * Checks a document now, says all of it, and checks it again after each edit until it is closed. `scope` limits that to a
   * part of it; a document with live checks is always taken whole, because only a whole reply has a verdict. `undefined`
   * when the document was closed meanwhile.
   */
  async checkNow(document: TextDocument, scope?: Span): Promise<CheckResult | undefined> {
    await this.#settings.ready
    const key = document.uri.toString()
    const settings = this.#settings.of(document)
    this.#muted.delete(key)
    if (!isLive(document, settings)) this.#onDemand.set(key, scope)
    this.#cancel(key)
    while (!document.isClosed) {
      const { version } = document
      const result = await this.#check(document, settings, {
        isCancelled: () => document.version !== version || document.isClosed
      })
      if (result === cancelled) continue
      this.#typing.stop(document)
      this.#results.set(document, result)
      return result
    }
    return undefined
  }

  /**
   * Checks a document however long it is, and says all of it. Resolves to `undefined`, and leaves everything as it was, when
   * nobody wants it any more or the document changed meanwhile.
   */
  async checkAnyway(document: TextDocument, watch: Watch): Promise<CheckResult | undefined> {
    await this.#settings.ready
    const key = document.uri.toString()
    const settings = this.#settings.of(document)
    const { version } = document
    const result = await this.#check(
      document,
      { ...settings, maxLength: Infinity },
      {
        ...watch,
        isCancelled: () => watch.isCancelled() || document.version !== version || document.isClosed
      },
      wholeOf(document)
    )
    if (result === cancelled) return undefined
    this.#muted.delete(key)
    if (!isLive(document, settings)) this.#onDemand.set(key, undefined)
    this.#cancel(key)
    this.#typing.stop(document)
    this.#anyway.add(key)
    this.#results.set(document, result)
    return result
  }

  /** Stops checking a document while someone types, or begins to; until it is closed. Returns whether it is checked now. */
  async toggle(document: TextDocument): Promise<boolean> {
    const key = document.uri.toString()
    const isOn = this.#isWatched(document, this.#settings.of(document)) && !this.#onDemand.get(key)
    if (!isOn) {
      this.#onDemand.delete(key)
      return (await this.checkNow(document)) !== undefined
    }
    this.#forget(document)
    this.#muted.add(key)
    return false
  }

  /** The report on a document as it is now, at its offsets; checks it when there is none. */
  async reportOn(document: TextDocument): Promise<Report | undefined> {
    const known = this.#results.report(document)
    if (known) return known
    const result = await this.checkNow(document, this.#onDemand.get(document.uri.toString()))
    return result?.outcome.kind === 'report' ? result.outcome.report : undefined
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
    if (this.#isWatched(document, settings)) this.#sayAll(document)
    else this.#forget(document)
  }

  #follow(event: TextDocumentChangeEvent): void {
    const { document, contentChanges } = event
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
    if (!this.#isWatched(document, settings)) return
    this.#results.follow(document, contentChanges)
    this.#typing.note(event)
    const isQuick = (this.#took.get(document) ?? 0) <= quickCheck
    this.#schedule(document, isQuick && this.#results.showsAny(document) ? 'known' : 'present')
  }

  #isWatched(document: TextDocument, settings: Settings): boolean {
    const key = document.uri.toString()
    return this.#onDemand.has(key) || (isLive(document, settings) && !this.#muted.has(key))
  }

  #sayAll(document: TextDocument): void {
    if (!this.#isWatched(document, this.#settings.of(document))) return
    this.#typing.stop(document)
    this.#schedule(document, 'all', 0)
  }

  /** Says what was held back only because of the sentence that was being typed. */
  #sayMore(document: TextDocument): void {
    const ticket = this.#tickets.get(document.uri.toString())
    if (ticket?.isChecked)
      this.#results.say(document, { voice: this.#results.voice(document), sentences: [] })
  }

  /** Makes the first turn come; each turn makes the next come until all is said. */
  #schedule(document: TextDocument, voice: Voice, wait?: number): void {
    const key = document.uri.toString()
    this.#cancel(key)
    const ticket: Ticket = { version: document.version, since: performance.now(), voice, isChecked: false }
    this.#tickets.set(key, ticket)
    this.#wait(document, ticket, wait)
  }

  #wait(document: TextDocument, ticket: Ticket, wait = this.#pauseBefore(ticket.voice, document)): void {
    const left = wait - (performance.now() - ticket.since)
    ticket.timer = setTimeout(() => void this.#turn(document, ticket), Math.max(0, left))
  }

  /** How long after the last key so much may be said, in milliseconds. */
  #pauseBefore(voice: Voice, document: TextDocument): number {
    const { delay, pause } = this.#settings.of(document)
    return { known: 0, present: delay, all: Math.max(delay, pause) }[voice]
  }

  async #turn(document: TextDocument, ticket: Ticket): Promise<void> {
    await this.#settings.ready
    const key = document.uri.toString()
    // An edit, a close or a changed setting makes this check useless.
    const isCancelled = () => this.#tickets.get(key) !== ticket || document.version !== ticket.version
    const result = ticket.isChecked
      ? undefined
      : await this.#check(document, this.#settings.of(document), { isCancelled })
    if (isCancelled() || result === cancelled) return
    const { voice } = ticket
    if (voice === 'all') {
      this.#tickets.delete(key)
      this.#typing.stop(document)
    }
    if (result) this.#results.set(document, result, this.#hush(document, voice))
    else this.#results.say(document, this.#hush(document, voice))
    if (voice === 'all') return
    ticket.isChecked = true
    ticket.voice = voice === 'known' ? 'present' : 'all'
    this.#wait(document, ticket)
  }

  #hush(document: TextDocument, voice: Voice) {
    return voice === 'all' ? nothingHushed : { voice, sentences: this.#typing.sentences(document) }
  }

  async #check(
    document: TextDocument,
    settings: Pick<Settings, 'checker' | 'maxLength'>,
    watch: Watch,
    part = this.#onDemand.get(document.uri.toString())
  ): Promise<CheckResult | typeof cancelled> {
    const started = performance.now()
    const { version } = document
    const key = document.uri.toString()
    const scope = part ?? wholeOf(document)
    const outcome = await checkDocument(
      { engine: this.#engine, ignores: this.#ignoring.of(document) },
      document,
      scope,
      settings,
      watch
    )
    if (outcome === cancelled) return cancelled
    this.#took.set(document, performance.now() - started)
    const wasChecked = this.#anyway.has(key)
    return { version, scope, outcome: outcome.kind === 'too-long' ? { ...outcome, wasChecked } : outcome }
  }

  #forget(document: TextDocument): void {
    const key = document.uri.toString()
    this.#cancel(key)
    this.#typing.stop(document)
    this.#onDemand.delete(key)
    this.#anyway.delete(key)
    this.#results.delete(document)
  }

  #cancel(key: string): void {
    clearTimeout(this.#tickets.get(key)?.timer)
    this.#tickets.delete(key)
  }
}

function wholeOf(document: TextDocument): Span {
  return { start: 0, end: document.getText().length }
}
