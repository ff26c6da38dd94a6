const token = /\\([$}\\])|\$(?:(\w+)|\{(\w+)([}:|]))|\}/g

/** Chooses one of a slot's choices, of which there is at least one. */
export type Choose = (choices: readonly string[]) => string

/**
 * A snippet's text with every slot filled: by its default, by the chosen one of its choices (the first unless told
 * otherwise), or with nothing. A slot named again repeats what it was first filled with.
 */
export function fillSnippet(snippet: string, choose?: Choose): string {
  return new Filler(snippet, choose).fill()
}

/** Snippet text as it is inserted without a snippet engine, or `undefined` when it holds a slot to fill in. */
export function plainText(snippet: string): string | undefined {
  const filler = new Filler(snippet)
  const text = filler.fill()
  return filler.hasSlots ? undefined : text
}

class Filler {
  hasSlots = false
  readonly #snippet: string
  readonly #choose: Choose
  readonly #slots = new Map<string, string>()
  #at = 0

  constructor(snippet: string, choose: Choose = (choices) => choices[0] ?? '') {
    this.#snippet = snippet
    this.#choose = choose
  }

  /** Fills up to the end, or inside a slot up to the brace that closes it. */
  fill(inSlot = false): string {
    let text = ''
    for (;;) {
      token.lastIndex = this.#at
      const match = token.exec(this.#snippet)
      text += this.#snippet.slice(this.#at, match?.index)
      if (!match) {
        this.#at = this.#snippet.length
        return text
      }
      this.#at = token.lastIndex
      const [whole, escaped, bare, slot, opener] = match
      this.hasSlots ||= bare !== undefined || slot !== undefined
      if (escaped !== undefined) text += escaped
      else if (bare !== undefined) text += this.#slots.get(bare) ?? ''
      else if (slot !== undefined) text += this.#fillSlot(slot, opener)
      else if (inSlot) return text
      else text += whole
    }
  }

  #fillSlot(slot: string, opener: string | undefined): string {
    if (opener === ':') this.#slots.set(slot, this.fill(true))
    else if (opener === '|') this.#slots.set(slot, this.#choose(this.#choices()))
    return this.#slots.get(slot) ?? ''
  }

  #choices(): readonly string[] {
    const end = this.#snippet.indexOf('|}', this.#at)
    const list = this.#snippet.slice(this.#at, end)
    this.#at = end + 2
    return (list.match(/(?:\\.|[^,\\])+/g) ?? []).map((choice) => choice.replace(/\\([$}\\|,])/g, '$1'))
  }
}
