import { verdictLabel, verdictOf } from '../../findings/verdict.js'
import type { Answer, Analysis, PanelFinding, Question } from '../../protocol/messages.js'
import { el, icon, fill } from '../dom.js'
import { duration, say, tell } from '../words.js'
import type { Words } from '../../words/words.js'
import { writeClipboard } from '../clipboard.js'

type Format = Extract<Question, { kind: 'copy' }>['as']

const icons = { ready: 'pass', almost: 'checklist', 'not-ready': 'error' } as const
const formats = [
  // What the others are for follows from the first.
  {
    as: 'html',
    label: 'Copy rich text',
    title: 'Copies the reply with its formatting, for the helpdesk’s box',
    icon: 'copy'
  },
  { as: 'markdown', label: 'Markdown', title: 'Copies the reply as Markdown', icon: 'markdown' },
  { as: 'plain', label: 'Plain text', title: 'Copies the reply as plain text', icon: 'symbol-text' }
] as const satisfies readonly { as: Format; label: Words; title: Words; icon: string }[]

/** How long "Copied" stands on a button, in milliseconds. */
const confirmation = 2_500

/** *Send*: the verdict, the length, and the copies for the helpdesk's box. Always in view. */
export class SendBar {
  readonly root: HTMLElement
  readonly #pill = el('div', { class: 'pill', role: 'status' })
  readonly #length = el('span', { class: 'muted length' })
  readonly #buttons = new Map<Format, HTMLButtonElement>()
  readonly #copy: (as: Format) => Promise<Answer>
  readonly #complain: (words: string) => void
  readonly #announce: (words: string) => void
  readonly #resets = new Map<Format, ReturnType<typeof setTimeout>>()
  #verdict = ''
  #label = ''
  /** The button that has warned of an error and copies when it is pressed again. */
  #warned: Format | undefined

  constructor(
    copy: (as: Format) => Promise<Answer>,
    announce: (words: string) => void,
    complain: (words: string) => void
  ) {
    this.#copy = copy
    this.#announce = announce
    this.#complain = complain
    const buttons = formats.map(({ as, label, title, icon: name }, index) => {
      const press = () => void this.#press(as, tell(label), name)
      const made = el('button', {
        type: 'button',
        class: index === 0 ? 'primary' : 'secondary',
        title: tell(title),
        onclick: press
      })
      this.#buttons.set(as, made)
      this.#face(as, tell(label), name)
      return made
    })
    this.root = el(
      'section',
      { class: 'send', 'aria-label': tell('Send') },
      el('div', { class: 'send-row' }, this.#pill, this.#length),
      el('div', { class: 'send-buttons', role: 'group', 'aria-label': tell('Copy the reply') }, ...buttons)
    )
  }

  update(analysis: Analysis, findings: readonly PanelFinding[]): void {
    const counted = {
      findings: findings.map(({ level, essential }) => ({
        level,
        ...(essential !== undefined && { essential })
      })),
      essentials: analysis.essentials
    }
    const verdict = verdictOf(counted)
    const label =
      analysis.unchecked === undefined ? verdictLabel({ ...counted, verdict }, tell) : tell('Unchecked')
    this.#verdict = analysis.unchecked === undefined ? verdict : 'unchecked'
    if (label !== this.#label) {
      this.#label = label
      this.#pill.className = `pill pill-${this.#verdict}`
      const name = analysis.unchecked === undefined ? icons[verdict] : 'circle-slash'
      fill(this.#pill, icon(name), el('span', {}, label))
    }
    const time = duration(analysis.seconds)
    this.#length.textContent = tell(
      analysis.words === 1
        ? say('1 word · {0} to read', time)
        : say('{0} words · {1} to read', analysis.words, time)
    )
    if (this.#verdict !== 'not-ready') this.#takeBackWarning()
  }

  #takeBackWarning(): void {
    const warned = formats.find(({ as }) => as === this.#warned)
    this.#warned = undefined
    if (warned) this.#face(warned.as, tell(warned.label), warned.icon)
  }

  async #press(as: Format, label: string, name: string): Promise<void> {
    if (this.#verdict === 'not-ready' && this.#warned !== as) {
      this.#warned = as
      this.#face(as, tell('Copy anyway'), 'warning')
      this.#announce(tell('There is something to fix before sending. Press again to copy anyway.'))
      return
    }
    this.#warned = undefined
    const problem = await writeClipboard(this.#copy(as))
    if (problem !== undefined) {
      this.#face(as, label, name)
      this.#complain(problem)
      return
    }
    this.#face(as, tell('Copied'), 'check')
    this.#announce(tell('Copied'))
    const reset = () => {
      this.#face(as, label, name)
    }
    this.#resets.set(as, setTimeout(reset, confirmation))
  }

  #face(as: Format, label: string, name: string): void {
    // A button that says something newer keeps that.
    clearTimeout(this.#resets.get(as))
    const made = this.#buttons.get(as)
    if (made) fill(made, icon(name), el('span', { class: 'label' }, label))
  }
}
