import type { FromPanel, ToPanel } from '../protocol/messages.js'
import { Connection } from './connection.js'
import { el } from './dom.js'
import { Memory, type Host } from './memory.js'
import { ReplyPage } from './replyPage.js'
import { NoticeLine } from './sections/notice.js'
import { startPage } from './sections/start.js'
import { tell } from './words.js'

/** The page of the view: a reply, or how to get one. What it shows comes from the extension, all of it. */
export class Panel {
  readonly #main: HTMLElement
  readonly #memory: Memory
  readonly #nonce: string
  readonly #connection: Connection
  readonly #live = el('div', { class: 'visually-hidden', 'aria-live': 'polite' })
  readonly #content = el('div', { class: 'content' })
  readonly #notice: NoticeLine
  #page: ReplyPage | undefined

  constructor(main: HTMLElement, host: Host, nonce: string) {
    this.#main = main
    this.#nonce = nonce
    this.#memory = new Memory(host)
    this.#connection = new Connection(host, (message) => {
      this.#take(message)
    })
    this.#notice = new NoticeLine((action) => {
      if (action === 'rescue') this.#page?.rescue()
      else this.#send({ type: 'run', action })
      this.#notice.show(null)
    })
  }

  /** Shows the page and asks the extension for what belongs on it. */
  start(): void {
    this.#main.append(
      el('h1', { class: 'visually-hidden' }, tell('Reply')),
      this.#notice.root,
      this.#content,
      this.#live
    )
    this.#send({ type: 'ready' })
  }

  #send(message: FromPanel): void {
    this.#connection.send(message)
  }

  #show(content: HTMLElement): void {
    // The frame that was there from the first moment on has done its work.
    this.#main.querySelector('.frame')?.remove()
    this.#content.replaceChildren(content)
  }

  #take(message: Exclude<ToPanel, { type: 'answer' }>): void {
    switch (message.type) {
      case 'nothing':
        this.#leave()
        this.#show(
          startPage(message, (sent) => {
            this.#send(sent)
          })
        )
        return
      case 'open':
        this.#open(message)
        return
      case 'notice':
        this.#notice.show(message.notice)
        return
      case 'focusDraft':
        this.#page?.focusDraft()
        return
      default:
        if (this.#page?.session === message.session) this.#page.take(message)
    }
  }

  #open(message: Extract<ToPanel, { type: 'open' }>): void {
    this.#leave()
    this.#notice.show(null)
    this.#page = new ReplyPage(message, {
      connection: this.#connection,
      memory: this.#memory,
      nonce: this.#nonce,
      announce: (words) => {
        this.#live.textContent = words
      },
      notice: this.#notice
    })
    this.#show(this.#page.root)
    this.#page.restore()
  }

  #leave(): void {
    this.#page?.dispose()
    this.#page = undefined
  }
}
