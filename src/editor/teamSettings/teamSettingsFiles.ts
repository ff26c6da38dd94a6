import {
  type CodeAction,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  window,
  workspace,
  type TextDocument,
  type Uri,
  type WorkspaceFolder
} from 'vscode'
import { readConfigFile, type FileProblem } from '../../config/file.js'
import type { Config } from '../../config/model.js'
import { configReader, type ReadRaw } from '../../config/read.js'
import { baseName } from '../baseName.js'
import { openDocument } from '../documents.js'
import type { Engine } from '../engine.js'
import type { SettingsReader, TeamSettings } from '../settings/reader.js'
import { rangesIn } from '../textRanges.js'
import { Turns } from '../turns.js'
import { tell } from '../words.js'
import { bytesOf, folderOfTeamFile, teamFileGlob, teamFilesOf } from './files.js'
import { fixesFor, type Guess } from './fixes.js'

/** How long after the last key it is said what is wrong, in milliseconds: half a word is none yet. */
const pause = 400

/** What the files of a team need of the extension. */
export interface TeamServices {
  readonly settings: SettingsReader
  readonly engine: Engine
}

/**
 * The team's file of each workspace folder. What it says holds from the moment it is saved, as with other files of settings; what is
 * wrong with it is shown while somebody types.
 */
export class TeamSettingsFiles implements TeamSettings, Disposable {
  readonly #services: TeamServices
  readonly #configs = new Map<string, Config>()
  readonly #diagnostics = languages.createDiagnosticCollection('reply-ready-settings')
  /** What was most likely meant in the files that are shown; those that are not read are not among them. */
  readonly #guesses = new Map<string, readonly Guess[]>()
  readonly #subscriptions: Disposable
  #read: ReadRaw | undefined
  #typing: ReturnType<typeof setTimeout> | undefined
  readonly #turns = new Turns()
  #isDisposed = false

  constructor(services: TeamServices) {
    this.#services = services
    const refresh = (uri: Uri): void => {
      const folder = folderOfTeamFile(uri)
      if (folder) this.#refresh([folder])
    }
    const refreshAll = (): void => {
      this.#refresh(workspace.workspaceFolders ?? [])
    }
    const watcher = workspace.createFileSystemWatcher(teamFileGlob)
    this.#subscriptions = Disposable.from(
      this.#diagnostics,
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidChange(refresh),
      watcher.onDidDelete(refresh),
      workspace.onDidOpenTextDocument(({ uri }) => {
        refresh(uri)
      }),
      workspace.onDidSaveTextDocument(({ uri }) => {
        refresh(uri)
      }),
      // What nobody saved is shown no longer.
      workspace.onDidCloseTextDocument(({ uri }) => {
        refresh(uri)
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // Keys in other documents are no reason to wait, nor to stop waiting.
        if (contentChanges.length === 0 || !folderOfTeamFile(document.uri)) return
        clearTimeout(this.#typing)
        this.#typing = setTimeout(() => {
          if (document.isClosed) return
          if (this.#guesses.has(document.uri.toString())) this.#show(document.uri, document.getText())
          else refresh(document.uri)
        }, pause)
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        files.forEach(refresh)
      }),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) [oldUri, newUri].forEach(refresh)
      }),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const folder of removed) this.#forget(folder)
        refreshAll()
      }),
      // Some folders, such as those of a browser, are watched by nobody.
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) refreshAll()
      })
    )
    refreshAll()
  }

  /** Resolves once everything that is known to have changed has been read. */
  get ready(): Promise<void> {
    return this.#turns.done
  }

  of(uri: Uri): Config | undefined {
    const folder = workspace.getWorkspaceFolder(uri)
    return folder && this.#configs.get(folder.uri.toString())
  }

  /** The quick fixes for what is wrong in a file. */
  fixes(document: TextDocument, diagnostics: readonly Diagnostic[]): CodeAction[] {
    return fixesFor(document, diagnostics, this.#guesses.get(document.uri.toString()) ?? [])
  }

  dispose(): void {
    this.#isDisposed = true
    clearTimeout(this.#typing)
    this.#subscriptions.dispose()
  }

  #refresh(folders: readonly WorkspaceFolder[]): void {
    void this.#turns.take(async () => {
      this.#read ??= await this.#reader()
      const changed = await Promise.all(folders.map((folder) => this.#readFolder(folder, this.#read)))
      if (!this.#isDisposed && changed.includes(true)) this.#services.settings.useTeamSettings(this)
    })
  }

  /** Rules and their options are known by the engine alone; where it fails, any rule is taken. */
  async #reader(): Promise<ReadRaw> {
    return configReader(await this.#services.engine.rules())
  }

  /** Reads the file of a folder; resolves to whether it says something else than before. */
  async #readFolder(folder: WorkspaceFolder, read: ReadRaw = configReader()): Promise<boolean> {
    const files = await Promise.all(
      teamFilesOf(folder).map(async (uri) => ({ uri, bytes: await bytesOf(uri) }))
    )
    if (this.#isDisposed) return false
    const there = files.filter(({ bytes }) => bytes !== undefined)
    const [used] = there
    for (const { uri } of files) if (uri !== used?.uri) this.#forgetFile(uri)
    for (const { uri } of there.slice(1)) this.#diagnostics.set(uri, [unused(used?.uri)])
    const text = used?.bytes && textOf(used.bytes)
    if (used) this.#show(used.uri, openDocument(used.uri)?.getText() ?? text)
    const config = text === undefined ? undefined : readConfigFile(text, read).config
    const key = folder.uri.toString()
    const before = this.#configs.get(key)
    if (config) this.#configs.set(key, config)
    else this.#configs.delete(key)
    return JSON.stringify(before) !== JSON.stringify(config)
  }

  #show(uri: Uri, text: string | undefined): void {
    if (text === undefined) {
      this.#diagnostics.set(uri, [notText()])
      return
    }
    const { problems } = readConfigFile(text, this.#read ?? configReader())
    const rangeOf = rangesIn(text)
    this.#diagnostics.set(
      uri,
      problems.map((problem) => diagnosticOf(problem, rangeOf(problem)))
    )
    this.#guesses.set(
      uri.toString(),
      problems.flatMap((problem) =>
        problem.instead === undefined ? [] : [{ range: rangeOf(problem), instead: problem.instead }]
      )
    )
  }

  #forgetFile(uri: Uri): void {
    this.#diagnostics.delete(uri)
    this.#guesses.delete(uri.toString())
  }

  #forget(folder: WorkspaceFolder): void {
    this.#configs.delete(folder.uri.toString())
    for (const uri of teamFilesOf(folder)) this.#forgetFile(uri)
  }
}

function diagnosticOf({ message, isSyntax }: FileProblem, range: Range): Diagnostic {
  const severity = isSyntax ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning
  const diagnostic = new Diagnostic(range, tell(message), severity)
  diagnostic.source = 'Reply Ready'
  return diagnostic
}

function unused(used: Uri | undefined): Diagnostic {
  const name = baseName(used?.path ?? '')
  const message = l10n.t('This file is not read, because there is {0} beside it.', name)
  return noteAtTop(message, DiagnosticSeverity.Information)
}

function notText(): Diagnostic {
  return noteAtTop(l10n.t('The file is not UTF-8 text.'), DiagnosticSeverity.Error)
}

function noteAtTop(message: string, severity: DiagnosticSeverity): Diagnostic {
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), message, severity)
  diagnostic.source = 'Reply Ready'
  return diagnostic
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
