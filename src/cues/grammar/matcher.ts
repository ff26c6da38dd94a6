import { createStates, dead, type States } from './states.js'
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
/** More states than this are more than any language needs; a text that makes them starts the automata afresh. */
const mostStates = 50_000

/** Makes a matcher. It turns the automata into deterministic ones step by step, as texts need it. */
export function createMatcher({ vocabulary, inner, symbols, outer }: Grammar): Matcher {
  let innerStates = createStates(inner)
  let outerStates = createStates(outer)
  /** Tag → the furthest end that the walk at hand found for it, and the tags that have one. */
  const ends = new Int32Array(outer.tags.length)
  const ended: number[] = []
  /** Where the walk at hand has branched to: several classes can lead to one state at one word. */
  const branched = new Set<number>()

  return {
    match(words) {
      if (innerStates.size > mostStates) innerStates = createStates(inner)
      if (outerStates.size > mostStates) outerStates = createStates(outer)
      const ids = words.map((word) => vocabulary.idOf(word))
      const finds = findClasses(ids)
      const matches: Match[] = []
      const takenUntil = new Int32Array(outer.tags.length)
      for (let from = 0; from < ids.length; from++) {
        // Most words start nothing, and need no walk.
        if (!finds[from] && outerStates.next(outerStates.root, ids[from] ?? 0) === dead) continue
        walk(outerStates, ids, finds, outerStates.root, from, Math.min(ids.length, from + longestMatch))
        for (const tag of ended) {
          const to = ends[tag] ?? 0
          ends[tag] = 0
          if ((takenUntil[tag] ?? 0) > from) continue
          takenUntil[tag] = to
          matches.push({ tag: outer.tags[tag] ?? '', from, to })
        }
        ended.length = 0
        if (branched.size > 0) branched.clear()
      }
      return matches
    }
  }

  /** All classes of several words, with every end they can have. */
  function findClasses(ids: readonly number[]): (Find[] | undefined)[] {
    const finds: (Find[] | undefined)[] = []
    for (let from = 0; from < ids.length; from++) {
      let state = innerStates.root
      let found: Find[] | undefined
      const limit = Math.min(ids.length, from + longestMatch)
      for (let at = from; at < limit; at++) {
        state = innerStates.next(state, ids[at] ?? 0)
        if (state === dead) break
        for (const tag of innerStates.tagsOf(state))
          (found ??= []).push({ symbol: symbols[tag] ?? -1, to: at + 1 })
      }
      finds.push(found)
    }
    return finds
  }

  /** Walks on from a state by the next word and by each class found there; notes the furthest end of each tag. */
  function walk(
    states: States,
    ids: readonly number[],
    finds: readonly (readonly Find[] | undefined)[],
    start: number,
    at: number,
    limit: number
  ): void {
    let state = start
    for (let position = at; state !== dead; position++) {
      for (const tag of states.tagsOf(state)) {
        const end = ends[tag] ?? 0
        if (end === 0) ended.push(tag)
        if (end < position) ends[tag] = position
      }
      if (position >= limit) return
      const found = finds[position]
      if (found) {
        for (const { symbol, to } of found) {
          const next = to <= limit ? states.next(state, symbol) : dead
          if (next === dead) continue
          const branch = next * (longestMatch + 1) + limit - to
          if (branched.has(branch)) continue
          branched.add(branch)
          walk(states, ids, finds, next, to, limit)
        }
      }
      state = states.next(state, ids[position] ?? 0)
    }
  }
}
