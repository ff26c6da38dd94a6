import type { Automaton } from './automaton.js'
import type { Lists } from './lists.js'
import { createVocabulary, type Vocabulary, type WordTests } from './vocabulary.js'
import { createWordSets, type WordSets } from './wordSets.js'

/**
 * Phrases ready to be matched, in two layers: `inner` finds what the classes of several words stand for ("a member of
 * our team"), and `outer` finds the phrases, taking each such find as one symbol.
 */
export interface Grammar {
  readonly vocabulary: Vocabulary
  readonly sets: WordSets
  readonly inner: Automaton
  /** Tag of the inner automaton → number of its symbol in the outer one. */
  readonly symbols: readonly number[]
  readonly outer: Automaton
}

/** What a grammar is put together from, and all that must be kept of one. */
export interface GrammarParts {
  /** The words of phrases in the order of their letters, which is that of their numbers; with a blank behind each. */
  readonly words: string
  /** Word of a phrase, from the first on → the sets that it is in, from the lowest on. */
  readonly sets: Lists
  /** How many sets there are. */
  readonly setCount: number
  /** Bits of the open classes whose words float. */
  readonly floatingShapes: number
  readonly inner: Automaton
  /** Tag of the inner automaton → number of its symbol in the outer one. */
  readonly symbols: readonly number[]
  readonly outer: Automaton
}

/** Puts a grammar together. */
export function assembleGrammar(parts: GrammarParts, tests: WordTests): Grammar {
  const { words, inner, symbols, outer } = parts
  const vocabulary = createVocabulary(tests, words)
  return { vocabulary, sets: createWordSets(parts, vocabulary), inner, symbols, outer }
}
