import { Disposable, RelativePattern, Uri, workspace, type TextDocument } from 'vscode'
import type { PanelNotice } from '../../protocol/messages.js'

const gone: PanelNotice = {
  kind: 'warning',
  text: 'The file of this reply was deleted. The text is still here; save it to keep it.',
  action: { title: 'Save', run: 'save' }
}

/** Says when the file under an open reply is deleted or moved away, and when it is back. */
export class FileWatch implements Disposable {
  readonly #subscriptions: Disposable

  constructor({ uri }: TextDocument, tell: (notice: PanelNotice | null) => void) {
    if (uri.scheme === 'untitled') {
      this.#subscriptions = Disposable.from()
      return
    }
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1)
    // A name may hold signs that a glob gives a meaning to.
    const pattern = new RelativePattern(Uri.joinPath(uri, '..'), name.replace(/[*?[\]{}]/g, '?'))
    const watcher = workspace.createFileSystemWatcher(pattern, false, true, false)
    const when = (result: PanelNotice | null) => (changed: Uri) => {
      if (changed.path === uri.path) tell(result)
    }
    this.#subscriptions = Disposable.from(
      watcher,
      watcher.onDidDelete(when(gone)),
      watcher.onDidCreate(when(null))
    )
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }
}
