import { l10n, type Memento, type TextDocument, Uri, workspace } from 'vscode'
import * as v from 'valibot'
import { isReply } from './choice.js'

/** A reply to go back to. */
export interface RecentReply {
  readonly uri: string
  readonly label: string
  readonly detail: string
}

const key = 'recentReplies'
/** As many as fit without scrolling. */
const kept = 8
const stored = v.fallback(v.array(v.string()), [])

/** The replies that were in the panel, newest first, kept with the workspace. */
export class RecentReplies {
  readonly #memory: Memento

  constructor(memory: Memento) {
    this.#memory = memory
  }

  /** Replies that are open, then files that were. */
  list(): RecentReply[] {
    const open = workspace.textDocuments.filter(isReply).map(({ uri }) => uri.toString())
    return [...new Set([...open, ...this.#files()])].slice(0, kept).map(describe)
  }

  /** Remembers a reply that is in a file. */
  async add({ uri }: TextDocument): Promise<void> {
    if (uri.scheme === 'untitled') return
    const name = uri.toString()
    await this.#memory.update(key, [name, ...this.#files().filter((file) => file !== name)].slice(0, kept))
  }

  /** Forgets a reply whose file is gone. */
  async remove(uri: string): Promise<void> {
    await this.#memory.update(
      key,
      this.#files().filter((file) => file !== uri)
    )
  }

  #files(): string[] {
    return v.parse(stored, this.#memory.get(key))
  }
}

function describe(name: string): RecentReply {
  const uri = Uri.parse(name)
  const path = workspace.asRelativePath(uri)
  const end = path.lastIndexOf('/')
  const folder = path.slice(0, Math.max(end, 0))
  return {
    uri: name,
    label: path.slice(end + 1),
    detail: uri.scheme === 'untitled' ? l10n.t('not saved') : folder
  }
}
