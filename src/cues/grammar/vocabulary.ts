/** Gives words numbers. A word that no phrase names has the number of its shape: the open classes it belongs to. */
export interface Vocabulary {
  /** The number of a word of a text. */
  idOf(word: string): number
  /** The number of a word of a phrase, which is known from now on. */
  learn(word: string): number
  /** One more than the highest number that a word has so far. */
  readonly size: number
  /** The numbers of the words in an open class, now and later; undefined when there is no such class. */
  openClass(name: string): ReadonlySet<number> | undefined
}

/** Words outside the phrases kept at most, with their shapes. */
const keptStrangers = 20_000

/** Makes a vocabulary with open classes: name → test on one normalised word. */
export function createVocabulary(tests: Readonly<Record<string, (word: string) => boolean>>): Vocabulary {
  const classes = Object.entries(tests)
  const shapeCount = 2 ** classes.length
  const ids = new Map<string, number>()
  const strangers = new Map<string, number>()
  const members = new Map(classes.map(([name]) => [name, new Set<number>()]))
  for (const [index, [name]] of classes.entries()) {
    for (let shape = 0; shape < shapeCount; shape++) if (shape & (1 << index)) members.get(name)?.add(shape)
  }
  return {
    idOf: (word) => ids.get(word) ?? strangers.get(word) ?? meet(word),
    learn(word) {
      const known = ids.get(word)
      if (known !== undefined) return known
      const id = shapeCount + ids.size
      ids.set(word, id)
      for (const [name, test] of classes) if (test(word)) members.get(name)?.add(id)
      return id
    },
    get size() {
      return shapeCount + ids.size
    },
    openClass: (name) => members.get(name)
  }

  function meet(word: string): number {
    // "Re-send" is "resend", also where no phrase has it with its hyphen.
    const shape = /[-']/u.test(word) ? (ids.get(word.replace(/[-']/gu, '')) ?? shapeOf(word)) : shapeOf(word)
    if (strangers.size >= keptStrangers) strangers.clear()
    strangers.set(word, shape)
    return shape
  }

  function shapeOf(word: string): number {
    let shape = 0
    for (const [index, [, test]] of classes.entries()) if (test(word)) shape |= 1 << index
    return shape
  }
}
