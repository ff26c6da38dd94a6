import { Disposable, l10n, RelativePattern, type TextDocument, Uri, workspace } from 'vscode'
import type { PanelNotice } from '../../protocol/messages.js'
import { baseName } from '../baseName.js'

const gone: PanelNotice = {
  kind: 'warning',
  text: l10n.t('The file of this reply was deleted. The text is still here; save it to keep it.'),
  action: { title: l10n.t('Save'), run: 'save' }
}

const changed: PanelNotice = {
  kind: 'warning',
  text: l10n.t('The file of this reply was changed elsewhere. Your text is still here, not saved.'),
  action: { title: l10n.t('Compare'), run: 'compare' }
}

/**
 * Says when the file under an open reply is deleted or moved away and when it is back, and when another window or program
 * writes it while something is not saved here. A reply without unsaved changes simply becomes what the file is.
 */
export class FileWatch implements Disposable {
  readonly #document: TextDocument
  readonly #tell: (notice: PanelNotice | null) => void
  readonly #subscriptions: Disposable
  /** The file as it was last read or written here. */
  #known: Promise<string | undefined>
  #isConflict = false

  constructor(document: TextDocument, tell: (notice: PanelNotice | null) => void) {
    const { uri } = document
    this.#document = document
    this.#tell = tell
    if (uri.scheme === 'untitled') {
      this.#known = Promise.resolve(undefined)
      this.#subscriptions = Disposable.from()
      return
    }
    this.#known = contentOf(uri)
    const name = baseName(uri.path)
    // A name may hold signs that a glob gives a meaning to.
    const pattern = new RelativePattern(Uri.joinPath(uri, '..'), name.replace(/[*?[\]{}]/g, '?'))
    const watcher = workspace.createFileSystemWatcher(pattern)
    const when = (result: PanelNotice | null) => (file: Uri) => {
      if (file.path === uri.path) tell(result)
    }
    this.#subscriptions = Disposable.from(
      watcher,
      watcher.onDidDelete(when(gone)),
      watcher.onDidCreate(when(null)),
      watcher.onDidChange((file) => {
        if (file.path === uri.path) void this.#compare()
      }),
      workspace.onDidSaveTextDocument((saved) => {
        if (saved === document) this.#agree()
      }),
      workspace.onDidChangeTextDocument((event) => {
        // It was saved, or took over the file.
        if (event.document === document && !document.isDirty) this.#agree()
      })
    )
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  async #compare(): Promise<void> {
    const [known, content] = await Promise.all([this.#known, contentOf(this.#document.uri)])
    if (content === undefined || content === known || !this.#document.isDirty) return
    this.#isConflict = true
    this.#tell(changed)
  }

  #agree(): void {
    this.#known = contentOf(this.#document.uri)
    if (this.#isConflict) this.#tell(null)
    this.#isConflict = false
  }
}

/** What a file holds, only to be compared; `undefined` when it cannot be read. */
async function contentOf(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri))
  } catch {
    return undefined
  }
}
