import { Disposable, workspace, type LogOutputChannel, type TextDocument, type Uri } from 'vscode'
import { parseSettings, type Settings } from './settings.js'

interface Known {
  readonly languageId: string
  readonly settings: Settings
}

/** Reads the settings that hold for a document, once until a setting changes; each bad value is logged once. */
export class SettingsReader implements Disposable {
  readonly #log: LogOutputChannel
  readonly #logged = new Set<string>()
  readonly #subscriptions: Disposable
  #known = new WeakMap<TextDocument, Known>()

  constructor(log: LogOutputChannel) {
    this.#log = log
    const forget = () => {
      this.#known = new WeakMap()
    }
    this.#subscriptions = Disposable.from(
      workspace.onDidChangeConfiguration(forget),
      workspace.onDidChangeWorkspaceFolders(forget)
    )
  }

  /** The settings for this document's folder and language. Cheap, because it is asked on every key. */
  of(document: TextDocument): Settings {
    const known = this.#known.get(document)
    if (known?.languageId === document.languageId) return known.settings
    const settings = this.#read(document)
    this.#known.set(document, { languageId: document.languageId, settings })
    return settings
  }

  /** The settings for a file that need not be open. */
  at(uri: Uri): Settings {
    return this.#read(uri)
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  #read(scope: TextDocument | Uri): Settings {
    const configuration = workspace.getConfiguration('replyReady', scope)
    const { settings, problems } = parseSettings({
      enable: configuration.get('enable'),
      rules: configuration.get('rules'),
      include: configuration.get('include'),
      commentBoxes: configuration.get('commentBoxes'),
      scmInput: configuration.get('scmInput'),
      delay: configuration.get('delay'),
      pause: configuration.get('pause'),
      maxLength: configuration.get('maxLength')
    })
    for (const problem of problems) {
      if (this.#logged.has(problem)) continue
      this.#logged.add(problem)
      this.#log.warn(problem)
    }
    return settings
  }
}
