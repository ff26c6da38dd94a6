import { l10n, type Disposable } from 'vscode'
import type { Analysis } from '../../protocol/messages.js'
import { formatOf } from '../documents.js'
import type { Engine } from '../engine.js'
import type { Ignoring } from '../ignoring/ignoring.js'
import type { SettingsReader } from '../settings/reader.js'
import { viewOf } from '../status/view.js'
import { analysisOf, unchecked } from './analysis.js'
import { readReplyHead } from '../../drafting/index.js'
import { customerOf, headOf } from './customer.js'
import type { OpenReply } from './openReply.js'
import type { PanelServices } from './services.js'
import { tell } from '../words.js'

type AnalystServices = Pick<PanelServices, 'engine' | 'settings' | 'ignoring'>

/** Longest wait after a change before the reply is read again, in milliseconds; a quick check waits hardly at all. */
const longestPause = 60

/** Longest text that is read here after each change, in UTF-16 units; the editor checks longer ones in slices. */
const longestDraft = 250_000

/** Reads the open reply again after each change of it. The panel is quicker than the editor's squiggles on purpose. */
export class Analyst implements Disposable {
  readonly #engine: Engine
  readonly #settings: SettingsReader
  readonly #ignoring: Ignoring
  readonly #publish: (analysis: Analysis) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #pause = 0

  constructor({ engine, settings, ignoring }: AnalystServices, publish: (analysis: Analysis) => void) {
    this.#engine = engine
    this.#settings = settings
    this.#ignoring = ignoring
    this.#publish = publish
  }

  /** Reads a reply after a pause that is no longer than reading it takes; a later call takes the place of this one. */
  schedule(reply: OpenReply): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#read(reply), this.#pause)
  }

  dispose(): void {
    clearTimeout(this.#timer)
  }

  async #read(reply: OpenReply): Promise<void> {
    const { document } = reply
    const { checker, maxLength } = this.#settings.of(document)
    const [check, read] = await Promise.all([this.#engine.checkWith(checker), this.#engine.readWith(checker)])
    // An edit under way ends with an update, and that calls for another reading.
    if (document.isClosed || !reply.isSettled) return
    const started = performance.now()
    const text = document.getText()
    if (text.length > maxLength || text.length > longestDraft) {
      const reason =
        text.length > maxLength
          ? (viewOf({ kind: 'too-long', length: text.length, maxLength, wasChecked: false }, tell).reason ??
            '')
          : l10n.t(
              'The text has {0} characters, too many to draft here. What is found in it is shown in the editor.',
              text.length
            )
      this.#publish(unchecked(headOf(readReplyHead(text)), reply, reason))
      return
    }
    const now = new Date()
    const asked = { text, format: formatOf(document), now, ignores: this.#ignoring.of(document) }
    const report = check(asked)
    const reading = read(asked)
    if (report && reading) {
      const customer = customerOf(reading, now)
      this.#publish(analysisOf(report, reading, customer, reply))
    } else {
      this.#publish(
        unchecked(headOf(readReplyHead(text)), reply, viewOf({ kind: 'failed' }, tell).reason ?? '')
      )
    }
    this.#pause = Math.min(performance.now() - started, longestPause)
  }
}
