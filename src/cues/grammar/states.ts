import { NumberList } from '../numberList.js'
import { noTag, type Automaton } from './automaton.js'
import { createReach } from './reach.js'
import { createTransitions, mix, unknown } from './transitions.js'
import { anyWord, type WordSets } from './wordSets.js'

/** The state from which no phrase goes on. */
export const dead = -1

/** A deterministic automaton that is made as it is used. Its states are numbers. */
export interface States {
  /** How many states there are so far. */
  size(): number
  /** The state after a first word; {@link dead} when no phrase begins with it. */
  first(word: number): number
  /** The state after one more word; {@link dead} when no phrase goes on. `kinds` are its {@link kindsOf}. */
  next(state: number, word: number, kinds: number): number
  /** Numbers of the tags that a state accepts, if any. */
  tagsOf(state: number): readonly number[] | undefined
  /** The open classes that a word belongs to, and whether it floats, as bits. */
  kindsOf(word: number): number
}

/** What is noted of a state in the table of states: the state after any other word, two halves of a mask, and kinds. */
const perState = 4
/** The lists of states that may be the same, by the last bits of a number made of their places. */
const chains = 8192
const none = -1

/** Makes the deterministic states of an automaton on demand. */
export function createStates(automaton: Automaton, sets: WordSets): States {
  const { accepts, follow } = automaton
  const count = accepts.length
  const words = sets.kindsOf.length
  const transitions = createTransitions(words)
  /** Word → the state after it at the start of a phrase, which is asked of every word. */
  const afterFirst = new Int32Array(words).fill(unknown)
  const reach = createReach(automaton, sets)
  /**
   * Most words that can follow in a state are any words, and lead to the same state. Which words need to be looked up is told
   * by a mask of 64 bits, one of which stands for each word that the state has an opinion on, and by the kinds it knows.
   */
  let table = new Int32Array(1024 * perState)
  /** The places that states stand for, one state after the other; and state → the first of them. */
  const places = new NumberList()
  const starts = new NumberList()
  const tags: (readonly number[] | undefined)[] = []
  /** The last state of each chain, and state → the one before it in its chain. */
  const last = new Int32Array(chains).fill(none)
  const before = new NumberList()
  starts.push(0)

  return {
    // A getter would make it an object that V8 looks into slowly.
    size: () => tags.length,
    first(word) {
      const next = afterFirst[word] ?? unknown
      return next === unknown ? (afterFirst[word] = exploreFirst(word)) : next
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
    kindsOf: (word) => sets.kindsOf[word] ?? 0
  }

  function exploreFirst(word: number): number {
    reach.first(word)
    return stateReached()
  }

  function explore(state: number, word: number): number {
    reach.next(places.values, starts.values[state] ?? 0, starts.values[state + 1] ?? 0, word)
    const next = stateReached()
    transitions.set(state, word, next)
    return next
  }

  /** The state after a word that no phrase names here. */
  function exploreOther(state: number): number {
    reach.nextOther(places.values, starts.values[state] ?? 0, starts.values[state + 1] ?? 0)
    return (table[state * perState] = stateReached())
  }

  /** The state that stands for the places reached last. */
  function stateReached(): number {
    const reached = reach.places
    if (reached.count === 0) return dead
    let sum = 0
    for (let index = 0; index < reached.count; index++) sum = (sum + mix(reached.values[index] ?? 0)) | 0
    const chain = sum & (chains - 1)
    for (let same = last[chain] ?? none; same !== none; same = before.values[same] ?? none)
      if (standsForReached(same)) return same
    const state = addState()
    before.push(last[chain] ?? none)
    last[chain] = state
    return state
  }

  function standsForReached(state: number): boolean {
    const start = starts.values[state] ?? 0
    const end = starts.values[state + 1] ?? 0
    if (end - start !== reach.places.count) return false
    for (let index = start; index < end; index++) if (!reach.has(places.values[index] ?? 0)) return false
    return true
  }

  function addState(): number {
    const state = tags.length
    const at = state * perState
    if (at === table.length) {
      const larger = new Int32Array(table.length * 2)
      larger.set(table)
      table = larger
    }
    const ended: number[] = []
    for (let index = 0; index < reach.places.count; index++) {
      const place = reach.places.values[index] ?? 0
      const tag = reach.tagAt(place)
      if (tag !== noTag && !ended.includes(tag)) ended.push(tag)
      places.push(place)
      noteOpinion(at, place < count ? place : place - count)
    }
    starts.push(places.count)
    tags.push(ended.length > 0 ? ended.sort((a, b) => a - b) : undefined)
    table[at] = unknown
    return state
  }

  /** Adds the words that can follow a position, and that floating ones can, to what a state has an opinion on. */
  function noteOpinion(at: number, position: number): void {
    const start = follow.starts[position] ?? 0
    const end = follow.starts[position + 1] ?? 0
    if (start === end) return
    let low = 0
    let high = 0
    let kinds = 1 << (sets.kinds - 1)
    for (let index = start; index < end; index++) {
      const set = accepts[follow.values[index] ?? 0] ?? anyWord
      low |= sets.low[set] ?? 0
      high |= sets.high[set] ?? 0
      if (set !== anyWord && set <= sets.kinds) kinds |= 1 << (set - 1)
    }
    table[at + 1] = (table[at + 1] ?? 0) | low
    table[at + 2] = (table[at + 2] ?? 0) | high
    table[at + 3] = (table[at + 3] ?? 0) | kinds
  }
}
