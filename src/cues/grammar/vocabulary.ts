import { NumberList } from '../numberList.js'
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
  /** How many shapes there are, which is the number of the first word of a phrase. */
  readonly shapes: number
  /** One more than the highest number of a word. */
  readonly size: number
}

const blank = 0x20

/**
 * Makes the vocabulary of phrases. Their words stay one text that is searched: a map of them would take longer to make than a
 * reply takes to check.
 *
 * @param words the words in the order of their letters, with a blank behind each
 * @param starts {@link startsIn} the words
 */
export function createVocabulary(tests: WordTests, words: string, starts = startsIn(words)): Vocabulary {
  const shapeOf = createShapes(tests)
  const shapes = shapeCount(tests)
  const count = starts.length - 1
  return { idOf: (word) => find(word) ?? meet(word), shapes, size: shapes + count }

  function find(word: string): number | undefined {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      const known = words.slice(starts[middle], (starts[middle + 1] ?? 0) - 1)
      if (known === word) return shapes + middle
      if (known < word) low = middle + 1
      else high = middle
    }
    return undefined
  }

  function meet(word: string): number {
    // "Re-send" is "resend", also where no phrase has it with its hyphen.
    const joined = /[-']/u.test(word) ? find(word.replace(/[-']/gu, '')) : undefined
    return joined ?? shapeOf(word)
  }
}

/** Where each word starts, and where one more would. */
export function startsIn(words: string): Int32Array {
  const starts = new NumberList()
  starts.push(0)
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) === blank) starts.push(at + 1)
  return starts.values.slice(0, starts.count)
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

/** Numbers the words of phrases as they come while phrases are compiled. */
export interface WordLearner {
  /** The number of a word of a phrase. */
  readonly learn: (word: string) => number
  /** The numbers of all that a word of a phrase stands for: `look@` is every form of the verb. */
  readonly learnForms: (word: string) => readonly number[]
  /** The words so far, in the order of their numbers. */
  readonly words: readonly string[]
}

/** Makes a learner whose first word has the number 0. */
export function createLearner(): WordLearner {
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
    ids.set(word, words.length)
    return words.push(word) - 1
  }
}
