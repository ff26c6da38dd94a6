import type { Automaton } from './automaton.js'
import { createTransitions, unknown } from './transitions.js'
import type { Vocabulary, WordSet } from './vocabulary.js'

/** The state from which no phrase goes on. */
export const dead = -1

/** A deterministic automaton that is made as it is used. Its states are numbers. */
export interface States {
  /** How many states there are so far. */
  readonly size: number
  /** The state after a first word; {@link dead} when no phrase begins with it. */
  first(word: number): number
  /** The state after one more word; {@link dead} when no phrase goes on. `kinds` are its {@link kindsOf}. */
  next(state: number, word: number, kinds: number): number
  /** Indexes of the tags that a state accepts, if any. */
  tagsOf(state: number): readonly number[] | undefined
  /** The open classes that a word belongs to, and whether it floats, as bits. */
  kindsOf(word: number): number
}

/** A set of words that is looked up word by word up to this size, and searched set by set above it. */
const smallSet = 16
/** What is noted of a state in the table of states: the state after any other word, two halves of a mask, and kinds. */
const perState = 4
const notAsked = -1

/** Makes the deterministic states of an automaton on demand. */
export function createStates(automaton: Automaton, vocabulary: Vocabulary): States {
  const { accepts, follow, ends, floats, floating } = automaton
  const words = vocabulary.size
  const transitions = createTransitions(words)
  /** Word → the state after it at the start of a phrase, which is asked of every word. */
  const afterFirst = new Int32Array(words).fill(unknown)
  const wordKinds = new Int32Array(words).fill(notAsked)
  const floats32 = 1 << vocabulary.openClasses.length
  const first = indexFirst(automaton)
  const masks = createMasks()
  /**
   * Most words that can follow in a state are any words, and lead to the same state. Which words need to be looked up is told
   * by a mask of 64 bits, one of which stands for each word that the state has an opinion on, and by the kinds it knows.
   */
  let table = new Int32Array(1024 * perState)
  /** State → the positions it stands for. */
  const members: (readonly number[])[] = []
  const tags: (readonly number[] | undefined)[] = []
  /** A number made of positions → the last state with that number; state → the one before it with the same, or -1. */
  const last = new Map<number, number>()
  const before: number[] = []
  stateOf(new Set())

  return {
    get size() {
      return members.length
    },
    first(word) {
      const next = afterFirst[word] ?? unknown
      return next === unknown ? (afterFirst[word] = stateAfter(first(word))) : next
    },
    next(state, word, kinds) {
      const at = state * perState
      const half = table[at + 1 + ((word >>> 5) & 1)] ?? 0
      if (((half >>> (word & 31)) & 1) === 0 && ((table[at + 3] ?? 0) & kinds) === 0) {
        const next = table[at] ?? unknown
        return next === unknown ? exploreOther(state) : next
      }
      const next = transitions.get(state, word)
      return next === unknown ? explore(state, word) : next
    },
    tagsOf: (state) => tags[state],
    kindsOf(word) {
      const kinds = wordKinds[word] ?? notAsked
      return kinds === notAsked ? (wordKinds[word] = learnKinds(word)) : kinds
    }
  }

  function learnKinds(word: number): number {
    return vocabulary.openClasses.reduce(
      (kinds, members, index) => (members.has(word) ? kinds | (1 << index) : kinds),
      floating.has(word) ? floats32 : 0
    )
  }

  function explore(state: number, word: number): number {
    const next = stateAfter(positionsAfter(members[state] ?? [], word))
    transitions.set(state, word, next)
    return next
  }

  /** The state after a word that no phrase names here. */
  function exploreOther(state: number): number {
    const reached = new Set<number>()
    for (const position of members[state] ?? [])
      for (const next of follow[position] ?? []) if (!accepts[next]) reached.add(next)
    return (table[state * perState] = stateAfter(reached))
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
    const hash = sorted.reduce((mixed, position) => Math.imul(mixed ^ position, 0x01000193), 0x811c9dc5)
    for (let same = last.get(hash) ?? -1; same >= 0; same = before[same] ?? -1)
      if (isSameList(members[same], sorted)) return same
    const state = members.push(sorted) - 1
    const ended = new Set(sorted.map((position) => ends[position] ?? -1).filter((tag) => tag >= 0))
    tags.push(ended.size > 0 ? [...ended] : undefined)
    before.push(last.get(hash) ?? -1)
    last.set(hash, state)
    noteState(state, sorted)
    return state
  }

  function noteState(state: number, positions: readonly number[]): void {
    const at = state * perState
    if (at === table.length) {
      const larger = new Int32Array(table.length * 2)
      larger.set(table)
      table = larger
    }
    let low = 0
    let high = 0
    let kinds = 0
    for (const position of positions) {
      if ((floats[position] ?? -1) >= 0) kinds |= floats32
      for (const next of follow[position] ?? []) {
        const accepted = accepts[next]
        if (!accepted) continue
        const open = vocabulary.openClasses.indexOf(accepted)
        if (open >= 0) kinds |= 1 << open
        else {
          const mask = masks(accepted as ReadonlySet<number>)
          low |= mask.low
          high |= mask.high
        }
      }
    }
    table[at] = unknown
    table[at + 1] = low
    table[at + 2] = high
    table[at + 3] = kinds
  }
}

function isSameList(a: readonly number[] | undefined, b: readonly number[]): boolean {
  return a?.length === b.length && a.every((number, index) => number === b[index])
}

interface SetMask {
  readonly low: number
  readonly high: number
}

/** The masks of sets of words, each made once. */
function createMasks(): (set: ReadonlySet<number>) => SetMask {
  const known = new Map<ReadonlySet<number>, SetMask>()
  return (set) => {
    let mask = known.get(set)
    if (!mask) known.set(set, (mask = maskOf(set)))
    return mask
  }
}

function maskOf(set: ReadonlySet<number>): SetMask {
  const halves: [number, number] = [0, 0]
  for (const word of set) halves[(word >>> 5) & 1] = (halves[(word >>> 5) & 1] ?? 0) | (1 << (word & 31))
  return { low: halves[0], high: halves[1] }
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
