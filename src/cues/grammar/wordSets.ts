import { turnedRound, type Lists } from './lists.js'
import type { Vocabulary } from './vocabulary.js'

/** The number of the set of every word. */
export const anyWord = 0

/**
 * The sets of words that phrases name, by their numbers. The first is that of every word; then come the kinds, which are
 * the open classes in their order and the words that float; then all others, which are called closed.
 */
export interface WordSets {
  /** How many kinds there are. The last one, and the last set before the closed ones, is that of the words that float. */
  readonly kinds: number
  /** Word → its kinds as bits, the first one for set 1. */
  readonly kindsOf: Int32Array
  /** Set → its words from the lowest on, less those that are shapes. */
  readonly members: Lists
  /** Word → the sets that it is in; none for a shape, of which its kinds tell all. */
  readonly byWord: Lists
}

/**
 * Makes sets of words.
 *
 * @param floatingShapes bits of the open classes whose words float
 */
export function createWordSets(
  members: Lists,
  { shapes, size }: Pick<Vocabulary, 'shapes' | 'size'>,
  floatingShapes: number
): WordSets {
  const openClasses = Math.log2(shapes)
  const kinds = openClasses + 1
  const kindsOf = new Int32Array(size)
  for (let shape = 0; shape < shapes; shape++)
    kindsOf[shape] = shape | ((shape & floatingShapes) === 0 ? 0 : 1 << openClasses)
  for (let set = 1; set <= kinds; set++) {
    const end = members.starts[set + 1] ?? 0
    for (let at = members.starts[set] ?? 0; at < end; at++) {
      const word = members.values[at] ?? 0
      kindsOf[word] = (kindsOf[word] ?? 0) | (1 << (set - 1))
    }
  }
  return { kinds, kindsOf, members, byWord: turnedRound(members, size) }
}
