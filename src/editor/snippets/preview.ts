import {
  Disposable,
  EventEmitter,
  languages,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocumentContentProvider
} from 'vscode'
import type { RecoverySnippet } from '../../drafting/snippets/snippet.js'
import { fillSnippet } from '../../findings/snippetText.js'

const scheme = 'reply-ready-snippet'

/** The whole text of one snippet in a tab beside the reply, read-only and gone when it is closed. */
export class SnippetPreview implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>()
  readonly #registration = workspace.registerTextDocumentContentProvider(scheme, this)
  readonly #uri = Uri.from({ scheme, path: '/Snippet' })
  #text = ''
  #isOpen = false

  readonly onDidChange = this.#changed.event

  /** Whether it was opened and not closed by hand since. */
  get isOpen(): boolean {
    return this.#isOpen && this.#tabs().length > 0
  }

  provideTextDocumentContent(): string {
    return this.#text
  }

  /** Shows a snippet with its hints where its tab stops are; the focus stays where it is. */
  async show({ name, description, body }: RecoverySnippet): Promise<void> {
    this.#text = `# ${name}\n\n_${description}_\n\n${fillSnippet(body)}\n`
    this.#changed.fire(this.#uri)
    if (this.isOpen) return
    this.#isOpen = true
    const document = await workspace.openTextDocument(this.#uri)
    await languages.setTextDocumentLanguage(document, 'markdown')
    await window.showTextDocument(document, {
      viewColumn: ViewColumn.Beside,
      preserveFocus: true,
      preview: true
    })
  }

  /** Takes the tab away again. */
  async close(): Promise<void> {
    await window.tabGroups.close(this.#tabs(), true)
  }

  dispose(): void {
    this.#registration.dispose()
    this.#changed.dispose()
  }

  #tabs() {
    return window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof TabInputText && input.uri.scheme === scheme)
  }
}
