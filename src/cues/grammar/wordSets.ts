import type { Lists } from './lists.js'

/** The number of the set of every word. */
export const anyWord = 0

/**
 * The sets of words that phrases name, by their numbers. The first is that of every word; then come the kinds, which are
 * the open classes in their order and the words that float; then all others.
 */
export interface WordSets {
  readonly count: number
  /** How many kinds there are. The last of them is the set of the words that float. */
  readonly kinds: number
  /** Word → its kinds as bits, the first one for set 1. */
  readonly kindsOf: Int32Array
  /** How many shapes there are; of a shape, its kinds tell all. */
  readonly shapes: number
  /** Word, less the number of shapes → the sets that it is in. */
  readonly byWord: Lists
  /** Set → a bit for each of its words by their numbers, of 64 in two halves; not of the kinds. */
  readonly low: Int32Array
  readonly high: Int32Array
}

/** What sets of words are made from, as parts of a grammar. */
interface SetParts {
  readonly sets: Lists
  readonly setCount: number
  readonly floatingShapes: number
}

/** Makes the sets of the words that have such numbers. */
export function createWordSets(
  { sets, setCount, floatingShapes }: SetParts,
  { shapes, size }: { readonly shapes: number; readonly size: number }
): WordSets {
  const openClasses = Math.log2(shapes)
  const kinds = openClasses + 1
  const kindsOf = new Int32Array(size)
  for (let shape = 0; shape < shapes; shape++)
    kindsOf[shape] = shape | ((shape & floatingShapes) === 0 ? 0 : 1 << openClasses)
  const low = new Int32Array(setCount)
  const high = new Int32Array(setCount)
  const { starts, values } = sets
  for (let word = shapes; word < size; word++) {
    const half = (word & 32) === 0 ? low : high
    const bit = 1 << (word & 31)
    const end = starts[word - shapes + 1] ?? 0
    let bits = 0
    for (let at = starts[word - shapes] ?? 0; at < end; at++) {
      const set = values[at] ?? 0
      if (set <= kinds) bits |= 1 << (set - 1)
      else half[set] = (half[set] ?? 0) | bit
    }
    kindsOf[word] = bits
  }
  return { count: setCount, kinds, kindsOf, shapes, byWord: sets, low, high }
}
