import type { Automaton } from './automaton.js'
import { createTransitions, unknown } from './transitions.js'
import type { WordSet } from './vocabulary.js'

/** The state from which no phrase goes on. */
export const dead = -1

/** A deterministic automaton that is made as it is used. Its states are numbers. */
export interface States {
  /** How many states there are so far. */
  readonly size: number
  /** The state after a first word; {@link dead} when no phrase begins with it. */
  first(word: number): number
  /** The state after one more word; {@link dead} when no phrase goes on. */
  next(state: number, word: number): number
  /** Indexes of the tags that a state accepts, if any. */
  tagsOf(state: number): readonly number[] | undefined
}

/** A set of words that is looked up word by word up to this size, and searched set by set above it. */
const smallSet = 16

/** Makes the deterministic states of an automaton on demand, for words whose numbers are below `words`. */
export function createStates(automaton: Automaton, words: number): States {
  const { accepts, follow, ends, floats, floating } = automaton
  const transitions = createTransitions(words)
  /** Word → the state after it at the start of a phrase, which is asked of every word. */
  const afterFirst = new Int32Array(words).fill(unknown)
  const first = indexFirst(automaton)
  /** State → the positions it stands for. */
  const members: (readonly number[])[] = [[]]
  const tags: (readonly number[] | undefined)[] = [undefined]
  const known = new Map<string, number>()

  return {
    get size() {
      return members.length
    },
    first(word) {
      const next = afterFirst[word] ?? unknown
      return next === unknown ? (afterFirst[word] = stateAfter(first(word))) : next
    },
    next(state, word) {
      const next = transitions.get(state, word)
      return next === unknown ? explore(state, word) : next
    },
    tagsOf: (state) => tags[state]
  }

  function explore(state: number, word: number): number {
    const next = stateAfter(positionsAfter(members[state] ?? [], word))
    transitions.set(state, word, next)
    return next
  }

  function stateAfter(positions: ReadonlySet<number>): number {
    return positions.size === 0 ? dead : stateOf(positions)
  }

  function positionsAfter(positions: readonly number[], word: number): Set<number> {
    const reached = new Set<number>()
    const isFloating = floating.has(word)
    for (const position of positions) {
      for (const next of follow[position] ?? []) {
        const accepted = accepts[next]
        if (!accepted || accepted.has(word)) reached.add(next)
      }
      const floated = floats[position] ?? -1
      if (isFloating && floated >= 0) reached.add(floated)
    }
    return reached
  }

  function stateOf(positions: ReadonlySet<number>): number {
    const sorted = [...positions].sort((a, b) => a - b)
    const key = sorted.join()
    const same = known.get(key)
    if (same !== undefined) return same
    const state = members.push(sorted) - 1
    const ended = new Set(sorted.map((position) => ends[position] ?? -1).filter((tag) => tag >= 0))
    tags.push(ended.size > 0 ? [...ended] : undefined)
    known.set(key, state)
    return state
  }
}

/** Thousands of phrases can begin at every word, so most of them are looked up and only few are searched. */
function indexFirst({ first, accepts }: Automaton): (word: number) => Set<number> {
  const always: number[] = []
  const byWord = new Map<number, number[]>()
  const bySet = new Map<WordSet, number[]>()
  for (const position of first) {
    const accepted = accepts[position]
    if (!accepted) always.push(position)
    else if (accepted instanceof Set && accepted.size <= smallSet)
      for (const word of accepted as ReadonlySet<number>) listOf(byWord, word).push(position)
    else listOf(bySet, accepted).push(position)
  }
  return (word) => {
    const reached = new Set([...always, ...(byWord.get(word) ?? [])])
    for (const [accepted, positions] of bySet) {
      if (accepted.has(word)) for (const position of positions) reached.add(position)
    }
    return reached
  }
}

function listOf<Key>(lists: Map<Key, number[]>, key: Key): number[] {
  const known = lists.get(key)
  if (known) return known
  const list: number[] = []
  lists.set(key, list)
  return list
}
