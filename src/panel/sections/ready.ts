import type { Analysis, PanelFinding } from '../../protocol/messages.js'
import { button, el, fill, icon } from '../dom.js'
import { headlineOf } from '../../findings/names.js'
import type { Words } from '../../words/words.js'
import type { Section } from './section.js'
import { say, tell } from '../words.js'

/** What the section *Ready to send?* asks of the panel. */
export interface ReadyEvents {
  select(start: number, end: number): void
  openFinding(index: number): void
  reveal(start: number, end: number): void
  insertSnippet(prefix: string): void
  insertTime(): void
  snippetName(prefix: string): string | undefined
  /** The words at a place of the draft. */
  wordsAt(start: number, end: number): string
}

const groups = [
  { levels: ['error'], title: 'Fix before sending', icon: 'error' },
  { levels: ['warning'], title: 'Worth fixing', icon: 'warning' },
  { levels: ['information', 'hint'], title: 'Could be better', icon: 'info' }
] as const satisfies readonly { title: Words; [key: string]: unknown }[]

const states = {
  answered: { icon: 'pass', text: 'answered', by: (words) => say('answered: “{0}”', words) },
  deferred: { icon: 'clock', text: 'answered later', by: (words) => say('answered later: “{0}”', words) },
  open: { icon: 'circle-large-outline', text: 'not answered yet' },
  unsure: { icon: 'question', text: 'perhaps answered' }
} as const satisfies Record<string, { icon: string; text: Words; by?: (words: string) => Words }>

/** How an item of the checklist stands. Without a sentence that meets it, it is not done: nothing in the reply asks for it. */
const checks = {
  open: { class: 'check', icon: 'circle-large-outline', said: ', open' },
  met: { class: 'check met', icon: 'pass-filled', said: ', done' },
  unneeded: { class: 'check unneeded', icon: 'dash', said: ', not needed so far' }
} as const satisfies Record<string, { said: Words; [key: string]: unknown }>

type Item = Analysis['checklist'][number]

function standOf({ isMet, place }: Item): (typeof checks)[keyof typeof checks] {
  if (!isMet) return checks.open
  return place ? checks.met : checks.unneeded
}

/** *Ready to send?*: the essentials of the situation, the customer's questions, and what was found. */
export class ReadySection {
  readonly #checklist = el('ul', { class: 'list', 'aria-label': tell('Essentials') })
  readonly #questions = el('div')
  readonly #findings = el('div')
  readonly #events: ReadyEvents
  #isReadOnly = false
  #analysis: Analysis | undefined

  constructor({ body }: Section, events: ReadyEvents) {
    this.#events = events
    body.append(this.#checklist, this.#questions, this.#findings)
  }

  setReadOnly(isReadOnly: boolean): void {
    this.#isReadOnly = isReadOnly
    if (this.#analysis) this.update(this.#analysis)
  }

  update(analysis: Analysis): void {
    this.#analysis = analysis
    const items = analysis.checklist.map((item) =>
      el('li', { class: standOf(item).class }, this.#label(item), ...this.#closings(item))
    )
    fill(
      this.#checklist,
      ...(analysis.unchecked ? [el('li', { class: 'muted' }, analysis.unchecked)] : items)
    )
    fill(
      this.#questions,
      ...(analysis.questions.length === 0
        ? []
        : [
            el('h3', {}, tell('Questions')),
            el(
              'ul',
              { class: 'list' },
              ...analysis.questions.map((question, index) => this.#question(question, index))
            )
          ])
    )
  }

  showFindings(findings: readonly PanelFinding[]): void {
    const parts = groups.flatMap(({ levels, title, icon: name }) => {
      const entries = findings
        .map((finding, index) => ({ finding, index }))
        .filter(({ finding }) => levels.some((level) => level === finding.level))
      if (entries.length === 0) return []
      return [
        el('h3', {}, `${tell(title)} (${entries.length})`),
        el(
          'ul',
          { class: 'list' },
          ...entries.map(({ finding, index }) => this.#finding(finding, index, name))
        )
      ]
    })
    fill(this.#findings, ...parts)
  }

  #label(item: Item): HTMLElement {
    const { id, label, place } = item
    const stand = standOf(item)
    const parts = [
      icon(stand.icon),
      el('span', { class: 'row-text' }, label),
      el('span', { class: 'visually-hidden' }, tell(stand.said))
    ]
    if (!place) return el('span', { class: 'row' }, ...parts)
    const select = () => {
      this.#events.select(place.start, place.end)
    }
    return el('button', { type: 'button', class: 'row', 'data-key': id, onclick: select }, ...parts)
  }

  #closings({ id, label, isMet, prefixes, needsTime }: Item): HTMLElement[] {
    if (isMet || this.#isReadOnly) return []
    const offered = prefixes.flatMap((prefix) => {
      const name = this.#events.snippetName(prefix)
      return name === undefined
        ? []
        : [
            {
              name,
              run: () => {
                this.#events.insertSnippet(prefix)
              }
            }
          ]
    })
    if (needsTime) {
      offered.unshift({
        name: tell('Time'),
        run: () => {
          this.#events.insertTime()
        }
      })
    }
    return offered.slice(0, 1).map(({ name, run }) =>
      button(
        name,
        run,
        {
          class: 'close-item',
          'data-key': `${id}+`,
          'aria-label': tell(say('Insert “{0}”: {1}', name, label))
        },
        'add'
      )
    )
  }

  #question({ text, state, answer }: Analysis['questions'][number], index: number): HTMLElement {
    const shown = states[state]
    const words = answer ? this.#events.wordsAt(answer.start, answer.end) : ''
    const known = words !== '' && 'by' in shown ? shown.by(words) : shown.text
    const parts = [
      icon(shown.icon),
      el('span', { class: 'row-text' }, text, el('span', { class: 'row-note clipped' }, tell(known)))
    ]
    if (!answer) return el('li', {}, el('span', { class: 'row' }, ...parts))
    const select = () => {
      this.#events.select(answer.start, answer.end)
    }
    return el(
      'li',
      {},
      el('button', { type: 'button', class: 'row', 'data-key': `q${index}`, onclick: select }, ...parts)
    )
  }

  #finding(finding: PanelFinding, index: number, name: string): HTMLElement {
    const { start, end, rule, message, isOutside } = finding
    const headline = headlineOf(message)
    const words = isOutside ? '' : this.#events.wordsAt(start, end)
    // Some findings name their words themselves.
    const isNamed = words === '' || headline.includes(words)
    const open = () => {
      if (isOutside) this.#events.reveal(start, end)
      else this.#events.openFinding(index)
    }
    return el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'row', 'data-key': `${rule}${start}`, title: message, onclick: open },
        el('span', { class: `codicon codicon-${name} level-${finding.level}`, 'aria-hidden': 'true' }),
        el(
          'span',
          { class: 'row-text' },
          headline,
          el(
            'span',
            { class: 'row-note' },
            ...(isNamed ? [] : [el('span', { class: 'quoted' }, `“${words}”`), ' ']),
            el(
              'span',
              { class: 'rule' },
              isOutside ? tell(say('{0}, in the customer’s message', rule)) : rule
            )
          )
        )
      )
    )
  }
}
