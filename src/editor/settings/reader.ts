import {
  Disposable,
  EventEmitter,
  workspace,
  type LogOutputChannel,
  type TextDocument,
  type Uri
} from 'vscode'
import type { Config } from '../../config/model.js'
import { layersOf, settingPlaces } from './layers.js'
import { parseSettings, type Settings } from './settings.js'

interface Known {
  readonly languageId: string
  readonly settings: Settings
}

/** What the settings of a team come from. */
export interface TeamSettings {
  /** What the file of the folder that holds this document says; `undefined` without a folder or a file. */
  of(uri: Uri): Config | undefined
}

/** Longest wait for the files of a team, in milliseconds. */
const longestWait = 3000

/** Reads the settings that hold for a document, once until a setting changes; each bad value is logged once. */
export class SettingsReader implements Disposable {
  readonly #log: LogOutputChannel
  readonly #logged = new Set<string>()
  readonly #subscriptions: Disposable
  readonly #changed = new EventEmitter<void>()
  #team: TeamSettings | undefined
  #known = new WeakMap<TextDocument, Known>()
  #ready: Promise<unknown> = Promise.resolve()

  /** Fires when other settings may hold for some document. */
  readonly onDidChange = this.#changed.event

  constructor(log: LogOutputChannel) {
    this.#log = log
    this.#subscriptions = Disposable.from(
      this.#changed,
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('replyReady')) this.#forget()
      }),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.#forget()
      })
    )
  }

  /** Takes what a team's files say into account, from now on; called again after each change of them. */
  useTeamSettings(team: TeamSettings): void {
    this.#team = team
    this.#forget()
  }

  /** Resolves once a team's files have been looked for, so that the first check is made with what they say. */
  get ready(): Promise<unknown> {
    return this.#ready
  }

  /** Makes the first check wait for this, but for three seconds at most: a slow folder must not keep it back for ever. */
  waitFor(work: Promise<unknown>): void {
    let timer: ReturnType<typeof setTimeout> | undefined
    const patience = new Promise((resolve) => {
      timer = setTimeout(resolve, longestWait)
    })
    this.#ready = Promise.race([work.catch(() => undefined), patience]).finally(() => {
      clearTimeout(timer)
    })
  }

  /** The settings for this document's folder and language. Cheap, because it is asked on every key. */
  of(document: TextDocument): Settings {
    const known = this.#known.get(document)
    if (known?.languageId === document.languageId) return known.settings
    const settings = this.#read(document, document.uri)
    this.#known.set(document, { languageId: document.languageId, settings })
    return settings
  }

  /** The settings for a file that need not be open, or for none. */
  at(uri: Uri | undefined): Settings {
    return this.#read(uri, uri)
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  #forget(): void {
    this.#known = new WeakMap()
    this.#changed.fire()
  }

  #read(scope: TextDocument | Uri | undefined, uri: Uri | undefined): Settings {
    const configuration = workspace.getConfiguration('replyReady', scope)
    const team = uri && this.#team?.of(uri)
    const { settings, problems } = parseSettings(
      {
        enable: configuration.get('enable'),
        commentBoxes: configuration.get('commentBoxes'),
        scmInput: configuration.get('scmInput'),
        delay: configuration.get('delay'),
        pause: configuration.get('pause'),
        maxLength: configuration.get('maxLength')
      },
      [
        ...layersOf(configuration, settingPlaces.user),
        ...(team ? [{ config: team }] : []),
        ...layersOf(configuration, settingPlaces.workspace)
      ]
    )
    for (const problem of problems) {
      if (this.#logged.has(problem)) continue
      this.#logged.add(problem)
      this.#log.warn(problem)
    }
    return settings
  }
}
