import { Disposable, Uri, workspace, type TextDocument } from 'vscode'
import type { Ignores, Occurrence } from '../../findings/model.js'
import type { CheckResults } from '../checkResults.js'
import type { OccurrenceStore } from './occurrenceStore.js'
import { openDocument } from '../documents.js'

/** A closed draft whose file may be opened next. */
interface Closed {
  readonly text: string
  readonly occurrences: readonly Occurrence[]
}

/** Closed drafts remembered for that; one is saved at a time. */
const remembered = 4

/**
 * The occurrences that are ignored in each document. They follow their documents through edits, renaming, and from a draft
 * without a file into its file.
 */
export class Ignoring implements Disposable {
  readonly store: OccurrenceStore
  readonly #subscriptions: Disposable
  #closed: readonly Closed[] = []

  constructor(store: OccurrenceStore, results: CheckResults) {
    this.store = store
    this.#subscriptions = Disposable.from(
      results.onDidChange((uri) => void this.#follow(uri, results)),
      workspace.onDidRenameFiles(async ({ files }) => {
        for (const { oldUri, newUri } of files) await this.#rename(oldUri, newUri)
      }),
      workspace.onDidOpenTextDocument((document) => void this.#takeOver(document)),
      workspace.onDidCloseTextDocument((document) => void this.#close(document))
    )
  }

  /** What a check of a document leaves out. Cheap, because it is asked on every key. */
  of(document: TextDocument): Ignores {
    return { occurrences: this.store.of(document.uri) }
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  async #follow(uri: Uri, results: CheckResults): Promise<void> {
    if (this.store.of(uri).length === 0) return
    const document = openDocument(uri)
    // In the middle of a sentence, something else may look like the place that was meant.
    if (!document || results.voice(document) !== 'all') return
    const found = new Map<Occurrence, Occurrence>()
    for (const { by } of results.report(document)?.ignored ?? [])
      if (by.kind === 'occurrence') found.set(by.occurrence, by.now)
    await this.store.follow(uri, found)
  }

  /** A folder takes along what is in it. */
  async #rename(from: Uri, to: Uri): Promise<void> {
    for (const uri of this.store.documents()) {
      if (uri.scheme !== from.scheme || uri.authority !== from.authority) continue
      const isInside = uri.path.startsWith(`${from.path}/`)
      if (uri.path !== from.path && !isInside) continue
      await this.store.move(uri, to.with({ path: to.path + uri.path.slice(from.path.length) }))
    }
  }

  /** A draft without a file lives as long as it is open; saved, it is another document with the same text. */
  async #close(document: TextDocument): Promise<void> {
    const { uri } = document
    const occurrences = this.store.of(uri)
    if (!document.isUntitled || occurrences.length === 0) return
    // One that gets another language is closed and opened again at once.
    await new Promise((resolve) => setTimeout(resolve))
    if (openDocument(uri)) return
    const closed = { text: document.getText(), occurrences }
    this.#closed = [closed, ...this.#closed].slice(0, remembered)
    await this.store.clear(uri)
    for (const open of workspace.textDocuments) await this.#takeOver(open)
  }

  async #takeOver(document: TextDocument): Promise<void> {
    if (document.isUntitled || this.#closed.length === 0) return
    const text = document.getText()
    const match = this.#closed.find((closed) => closed.text !== '' && closed.text === text)
    if (!match) return
    this.#closed = this.#closed.filter((closed) => closed !== match)
    for (const occurrence of match.occurrences) await this.store.add(document.uri, occurrence)
  }
}
