import type { Automaton } from './automaton.js'
import { anyWord, type WordSets } from './wordSets.js'

/**
 * Which words the positions of an automaton tell from all others, because they can follow there or float: by a mask of 64
 * bits, one of which stands for each word by its number, and by kinds. Each position's is worked out when it is asked for.
 */
export interface Opinions {
  readonly low: Int32Array
  readonly high: Int32Array
  readonly kinds: Int32Array
  /** Sees to it that the opinion of a position is in the lists. */
  learn(position: number): void
}

/** Makes the opinions of an automaton. */
export function createOpinions({ accepts, follow }: Automaton, sets: WordSets): Opinions {
  const count = accepts.length
  const [low, high, kinds] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const known = new Uint8Array(count)
  return { low, high, kinds, learn }

  function learn(position: number): void {
    if (known[position] === 1) return
    known[position] = 1
    const start = follow.starts[position] ?? 0
    const end = follow.starts[position + 1] ?? 0
    if (start < end) kinds[position] = 1 << (sets.kinds - 1)
    for (let index = start; index < end; index++) {
      const set = accepts[follow.values[index] ?? 0] ?? anyWord
      low[position] = (low[position] ?? 0) | (sets.low[set] ?? 0)
      high[position] = (high[position] ?? 0) | (sets.high[set] ?? 0)
      if (set !== anyWord && set <= sets.kinds) kinds[position] = (kinds[position] ?? 0) | (1 << (set - 1))
    }
  }
}
