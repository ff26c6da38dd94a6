import { wordForms } from './inflect.js'

/** Tests on one normalised word by the names of open classes: sets of words without end, such as numbers. */
export type WordTests = Readonly<Record<string, (word: string) => boolean>>

/**
 * Gives words numbers. A word that no phrase names has the number of its shape: bit by bit, the open classes it belongs to.
 * Behind the shapes come the words of phrases.
 */
export interface Vocabulary {
  /** The number of a word of a text; worth being remembered. */
  idOf(word: string): number
  /** The words of phrases, in the order of their numbers. */
  readonly words: readonly string[]
  /** How many shapes there are, which is the number of the first word of a phrase. */
  readonly shapes: number
  /** One more than the highest number of a word. */
  readonly size: number
}

/** Makes the vocabulary of phrases that have these words, none of them twice. */
export function createVocabulary(tests: WordTests, words: readonly string[]): Vocabulary {
  const shapeOf = createShapes(tests)
  const shapes = shapeCount(tests)
  const ids = new Map<string, number>()
  for (const word of words) ids.set(word, shapes + ids.size)
  return { idOf: (word) => ids.get(word) ?? meet(word), words, shapes, size: shapes + words.length }

  function meet(word: string): number {
    // "Re-send" is "resend", also where no phrase has it with its hyphen.
    const joined = /[-']/u.test(word) ? ids.get(word.replace(/[-']/gu, '')) : undefined
    return joined ?? shapeOf(word)
  }
}

/** How many shapes a word can have. */
export function shapeCount(tests: WordTests): number {
  return 2 ** Object.keys(tests).length
}

/** Tells the shape of words: the bits of the open classes that they belong to. */
export function createShapes(tests: WordTests): (word: string) => number {
  const all = Object.values(tests)
  return (word) => {
    let shape = 0
    for (let index = 0; index < all.length; index++) if (all[index]?.(word)) shape |= 1 << index
    return shape
  }
}

/** Gives the words of phrases their numbers while phrases are compiled. */
export interface WordLearner {
  /** The number of a word of a phrase. */
  readonly learn: (word: string) => number
  /** The numbers of all that a word of a phrase stands for: `look@` is every form of the verb. */
  readonly learnForms: (word: string) => readonly number[]
  /** The words so far, in the order of their numbers. */
  readonly words: readonly string[]
}

/** Makes a learner whose first word has the number `first`. */
export function createLearner(first: number): WordLearner {
  const ids = new Map<string, number>()
  const words: string[] = []
  const forms = new Map<string, readonly number[]>()
  return {
    learn,
    learnForms(word) {
      let known = forms.get(word)
      if (!known) forms.set(word, (known = [...new Set(wordForms(word).map(learn))]))
      return known
    },
    words
  }

  function learn(word: string): number {
    const known = ids.get(word)
    if (known !== undefined) return known
    const id = first + ids.size
    ids.set(word, id)
    words.push(word)
    return id
  }
}
