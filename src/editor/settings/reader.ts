import { workspace, type LogOutputChannel, type TextDocument } from 'vscode'
import { parseSettings, type Settings } from './settings.js'

/** Reads the settings that hold for a document; each bad value is logged once. */
export class SettingsReader {
  readonly #log: LogOutputChannel
  readonly #logged = new Set<string>()

  constructor(log: LogOutputChannel) {
    this.#log = log
  }

  /** The settings for this document's folder and language. */
  of(document: TextDocument): Settings {
    const configuration = workspace.getConfiguration('replyReady', document)
    const { settings, problems } = parseSettings({
      enable: configuration.get('enable'),
      rules: configuration.get('rules'),
      include: configuration.get('include'),
      delay: configuration.get('delay'),
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
