import { wordForms } from './inflect.js'

/** A set of the numbers of words. */
export interface WordSet {
  /** How many there are; {@link Infinity} where there is no end of them. */
  readonly size: number
  has(word: number): boolean
}

/** Gives words numbers. A word that no phrase names has the number of its shape: the open classes it belongs to. */
export interface Vocabulary {
  /** The number of a word of a text; worth being remembered. */
  idOf(word: string): number
  /** The number of a word of a phrase, which is known from now on. */
  learn(word: string): number
  /** The numbers of all that a word of a phrase stands for: `look@` is every form of the verb. */
  learnForms(word: string): readonly number[]
  /** The words of phrases, in the order of their numbers. */
  readonly words: readonly string[]
  /** One more than the highest number that a word has so far. */
  readonly size: number
  /** The numbers of the words in an open class, now and later; undefined when there is no such class. */
  openClass(name: string): WordSet | undefined
  /** All open classes. */
  readonly openClasses: readonly WordSet[]
}

/** Makes a vocabulary with open classes: name → test on one normalised word. */
export function createVocabulary(tests: Readonly<Record<string, (word: string) => boolean>>): Vocabulary {
  const classes = Object.entries(tests)
  const shapeCount = 2 ** classes.length
  const ids = new Map<string, number>()
  /** The words of `ids` by their numbers, less those of shapes. */
  const words: string[] = []
  const forms = new Map<string, readonly number[]>()
  const members = new Map(classes.map(([name, test], index) => [name, openClass(index, test)]))
  return {
    idOf: (word) => ids.get(word) ?? meet(word),
    learn,
    learnForms(word) {
      let known = forms.get(word)
      if (!known) {
        known = [...new Set(wordForms(word).map(learn))]
        forms.set(word, known)
      }
      return known
    },
    words,
    get size() {
      return shapeCount + ids.size
    },
    openClass: (name) => members.get(name),
    openClasses: [...members.values()]
  }

  function learn(word: string): number {
    const known = ids.get(word)
    if (known !== undefined) return known
    const id = shapeCount + ids.size
    ids.set(word, id)
    words.push(word)
    return id
  }

  /** Few of the words are ever asked about, and a class has a regular expression to run on each. */
  function openClass(index: number, test: (word: string) => boolean): WordSet {
    const known = new Map<number, boolean>()
    return {
      size: Infinity,
      has(id) {
        if (id < shapeCount) return (id & (1 << index)) !== 0
        let isMember = known.get(id)
        if (isMember === undefined) {
          isMember = test(words[id - shapeCount] ?? '')
          known.set(id, isMember)
        }
        return isMember
      }
    }
  }

  function meet(word: string): number {
    // "Re-send" is "resend", also where no phrase has it with its hyphen.
    const joined = /[-']/u.test(word) ? ids.get(word.replace(/[-']/gu, '')) : undefined
    return joined ?? shapeOf(word)
  }

  function shapeOf(word: string): number {
    let shape = 0
    for (let index = 0; index < classes.length; index++) if (classes[index]?.[1](word)) shape |= 1 << index
    return shape
  }
}
