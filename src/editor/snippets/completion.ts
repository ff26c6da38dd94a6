import {
  Range,
  type CancellationToken,
  type CompletionItem,
  type CompletionItemProvider,
  type Position,
  type TextDocument
} from 'vscode'
import type { LoadOnDemand } from '../commands/onDemandCommand.js'
import { isLive, replyLanguage } from '../documents.js'
import type { SettingsReader } from '../settings/reader.js'
import type { DraftSources } from './draft.js'
import type { SnippetLibrary } from './library.js'

/** A slash where a word begins, with what is typed of a prefix: not the one of "24/7", "and/or", "</b>" or an address. */
const slash = /(?:^|[\s([“‘"'])\/[\p{L}\p{N}-]*$/u

/** Completes snippets by their prefix after a slash, in replies. The list itself loads with the first slash. */
export class SnippetCompletion implements CompletionItemProvider {
  static readonly triggers = ['/'] as const
  readonly #load: LoadOnDemand
  readonly #library: SnippetLibrary
  readonly #sources: DraftSources
  readonly #settings: SettingsReader

  constructor(load: LoadOnDemand, library: SnippetLibrary, sources: DraftSources, settings: SettingsReader) {
    this.#load = load
    this.#library = library
    this.#sources = sources
    this.#settings = settings
  }

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken
  ): Promise<CompletionItem[]> {
    if (document.languageId !== replyLanguage && !isLive(document, this.#settings.of(document))) return []
    const line = document.lineAt(position.line).text
    const typed = slash.exec(line.slice(0, position.character))
    if (!typed || /^[\p{L}\p{N}/]/u.test(line.slice(position.character))) return []
    const { completeSnippets } = await this.#load()
    const snippets = await this.#library.list(document.uri)
    if (token.isCancellationRequested) return []
    const from = position.with(undefined, line.indexOf('/', typed.index))
    return completeSnippets(snippets, document, new Range(from, position), this.#sources)
  }
}
