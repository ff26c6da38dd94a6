import {
  commands,
  Disposable,
  EventEmitter,
  languages,
  TabInputText,
  Uri,
  window,
  workspace,
  type TextDocumentContentProvider
} from 'vscode'
import type { RecoverySnippet } from '../../drafting/snippets/snippet.js'
import { fillSnippet } from '../../findings/snippetText.js'

const scheme = 'reply-ready-snippet'

/** The whole text of one snippet in a tab under the reply, read-only and gone when it is closed. */
export class SnippetPreview implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>()
  readonly onDidChange = this.#changed.event
  /** Made after the event, to which it listens. */
  readonly #registration = workspace.registerTextDocumentContentProvider(scheme, this)
  readonly #uri = Uri.from({ scheme, path: '/Snippet' })
  #text = ''
  #isOpen = false

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
    // A tab beside the reply would lie under the list.
    await commands.executeCommand('workbench.action.newGroupBelow')
    await window.showTextDocument(document, {
      viewColumn: window.tabGroups.activeTabGroup.viewColumn,
      preserveFocus: true,
      preview: true
    })
    await commands.executeCommand('workbench.action.focusQuickOpen')
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
