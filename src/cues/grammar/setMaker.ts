import type { Automaton } from './automaton.js'

/** Gives sets of words their numbers while phrases are compiled. */
export interface SetMaker {
  /** The number of the set of these words, which is the same for the same words. */
  numberOf(words: readonly number[]): number
  /** Set → its words from the lowest on; those in front of the first one made have none. */
  readonly members: readonly (readonly number[])[]
}

/** Makes a maker whose first set has the number `first`. */
export function createSetMaker(first: number): SetMaker {
  const members: (readonly number[])[] = Array.from({ length: first }, () => [])
  const numbers = new Map<string, number>()
  return {
    members,
    numberOf(words) {
      const sorted = [...new Set(words)].sort((a, b) => a - b)
      const key = sorted.join()
      let number = numbers.get(key)
      if (number === undefined) numbers.set(key, (number = members.push(sorted) - 1))
      return number
    }
  }
}

/**
 * The numbers of sets in another order, from the one with the number `first` on: those that most positions read come first,
 * then each that one position reads in the order of positions, which takes little to write down. What none reads falls away.
 */
export function orderByUse(automata: readonly Pick<Automaton, 'accepts'>[], first: number): number[] {
  const uses = new Map<number, number>()
  for (const { accepts } of automata)
    for (const set of accepts) if (set >= first) uses.set(set, (uses.get(set) ?? 0) + 1)
  return [...uses].sort(([, a], [, b]) => b - a).map(([set]) => set)
}
