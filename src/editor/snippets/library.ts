import type { Event, LogOutputChannel, Uri } from 'vscode'
import type { RecoverySnippet } from '../../drafting/snippets/snippet.js'
import { Lazy } from '../lazy.js'
import { framesOf } from '../errorFrames.js'

/** Where snippets come from. Asked at each use, so it keeps what it has read; `resource` is the document they are for. */
export type SnippetSource = (resource: Uri | undefined) => Promise<readonly RecoverySnippet[]>

/** A source whose code loads with its first use, and anew after it failed: a source keeps what it has read. */
export function sourceOnDemand(load: () => Promise<SnippetSource>): SnippetSource {
  let source = new Lazy(load)
  return async (resource) => {
    const read = await source.get()
    try {
      return await read(resource)
    } catch (error) {
      source = new Lazy(load)
      throw error
    }
  }
}

/** All snippets there are, in one list: every surface takes them from here. */
export class SnippetLibrary {
  readonly #sources: readonly SnippetSource[]
  readonly #log: LogOutputChannel

  /** Of two snippets with the same prefix the one of the earlier source is offered. */
  constructor(
    sources: readonly SnippetSource[],
    log: LogOutputChannel,
    /** Fires when a source has others than before. */
    readonly onDidChange: Event<void>
  ) {
    this.#sources = sources
    this.#log = log
  }

  /** The snippets for a document. Never rejects: a source that fails is logged, and the others are there. */
  async list(resource?: Uri): Promise<readonly RecoverySnippet[]> {
    const lists = await Promise.all(this.#sources.map((source) => this.#read(source, resource)))
    const byPrefix = new Map<string, RecoverySnippet>()
    for (const snippet of lists.flat()) {
      if (!byPrefix.has(snippet.prefix)) byPrefix.set(snippet.prefix, snippet)
    }
    return [...byPrefix.values()]
  }

  async #read(source: SnippetSource, resource: Uri | undefined): Promise<readonly RecoverySnippet[]> {
    try {
      return await source(resource)
    } catch (error) {
      this.#log.error(`Some snippets could not be read; the others are there.${framesOf(error)}`)
      return []
    }
  }
}
