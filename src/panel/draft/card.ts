import { Facet } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { button, el, icon } from '../dom.js'
import { applyFix, findingsField } from './findings.js'

/** Opens the page of a rule. */
export const openRule = Facet.define<(rule: string) => void>()

const icons = { error: 'error', warning: 'warning', information: 'info', hint: 'lightbulb' } as const

/** The card of a finding: what is wrong and why, its fixes as buttons, and the way to the rule's page. */
export function cardOf(view: EditorView, index: number): HTMLElement {
  const finding = view.state.field(findingsField)[index]
  if (!finding) return el('div')
  const { rule, level, message, fixes } = finding
  return el(
    'div',
    { class: 'card', role: 'group', 'aria-label': 'Explanation' },
    el('p', { class: `card-text level-${level}` }, icon(icons[level]), el('span', {}, message)),
    el(
      'div',
      { class: 'card-actions' },
      ...fixes.map((fix, at) =>
        button(
          fix.title,
          () => {
            applyFix(view, index, at)
          },
          { class: 'fix' },
          'lightbulb'
        )
      ),
      button(
        rule,
        () => {
          for (const open of view.state.facet(openRule)) open(rule)
        },
        { class: 'link', title: 'Why, with examples' },
        'book'
      )
    )
  )
}
