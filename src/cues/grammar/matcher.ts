import type { Automaton } from './automaton.js'

/** Words `from`–`to` (exclusive) of a sentence say what `tag` means. */
export interface Match {
  readonly tag: string
  readonly from: number
  readonly to: number
}

interface State {
  readonly members: readonly number[]
  readonly tags: readonly number[]
  readonly next: Map<number, State | null>
}

/** Finds all phrases of an automaton in one walk over a sentence's words. */
export interface Matcher {
  /** All matches, leftmost and longest for each tag, ordered by start. Linear in the number of words. */
  match(words: readonly string[]): Match[]
}

/** A match is never longer than this many words, which bounds the walk from one start. */
const longestMatch = 24

/** Makes a matcher. It turns the automaton into a deterministic one step by step, as texts need it. */
export function createMatcher(automaton: Automaton): Matcher {
  const states = new Map<string, State>()
  const root = stateFor(automaton.start)

  return { match }

  function match(words: readonly string[]): Match[] {
    const ids = words.map(idOf)
    const matches: Match[] = []
    const takenUntil = new Map<number, number>()
    for (let from = 0; from < ids.length; from++) {
      const ends = endsFrom(ids, from)
      for (const [tag, to] of ends) {
        if ((takenUntil.get(tag) ?? 0) > from) continue
        takenUntil.set(tag, to)
        matches.push({ tag: automaton.tags[tag] ?? '', from, to })
      }
    }
    return matches
  }

  function endsFrom(ids: readonly number[], from: number): Map<number, number> {
    const ends = new Map<number, number>()
    const limit = Math.min(ids.length, from + longestMatch)
    let state: State | null = root
    for (let at = from; at < limit; at++) {
      state = advance(state, ids[at] ?? 0)
      if (!state) break
      for (const tag of state.tags) ends.set(tag, at + 1)
    }
    return ends
  }

  function idOf(word: string): number {
    return automaton.vocabulary.get(word) ?? automaton.shapeOf(word)
  }

  function advance(state: State, id: number): State | null {
    const known = state.next.get(id)
    if (known !== undefined) return known
    const members = new Set<number>()
    for (const member of state.members) {
      for (const edge of automaton.edges[member] ?? []) {
        if (!edge.accepts || edge.accepts.has(id)) members.add(edge.to)
      }
    }
    const next = members.size === 0 ? null : stateFor([...members])
    state.next.set(id, next)
    return next
  }

  function stateFor(members: readonly number[]): State {
    const sorted = [...members].sort((a, b) => a - b)
    const key = sorted.join()
    const known = states.get(key)
    if (known) return known
    const tags = [...new Set(sorted.flatMap((member) => automaton.accepts[member] ?? []))]
    const state: State = { members: sorted, tags, next: new Map() }
    states.set(key, state)
    return state
  }
}
