import { commands, Uri, window, workspace, type Memento, type TextDocument } from 'vscode'
import { replyLanguage } from '../documents.js'

const key = 'pinnedReply'

/** Which reply the panel shows: the one that is pinned, or else the active one, or else the one it had. */
export class Choice {
  readonly #memory: Memento

  constructor(memory: Memento) {
    this.#memory = memory
    void this.#tell()
  }

  /** Address of the pinned reply. */
  get pinned(): string | undefined {
    const value = this.#memory.get(key)
    return typeof value === 'string' ? value : undefined
  }

  /** Pins a reply, or none. */
  async pin(uri: string | undefined): Promise<void> {
    await this.#memory.update(key, uri)
    await this.#tell()
  }

  /** The reply to show now that `shown` is in the panel. */
  pick(shown: TextDocument | undefined): TextDocument | undefined {
    const pinned = this.pinned
    const open = workspace.textDocuments.filter(({ isClosed }) => !isClosed)
    const kept = pinned === undefined ? undefined : open.find(({ uri }) => uri.toString() === pinned)
    if (kept) return kept
    const active = window.activeTextEditor?.document
    if (active && isReply(active)) return active
    if (shown && isReply(shown)) return shown
    return window.visibleTextEditors.map(({ document }) => document).find(isReply)
  }

  /** Follows a file that got another name. */
  async rename(before: Uri, after: Uri): Promise<void> {
    if (this.pinned === before.toString()) await this.pin(after.toString())
  }

  async #tell(): Promise<void> {
    await commands.executeCommand('setContext', 'replyReady.isReplyPinned', this.pinned !== undefined)
  }
}

/** Whether the panel can show a document: a reply that is open, and no older version of one in a diff. */
export function isReply({ languageId, isClosed, uri }: TextDocument): boolean {
  return (
    languageId === replyLanguage && !isClosed && uri.scheme !== 'git' && uri.scheme !== 'vscode-notebook-cell'
  )
}
