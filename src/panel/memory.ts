import * as v from 'valibot'

/** What VS Code gives a page to talk to its extension, and to remember itself by. */
export interface Host {
  postMessage(message: unknown): void
  getState(): unknown
  setState(state: unknown): void
}

const shape = v.fallback(
  v.object({
    uri: v.fallback(v.optional(v.string(), ''), ''),
    /** Caret and scroll position of the draft. */
    anchor: v.fallback(v.optional(v.number(), 0), 0),
    head: v.fallback(v.optional(v.number(), 0), 0),
    scroll: v.fallback(v.optional(v.number(), 0), 0),
    folded: v.fallback(v.optional(v.array(v.string()), []), []),
    search: v.fallback(v.optional(v.string(), ''), '')
  }),
  { uri: '', anchor: 0, head: 0, scroll: 0, folded: [], search: '' }
)

export type Remembered = v.InferOutput<typeof shape>

/** What the page was like before it was hidden or reloaded; nothing of a text. */
export class Memory {
  readonly #host: Host
  #value: Remembered

  constructor(host: Host) {
    this.#host = host
    this.#value = v.parse(shape, host.getState() ?? {})
  }

  get value(): Remembered {
    return this.#value
  }

  update(change: Partial<Remembered>): void {
    this.#value = { ...this.#value, ...change }
    this.#host.setState(this.#value)
  }
}
