import {
  readToPanel,
  type Answer,
  type FromPanel,
  type Question,
  type ToPanel
} from '../protocol/messages.js'
import type { Host } from './memory.js'
import { tell } from './words.js'

/** How long the extension may take to answer, in milliseconds. */
const patience = 5_000

/** The wire to the extension: checks what comes in, and gives up on what is not answered. */
export class Connection {
  readonly #host: Host
  readonly #asked = new Map<number, (answer: Answer) => void>()
  #lastId = 0

  constructor(host: Host, receive: (message: Exclude<ToPanel, { type: 'answer' }>) => void) {
    this.#host = host
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readToPanel(data)
      if (message?.type === 'answer') this.#asked.get(message.id)?.(message.answer)
      else if (message) receive(message)
    })
  }

  send(message: FromPanel): void {
    this.#host.postMessage(message)
  }

  /**
   * Asks about a reply; an answer that does not come in five seconds is a failure with words to show. Who is to choose
   * something takes as long as it takes.
   */
  async ask(session: number, question: Question): Promise<Answer> {
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve) => {
      const done = (answer: Answer): void => {
        clearTimeout(timer)
        this.#asked.delete(id)
        resolve(answer)
      }
      const isChoice = question.kind === 'time' || question.kind === 'timeFix'
      const giveUp = () => {
        done({ kind: 'failure', message: tell('VS Code did not answer. Try it once more.') })
      }
      const timer = isChoice ? undefined : setTimeout(giveUp, patience)
      this.#asked.set(id, done)
      this.send({ type: 'ask', id, session, question })
    })
  }
}
