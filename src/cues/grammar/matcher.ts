import { createStates, type State, type States } from './states.js'
import type { Grammar } from './grammar.js'

/** Words `from`–`to` (exclusive) of a sentence say what `tag` means. */
export interface Match {
  readonly tag: string
  readonly from: number
  readonly to: number
}

/** Finds all phrases of a grammar in one walk over a sentence's words. */
export interface Matcher {
  /** All matches, leftmost and longest for each tag, ordered by start. Linear in the number of words. */
  match(words: readonly string[]): Match[]
}

/** A class of several words found at a word: its symbol, and where it ends. */
interface Find {
  readonly symbol: number
  readonly to: number
}

/** A match is never longer than this many words, which bounds the walk from one start. */
const longestMatch = 24

/** Makes a matcher. It turns the automata into deterministic ones step by step, as texts need it. */
export function createMatcher({ vocabulary, inner, symbols, outer }: Grammar): Matcher {
  const innerStates = createStates(inner)
  const outerStates = createStates(outer)

  return {
    match(words) {
      const ids = words.map((word) => vocabulary.idOf(word))
      const finds = findClasses(ids)
      const matches: Match[] = []
      const takenUntil = new Map<number, number>()
      for (let from = 0; from < ids.length; from++) {
        // Most words start nothing, and need no walk.
        if (!finds[from] && !outerStates.next(outerStates.root, ids[from] ?? 0)) continue
        const ends = new Map<number, number>()
        walk(outerStates, ids, finds, outerStates.root, from, Math.min(ids.length, from + longestMatch), ends)
        for (const [tag, to] of ends) {
          if ((takenUntil.get(tag) ?? 0) > from) continue
          takenUntil.set(tag, to)
          matches.push({ tag: outer.tags[tag] ?? '', from, to })
        }
      }
      return matches
    }
  }

  /** All classes of several words, with every end they can have. */
  function findClasses(ids: readonly number[]): Find[][] {
    const finds: Find[][] = []
    for (let from = 0; from < ids.length; from++) {
      let state: State | null = innerStates.root
      const limit = Math.min(ids.length, from + longestMatch)
      for (let at = from; at < limit; at++) {
        state = innerStates.next(state, ids[at] ?? 0)
        if (!state) break
        for (const tag of state.tags) (finds[from] ??= []).push({ symbol: symbols[tag] ?? -1, to: at + 1 })
      }
    }
    return finds
  }
}

/** Walks on from a state by the next word and by each class found there; notes the furthest end of each tag. */
function walk(
  states: States,
  ids: readonly number[],
  finds: readonly (readonly Find[])[],
  state: State,
  at: number,
  limit: number,
  ends: Map<number, number>
): void {
  let here: State | null = state
  for (let position = at; here; position++) {
    for (const tag of here.tags) if ((ends.get(tag) ?? 0) < position) ends.set(tag, position)
    if (position >= limit) return
    for (const { symbol, to } of finds[position] ?? []) {
      const next = to <= limit ? states.next(here, symbol) : null
      if (next) walk(states, ids, finds, next, to, limit, ends)
    }
    here = states.next(here, ids[position] ?? 0)
  }
}
