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
  /** The tags that matches can have; a tag's number is its index here. */
  readonly tags: readonly string[]
  /** All matches, leftmost and longest for each tag, ordered by start. Linear in the number of words. */
  match(words: readonly string[]): Match[]
  /** Calls `found` with the number of the tag and the words of each match instead. */
  scan(
    count: number,
    wordAt: (index: number) => string,
    found: (tag: number, from: number, to: number) => void
  ): void
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
  const { tags } = outer
  const wordCount = vocabulary.size
  let innerStates = createStates(inner, wordCount)
  let outerStates = createStates(outer, wordCount)
  /** The numbers of the words at hand, and the classes found at each. */
  let ids = new Int32Array(256)
  const finds: (readonly Find[] | undefined)[] = []
  /** Tag → the furthest end that the walk at hand found for it, and the tags that have one. */
  const ends = new Int32Array(tags.length)
  const ended: number[] = []
  /** Tag → where its last match in the sentence at hand ends, and the tags that have one. */
  const takenUntil = new Int32Array(tags.length)
  const taken: number[] = []
  /** Where the walk at hand has branched to: several classes can lead to one state at one word. */
  const branched = new Set<number>()

  return {
    tags,
    scan,
    match(words) {
      const matches: Match[] = []
      scan(
        words.length,
        (index) => words[index] ?? '',
        (tag, from, to) => {
          matches.push({ tag: tags[tag] ?? '', from, to })
        }
      )
      return matches
    }
  }

  function scan(
    count: number,
    wordAt: (index: number) => string,
    found: (tag: number, from: number, to: number) => void
  ): void {
    if (innerStates.size > mostStates) innerStates = createStates(inner, wordCount)
    if (outerStates.size > mostStates) outerStates = createStates(outer, wordCount)
    if (ids.length < count) ids = new Int32Array(count * 2)
    for (let index = 0; index < count; index++) ids[index] = vocabulary.idOf(wordAt(index))
    findClasses(count)
    for (let from = 0; from < count; from++) {
      const limit = Math.min(count, from + longestMatch)
      const state = outerStates.first(ids[from] ?? 0)
      const classes = finds[from]
      // Most words start nothing, and need no walk.
      if (state !== dead) walk(outerStates, state, from + 1, limit)
      if (classes) branch(outerStates, classes, undefined, limit)
      if (ended.length === 0) continue
      for (const tag of ended) {
        const to = ends[tag] ?? 0
        ends[tag] = 0
        const until = takenUntil[tag] ?? 0
        if (until > from) continue
        if (until === 0) taken.push(tag)
        takenUntil[tag] = to
        found(tag, from, to)
      }
      ended.length = 0
      if (branched.size > 0) branched.clear()
    }
    for (const tag of taken) takenUntil[tag] = 0
    taken.length = 0
    finds.length = 0
  }

  /** Notes all classes of several words, with every end they can have. */
  function findClasses(count: number): void {
    for (let from = 0; from < count; from++) {
      let state = innerStates.first(ids[from] ?? 0)
      let found: Find[] | undefined
      const limit = Math.min(count, from + longestMatch)
      for (let at = from + 1; state !== dead; at++) {
        const accepted = innerStates.tagsOf(state)
        if (accepted) for (const tag of accepted) (found ??= []).push({ symbol: symbols[tag] ?? -1, to: at })
        if (at >= limit) break
        state = innerStates.next(state, ids[at] ?? 0)
      }
      finds.push(found)
    }
  }

  /** Walks on from a state by the next word and by each class found there; notes the furthest end of each tag. */
  function walk(states: States, start: number, at: number, limit: number): void {
    let state = start
    for (let position = at; state !== dead; position++) {
      const accepted = states.tagsOf(state)
      if (accepted) {
        for (const tag of accepted) {
          const end = ends[tag] ?? 0
          if (end === 0) ended.push(tag)
          if (end < position) ends[tag] = position
        }
      }
      if (position >= limit) return
      const classes = finds[position]
      if (classes) branch(states, classes, state, limit)
      state = states.next(state, ids[position] ?? 0)
    }
  }

  /** Walks on behind each class, from a state or from the start of a phrase. */
  function branch(states: States, classes: readonly Find[], state: number | undefined, limit: number): void {
    for (const { symbol, to } of classes) {
      if (to > limit) continue
      const next = state === undefined ? states.first(symbol) : states.next(state, symbol)
      if (next === dead) continue
      const place = next * (longestMatch + 1) + limit - to
      if (branched.has(place)) continue
      branched.add(place)
      walk(states, next, to, limit)
    }
  }
}
