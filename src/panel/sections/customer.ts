import { situations } from '../../findings/model.js'
import type { FromPanel, PanelCustomer } from '../../protocol/messages.js'
import { button, el, fill } from '../dom.js'
import { inWords, say, tell } from '../words.js'
import type { Section } from './section.js'

type Key = Extract<FromPanel, { type: 'setTicket' }>['key']

/** What the customer section asks of the panel. */
export interface CustomerEvents {
  setMessage(base: string, text: string): void
  readMessage(text: string): void
  setTicket(key: Key, value: string): void
}

/** A pause in typing after which the customer's message goes into the document, in milliseconds. */
const pause = 200

/** *Customer*: the message, and what is read out of it, to be corrected. */
export class CustomerSection {
  readonly #message = el('textarea', {
    id: 'customer-message',
    rows: 3,
    placeholder: tell('Paste the customer’s message or the whole e-mail'),
    spellcheck: 'false'
  })
  readonly #name = el('input', { id: 'customer-name', type: 'text', autocomplete: 'off' })
  readonly #ticket = el('input', { id: 'customer-ticket', type: 'text', autocomplete: 'off' })
  readonly #situation = el('select', { id: 'customer-situation' })
  readonly #chips = el('div', { class: 'chips' })
  readonly #events: CustomerEvents
  /** What the document has of each field. */
  readonly #told = new Map<HTMLInputElement | HTMLSelectElement, string>()
  #base = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor({ body }: Section, events: CustomerEvents) {
    this.#events = events
    this.#message.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => {
        this.flush()
      }, pause)
    })
    this.#message.addEventListener('change', () => {
      this.flush()
    })
    this.#message.addEventListener('keydown', (event) => {
      if (isShortcut(event)) this.flush()
    })
    this.#message.addEventListener('paste', (event) => {
      this.#pasted(event)
    })
    const field = (input: HTMLInputElement | HTMLSelectElement, label: string, key: Key): HTMLElement => {
      const commit = () => {
        if (input.value === this.#told.get(input)) return
        this.#told.set(input, input.value)
        events.setTicket(key, input.value)
      }
      input.addEventListener('change', commit)
      input.addEventListener('keydown', (event) => {
        if (isShortcut(event as KeyboardEvent)) commit()
      })
      return el('div', { class: 'field' }, el('label', { for: input.id }, label), input)
    }
    body.append(
      el('label', { for: this.#message.id, class: 'visually-hidden' }, tell('The customer’s message')),
      this.#message,
      el(
        'div',
        { class: 'fields' },
        field(this.#name, tell('Name'), 'customer'),
        field(this.#ticket, tell('Ticket'), 'ticket'),
        field(this.#situation, tell('Situation'), 'situation')
      ),
      this.#chips
    )
  }

  /** Shows what the document says now; a field that is being written in is left alone. */
  update(customer: PanelCustomer): void {
    this.#showMessage(customer.message)
    for (const [input, value] of [
      [this.#name, customer.name],
      [this.#ticket, customer.ticket]
    ] as const) {
      this.#told.set(input, value)
      if (document.activeElement !== input) input.value = value
    }
    this.#showSituation(customer)
    const chips = [
      ...customer.failures.map((failure) => ({ ...failure, kind: tell('Problem'), icon: 'flame' })),
      ...customer.deadlines.map((deadline) => ({
        ...deadline,
        text: deadline.day ? `${deadline.text} (${deadline.day})` : deadline.text,
        kind: tell('Deadline'),
        icon: 'calendar'
      })),
      ...customer.questions.map((question) => ({ ...question, kind: tell('Question'), icon: 'question' }))
    ]
    fill(
      this.#chips,
      ...chips.map(({ text, kind, icon, start, end }) =>
        button(
          text,
          () => {
            this.#message.focus()
            this.#message.setSelectionRange(start, end)
          },
          {
            class: 'chip',
            'data-key': `${kind}${start}`,
            'aria-label': `${kind}: ${text}`,
            title: tell(say('{0} in the message. Click to correct it there.', kind))
          },
          icon
        )
      )
    )
  }

  /** Sends what was written in the message and has not gone out yet. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const { value } = this.#message
    if (value === this.#base) return
    this.#events.setMessage(this.#base, value)
    this.#base = value
  }

  setReadOnly(isReadOnly: boolean): void {
    for (const input of [this.#message, this.#name, this.#ticket]) input.readOnly = isReadOnly
    this.#situation.disabled = isReadOnly
  }

  /** Something pasted into the empty box may be a whole e-mail. */
  #pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const { value, selectionStart, selectionEnd, readOnly } = this.#message
    const replacesAll = selectionEnd - selectionStart === value.length
    if (!replacesAll || text.trim() === '' || readOnly) return
    event.preventDefault()
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#events.readMessage(text)
  }

  #showMessage(message: string): void {
    // What is being written goes out first; the document answers with both.
    if (this.#timer !== undefined || message === this.#base) return
    const { selectionStart, selectionEnd } = this.#message
    this.#base = message
    if (this.#message.value === message) return
    this.#message.value = message
    if (document.activeElement === this.#message)
      this.#message.setSelectionRange(selectionStart, selectionEnd)
  }

  #showSituation({ situation, guess }: PanelCustomer): void {
    const isKnown = situation === '' || situations.some((known) => known === situation)
    const none = guess ? tell(say('{0} (a guess)', inWords(guess))) : tell('Not named')
    fill(
      this.#situation,
      el('option', { value: '' }, none),
      ...(isKnown ? [] : [el('option', { value: situation }, tell(say('{0} (unknown)', situation)))]),
      ...situations.map((known) => el('option', { value: known }, inWords(known)))
    )
    this.#situation.value = situation
    this.#told.set(this.#situation, situation)
  }
}

/** A key that may begin a command which takes the page away, without any event for what is being written in it. */
function isShortcut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || /^F\d+$/u.test(key)
}
