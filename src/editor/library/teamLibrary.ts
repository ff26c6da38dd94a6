import { Disposable, l10n, languages, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode'
import type { RecoverySnippet } from '../../drafting/snippets/snippet.js'
import { duplicatePrefixes } from '../../library/duplicates.js'
import type { SnippetProblem } from '../../library/problem.js'
import { reviewSnippet } from '../../library/review.js'
import { readTeamFile, recoverySnippetOf, type TeamSnippet } from '../../library/teamSnippet.js'
import type { Engine } from '../engine.js'
import type { RulePages } from '../rulePages.js'
import type { SettingsReader } from '../settings/reader.js'
import { Turns } from '../turns.js'
import { diagnosticsFor } from './diagnostics.js'
import { folderOfSnippet, nameOf, snippetFiles, snippetFolder } from './places.js'
import { openDocument } from '../documents.js'

/** What the team library uses of the extension. */
export interface TeamServices {
  readonly engine: Engine
  readonly settings: SettingsReader
  readonly pages: RulePages
  /** To be told when there are other snippets than before. */
  readonly changed: () => void
}

/** A snippet file as it was read last. */
interface Entry {
  readonly uri: Uri
  readonly folder: WorkspaceFolder
  readonly text: string
  readonly snippet?: TeamSnippet
  readonly problems: readonly SnippetProblem[]
  /** Tells one state of the file from another: when it was written, and its size. */
  readonly stamp: string
}

/** Files that are read and checked at a time. */
const atOnce = 40

/** The snippets of a team, `.reply-ready/snippets/*.md` in each workspace folder, and what is wrong with them. */
export class TeamLibrary implements Disposable {
  readonly #services: TeamServices
  readonly #entries = new Map<string, Entry>()
  readonly #diagnostics = languages.createDiagnosticCollection('reply-ready-library')
  readonly #stale = new Map<string, Uri>()
  readonly #subscriptions: Disposable
  #watchers = Disposable.from()
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #turns = new Turns()

  constructor(services: TeamServices) {
    this.#services = services
    this.#subscriptions = Disposable.from(
      this.#diagnostics,
      workspace.onDidOpenTextDocument(({ uri }) => {
        if (folderOfSnippet(uri)) void this.refresh(uri)
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (folderOfSnippet(document.uri)) this.#refreshSoon(document.uri)
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (folderOfSnippet(uri)) void this.refresh(uri)
      }),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.#watch()
        void this.refreshAll()
      }),
      services.settings.onDidChange(() => void this.refreshAll())
    )
    this.#watch()
    void this.refreshAll()
  }

  /** The snippets for a document: those of its own folder first, then those of the others. */
  async list(resource: Uri | undefined): Promise<readonly RecoverySnippet[]> {
    await this.#lookForChanges()
    const own = resource && workspace.getWorkspaceFolder(resource)?.uri.toString()
    const folders = workspace.workspaceFolders ?? []
    return [...this.#entries.values()]
      .sort((a, b) => a.uri.path.localeCompare(b.uri.path))
      .sort((a, b) => Number(isIn(b, own)) - Number(isIn(a, own)))
      .flatMap(({ snippet, folder }) =>
        snippet
          ? [
              recoverySnippetOf(
                snippet,
                folders.length > 1 ? l10n.t('Team ({0})', folder.name) : l10n.t('Team')
              )
            ]
          : []
      )
  }

  /** The snippets that are in a workspace folder now, with the names of their files. */
  async in(
    folder: WorkspaceFolder
  ): Promise<readonly { readonly name: string; readonly text: string; readonly prefix?: string }[]> {
    // A new file must not take the place of one of which no event has told yet.
    await this.refreshAll()
    return [...this.#entries.values()]
      .filter((entry) => isIn(entry, folder.uri.toString()))
      .map(({ uri, text, snippet }) => ({
        name: nameOf(uri),
        text,
        ...(snippet && { prefix: snippet.prefix })
      }))
  }

  /** Reads a file again; resolves when its diagnostics are up to date. */
  async refresh(uri: Uri): Promise<void> {
    this.#stale.set(uri.toString(), uri)
    clearTimeout(this.#pauses.get(uri.toString()))
    this.#pauses.delete(uri.toString())
    // Events come in flocks: whoever comes while one is at work is taken along by the next run.
    await this.#turns.take(() => this.#readStale())
  }

  /** Reads a file again after a pause in typing. */
  #refreshSoon(uri: Uri): void {
    const key = uri.toString()
    clearTimeout(this.#pauses.get(key))
    const { delay } = this.#services.settings.at(uri)
    this.#pauses.set(
      key,
      setTimeout(() => void this.refresh(uri), delay)
    )
  }

  /** Reads all files again. */
  async refreshAll(): Promise<void> {
    await this.#turns.take(async () => {
      const lists = await Promise.all((workspace.workspaceFolders ?? []).map(snippetFiles))
      for (const { uri } of this.#entries.values()) this.#stale.set(uri.toString(), uri)
      for (const uri of lists.flat()) this.#stale.set(uri.toString(), uri)
      await this.#readStale()
    })
  }

  /** Not every host and not every drive tells of changed files, so whoever wants the snippets looks for them. */
  async #lookForChanges(): Promise<void> {
    await this.#turns.take(async () => {
      const uris = (await Promise.all((workspace.workspaceFolders ?? []).map(snippetFiles))).flat()
      const stamps = await Promise.all(uris.map(async (uri) => [uri, await stampOf(uri)] as const))
      const found = new Set(uris.map(String))
      for (const [uri, stamp] of stamps) {
        if (this.#entries.get(uri.toString())?.stamp !== stamp) this.#stale.set(uri.toString(), uri)
      }
      for (const [key, { uri }] of this.#entries) if (!found.has(key)) this.#stale.set(key, uri)
      await this.#readStale()
    })
  }

  dispose(): void {
    for (const pause of this.#pauses.values()) clearTimeout(pause)
    this.#subscriptions.dispose()
    this.#watchers.dispose()
  }

  /** Beside the workspace's own watcher, which some remote hosts lack and some settings turn off. */
  #watch(): void {
    this.#watchers.dispose()
    const refresh = (uri: Uri) => void this.refresh(uri)
    this.#watchers = Disposable.from(
      ...(workspace.workspaceFolders ?? []).flatMap((folder) => {
        const watcher = workspace.createFileSystemWatcher(new RelativePattern(snippetFolder(folder), '*.md'))
        return [
          watcher,
          watcher.onDidCreate(refresh),
          watcher.onDidChange(refresh),
          watcher.onDidDelete(refresh)
        ]
      })
    )
  }

  async #readStale(): Promise<void> {
    if (this.#stale.size === 0) return
    const uris = [...this.#stale.values()]
    this.#stale.clear()
    let isChanged = false
    for (let at = 0; at < uris.length; at += atOnce) {
      const changes = await Promise.all(uris.slice(at, at + atOnce).map((uri) => this.#read(uri)))
      isChanged ||= changes.includes(true)
    }
    this.#publish()
    if (isChanged) this.#services.changed()
  }

  /** Reads a file and checks it; tells whether its text is another one than before. */
  async #read(uri: Uri): Promise<boolean> {
    const before = this.#entries.get(uri.toString())?.text
    const folder = folderOfSnippet(uri)
    // Before the text: what is written in between has another stamp, and is read again.
    const stamp = await stampOf(uri)
    const text = folder && (await textOf(uri))
    if (!folder || text === undefined) {
      this.#entries.delete(uri.toString())
      this.#diagnostics.delete(uri)
      return before !== undefined
    }
    const { snippet, problems } = readTeamFile(text, nameOf(uri))
    const findings = snippet ? await this.#review(uri, snippet, text) : []
    this.#entries.set(uri.toString(), {
      uri,
      folder,
      text,
      ...(snippet && { snippet }),
      problems: [...problems, ...findings],
      stamp
    })
    return text !== before
  }

  async #review(uri: Uri, snippet: TeamSnippet, text: string): Promise<SnippetProblem[]> {
    const { enable, checker, maxLength } = this.#services.settings.at(uri)
    if (!enable) return []
    if (text.length > maxLength) {
      const message = l10n.t('This snippet is longer than replyReady.maxLength, so it is not checked.')
      return [{ start: 0, end: 0, level: 'information', code: 'library', message }]
    }
    return reviewSnippet(snippet, await this.#services.engine.checkWith(checker))
  }

  #publish(): void {
    const entries = [...this.#entries.values()]
    const duplicates = duplicatePrefixes(
      entries.flatMap(({ uri, folder, snippet }) =>
        snippet ? [{ key: uri.toString(), name: nameOf(uri), group: folder.uri.toString(), snippet }] : []
      )
    )
    this.#diagnostics.set(
      entries.map(({ uri, text, problems }) => [
        uri,
        diagnosticsFor([...problems, ...(duplicates.get(uri.toString()) ?? [])], text, this.#services.pages)
      ])
    )
  }
}

async function stampOf(uri: Uri): Promise<string> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri)
    return `${mtime} ${size}`
  } catch {
    return ''
  }
}

function isIn({ folder }: Entry, folderUri: string | undefined): boolean {
  return folder.uri.toString() === folderUri
}

/** What an editor holds and nobody has saved yet counts, else the file; `undefined` when there is none. */
async function textOf(uri: Uri): Promise<string | undefined> {
  const open = openDocument(uri)
  if (open?.isDirty) return open.getText()
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri))
  } catch {
    return undefined
  }
}
