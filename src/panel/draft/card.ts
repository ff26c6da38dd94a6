import { Facet } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { PanelFinding } from '../../protocol/messages.js'
import { button, el, icon } from '../dom.js'
import { say } from '../../words/words.js'
import { tell } from '../words.js'

/** Opens the page of a rule. */
export const openRule = Facet.define<(rule: string) => void>()

/** Lets a time be chosen for a finding's fix that asks for one. */
export const chooseTime = Facet.define<(finding: PanelFinding) => void>()

const icons = { error: 'error', warning: 'warning', information: 'info', hint: 'lightbulb' } as const

/** Asks how to ignore a finding. */
export const ignoreFinding = Facet.define<(finding: PanelFinding) => void>()

/** The card of a finding: what is wrong and why, its fixes as buttons, the way to the rule's page, and the way to ignore it. */
export function cardOf(view: EditorView, finding: PanelFinding, fix: (at: number) => void): HTMLElement {
  const { rule, level, message, fixes } = finding
  return el(
    'div',
    { class: 'card', role: 'group', 'aria-label': tell('Explanation') },
    el('p', { class: `card-text level-${level}` }, icon(icons[level]), el('span', {}, message)),
    el(
      'div',
      { class: 'card-actions' },
      ...fixes.flatMap(({ title, asks }, at) => [
        ...(asks === 'time' ? [timeButton(view, finding, title)] : []),
        button(
          title,
          () => {
            fix(at)
          },
          { class: 'fix' },
          'lightbulb'
        )
      ]),
      button(
        rule,
        () => {
          for (const open of view.state.facet(openRule)) open(rule)
        },
        { class: 'link', title: tell('Why, with examples') },
        'book'
      ),
      button(
        tell('Ignore…'),
        () => {
          for (const ignore of view.state.facet(ignoreFinding)) ignore(finding)
        },
        { class: 'link', title: tell(say('Ignore {0}…', rule)) },
        'eye-closed'
      )
    )
  )
}

/** A time says more than a slot for one, so it comes first, as in the editor. */
function timeButton(view: EditorView, finding: PanelFinding, title: string): HTMLElement {
  const choose = () => {
    for (const open of view.state.facet(chooseTime)) open(finding)
  }
  return button(tell(say('{0}: choose a time…', title)), choose, { class: 'fix' }, 'watch')
}
