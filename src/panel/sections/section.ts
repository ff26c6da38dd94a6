import { el, icon } from '../dom.js'
import type { Memory } from '../memory.js'

/** A part of the panel with a heading that folds it. */
export interface Section {
  readonly root: HTMLElement
  readonly body: HTMLElement
  /** Goes to the heading. */
  focus(): void
}

/** Makes a section; whether it is folded is remembered under its id. */
export function section(id: string, title: string, memory: Memory): Section {
  const body = el('div', { class: 'section-body', id: `${id}-body` })
  const chevron = icon('chevron-down')
  const toggle = el('button', { type: 'button', 'aria-controls': body.id }, chevron, title)
  const show = (): void => {
    const isFolded = memory.value.folded.includes(id)
    toggle.setAttribute('aria-expanded', String(!isFolded))
    chevron.className = `codicon codicon-chevron-${isFolded ? 'right' : 'down'}`
    body.hidden = isFolded
  }
  toggle.addEventListener('click', () => {
    const { folded } = memory.value
    memory.update({ folded: folded.includes(id) ? folded.filter((one) => one !== id) : [...folded, id] })
    show()
  })
  show()
  return {
    root: el('section', { class: `section ${id}`, 'aria-label': title }, el('h2', {}, toggle), body),
    body,
    focus: () => {
      toggle.focus()
    }
  }
}
