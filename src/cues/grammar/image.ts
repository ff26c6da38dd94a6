import type { Automaton } from './automaton.js'
import type { Lists } from './lists.js'
import { assembleGrammar, type Grammar, type GrammarParts } from './parts.js'
import { createVocabulary, startsIn, type WordTests } from './vocabulary.js'

/** A grammar whose numbers are used where they are, so that there is nothing to work out when it is loaded. */
export interface GrammarImage {
  readonly words: string
  readonly innerTags: readonly string[]
  readonly outerTags: readonly string[]
  /** All arrays of a grammar, one behind the other, each after its length. */
  readonly numbers: Int32Array
}

/** Makes the image of a grammar. */
export function imageOf(parts: GrammarParts, tests: WordTests): GrammarImage {
  const { words, symbols, inner, outer } = parts
  const { sets } = assembleGrammar(parts, tests)
  const arrays = [
    ...[startsIn(words), sets.kindsOf, sets.byWord.starts, sets.byWord.values, sets.low, sets.high],
    ...[symbols, ...arraysOf(inner), ...arraysOf(outer)]
  ]
  const numbers = Int32Array.from(arrays.flatMap((array) => [array.length, ...array]))
  return { words, innerTags: inner.tags, outerTags: outer.tags, numbers }
}

function arraysOf({ leads, first, accepts, follow, ends }: Automaton): (readonly number[] | Int32Array)[] {
  const limits = leads.flatMap(({ tag, min, max }) => [tag, min, max])
  return [limits, first, accepts, follow.starts, follow.values, ends]
}

/** The grammar of an image. */
export function grammarOf({ words, innerTags, outerTags, numbers }: GrammarImage, tests: WordTests): Grammar {
  let at = 0
  const vocabulary = createVocabulary(tests, words, take())
  const kindsOf = take()
  const byWord = takeLists()
  const low = take()
  const high = take()
  const { shapes } = vocabulary
  const sets = { count: low.length, kinds: Math.log2(shapes) + 1, kindsOf, shapes, byWord, low, high }
  const symbols = [...take()]
  const inner = takeAutomaton(innerTags)
  return { vocabulary, sets, inner, symbols, outer: takeAutomaton(outerTags) }

  function take(): Int32Array {
    const start = at + 1
    at = start + (numbers[at] ?? 0)
    return numbers.subarray(start, at)
  }

  function takeLists(): Lists {
    const starts = take()
    return { starts, values: take() }
  }

  function takeAutomaton(tags: readonly string[]): Automaton {
    const limits = take()
    const leads = Array.from({ length: limits.length / 3 }, (_, index) => ({
      tag: limits[index * 3] ?? 0,
      min: limits[index * 3 + 1] ?? 0,
      max: limits[index * 3 + 2] ?? 0
    }))
    const first = take()
    const accepts = take()
    const follow = takeLists()
    return { tags, leads, first, accepts, follow, ends: take() }
  }
}
