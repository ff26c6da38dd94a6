import type { PanelNotice } from '../../protocol/messages.js'
import { button, el, fill, icon, iconButton } from '../dom.js'
import { tell } from '../words.js'

const icons = { information: 'info', warning: 'warning', error: 'error' } as const

/** One line about what went wrong or needs to be known, at the top of the panel until it is closed. */
export class NoticeLine {
  readonly root = el('div', { class: 'notice', role: 'status', hidden: true })
  readonly #run: (action: NonNullable<PanelNotice['action']>['run']) => void

  constructor(run: (action: NonNullable<PanelNotice['action']>['run']) => void) {
    this.#run = run
  }

  show(notice: PanelNotice | null): void {
    this.root.hidden = notice === null
    if (!notice) {
      this.root.replaceChildren()
      return
    }
    const { kind, text, action } = notice
    this.root.className = `notice notice-${kind}`
    const act =
      action &&
      (() => {
        this.#run(action.run)
      })
    fill(
      this.root,
      icon(icons[kind]),
      el('span', { class: 'row-text' }, text),
      el(
        'span',
        { class: 'notice-actions' },
        ...(action && act ? [button(action.title, act, { class: 'secondary' })] : []),
        iconButton(tell('Close'), 'close', () => {
          this.show(null)
        })
      )
    )
  }
}
