import type { PanelSnippet } from '../../protocol/messages.js'
import { button, el, fill, iconButton } from '../dom.js'
import type { Memory } from '../memory.js'
import type { Section } from './section.js'
import { say, tell } from '../words.js'

/** *Recovery snippets*: searchable, those of the situation first, each with its preview. */
export class SnippetSection {
  readonly #search = el('input', {
    id: 'snippet-search',
    type: 'search',
    placeholder: tell('Search snippets'),
    'aria-label': tell('Search snippets')
  })
  readonly #list = el('ul', { class: 'list snippets', 'aria-label': tell('Recovery snippets') })
  readonly #insert: (prefix: string) => void
  readonly #memory: Memory
  #snippets: readonly PanelSnippet[] = []
  #situation = ''
  #open: string | undefined

  constructor({ body }: Section, memory: Memory, insert: (prefix: string) => void) {
    this.#memory = memory
    this.#insert = insert
    this.#search.value = memory.value.search
    this.#search.addEventListener('input', () => {
      memory.update({ search: this.#search.value })
      this.#show()
    })
    body.append(this.#search, this.#list)
  }

  setSnippets(snippets: readonly PanelSnippet[]): void {
    this.#snippets = snippets
    this.#show()
  }

  setSituation(situation: string): void {
    if (situation === this.#situation) return
    this.#situation = situation
    this.#show()
  }

  #show(): void {
    const words = this.#memory.value.search
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '')
    const found = this.#snippets
      .filter(({ name, topic, situation, description, preview, prefix }) => {
        const text = [name, topic, situation, description, preview, prefix].join(' ').toLowerCase()
        return words.every((word) => text.includes(word))
      })
      .toSorted((a, b) => Number(this.#isOwn(b)) - Number(this.#isOwn(a)))
    const none = el('li', { class: 'muted' }, tell('No snippet has these words.'))
    fill(this.#list, ...(found.length === 0 ? [none] : found.map((snippet) => this.#row(snippet))))
  }

  /** Whether a snippet is about the situation of the reply; the building blocks are about none. */
  #isOwn({ situation }: PanelSnippet): boolean {
    return situation !== '' && situation === this.#situation
  }

  #row(snippet: PanelSnippet): HTMLElement {
    const { name, prefix, description, preview } = snippet
    const isOpen = this.#open === prefix
    const id = `preview-${prefix}`
    const toggle = () => {
      this.#open = isOpen ? undefined : prefix
      this.#show()
    }
    const insert = () => {
      this.#insert(prefix)
    }
    return el(
      'li',
      { class: this.#isOwn(snippet) ? 'snippet own' : 'snippet' },
      el(
        'div',
        { class: 'snippet-row' },
        el(
          'button',
          {
            type: 'button',
            class: 'row',
            'aria-expanded': String(isOpen),
            'aria-controls': id,
            'data-key': prefix,
            onclick: toggle
          },
          el('span', {
            class: `codicon codicon-chevron-${isOpen ? 'down' : 'right'}`,
            'aria-hidden': 'true'
          }),
          el('span', { class: 'row-text' }, name, el('span', { class: 'row-note' }, description))
        ),
        iconButton(tell(say('Insert “{0}”', name)), 'add', insert, { 'data-key': `${prefix}+` })
      ),
      el(
        'div',
        { id, class: 'preview', ...(isOpen ? {} : { hidden: true }) },
        el('p', {}, preview),
        button(tell('Insert'), insert, { class: 'primary', 'data-key': `${prefix}++` })
      )
    )
  }
}
