import type { TagAfterLead } from './automaton.js'
import type { Grammar } from './parts.js'
import { NumberList } from '../numberList.js'
import { createPlaces } from './places.js'
import { createStates, dead } from './states.js'

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
  /** The number of a word, by which it is scanned. */
  readonly numberOf: (word: string) => number
  /** All matches, leftmost and longest for each tag, ordered by start. Linear in the number of words. */
  match(words: readonly string[]): Match[]
  /**
   * The same for the words `first`–`end` (exclusive) of a list of numbers, as three numbers for each match, one after the
   * other: its tag, and its place counted from `first`. The list is of use until the next scan.
   */
  scan(words: ArrayLike<number>, first: number, end: number): NumberList
}

/** A match is never longer than this many words, which bounds the walk from one start. */
const longestMatch = 24
/** More states than this are more than any language needs; a text that makes them starts the automata afresh. */
const mostStates = 50_000

/** Makes a matcher. It turns the automata into deterministic ones step by step, as texts need it. */
export function createMatcher({ vocabulary, sets, inner, symbols, outer }: Grammar): Matcher {
  const { tags, leads } = outer
  const floating = 1 << (sets.kinds - 1)
  let innerStates = createStates(inner, sets)
  let outerStates = createStates(outer, sets)
  const symbolKinds = symbols.map((symbol) => outerStates.kindsOf(symbol))
  /** The numbers of the words at hand, and their kinds. */
  let ids = new Int32Array(256)
  let kinds = new Int32Array(256)
  /** The classes of several words at hand: which one, where it ends, and the next one at the same word (0: none). */
  const findTags = new NumberList()
  const findEnds = new NumberList()
  const findNext = new NumberList()
  /** Word → the first class found at it (0: none). */
  let finds = new Int32Array(256)
  /** Tag → the furthest end that the walk at hand found for it, and the tags that have one. */
  const ends = new Int32Array(tags.length + leads.length)
  const ended = new NumberList()
  /** What was found: tag, start and end, one after the other. */
  const matches = new NumberList()
  /** Whether words in front of a phrase were taken in, so that the matches are not in order. */
  let hasLead = false
  /** Word → the numbers of steps that lead from it to the phrase behind a lead, as bits. */
  let ways = new Int32Array(256)
  /** Tag → where its last match in the sentence at hand ends, and the tags that have one. */
  const takenUntil = new Int32Array(tags.length)
  const taken = new NumberList()
  /** Where the walk at hand has branched to: several classes can lead to one state at one word. */
  const branched = createPlaces()
  const found = new NumberList()

  return {
    tags,
    numberOf: (word) => vocabulary.idOf(word),
    scan,
    match(words) {
      const numbers = words.map((word) => vocabulary.idOf(word))
      const { count, values } = scan(numbers, 0, numbers.length)
      return Array.from({ length: count / 3 }, (_, index) => ({
        tag: tags[values[index * 3] ?? 0] ?? '',
        from: values[index * 3 + 1] ?? 0,
        to: values[index * 3 + 2] ?? 0
      }))
    }
  }

  function scan(words: ArrayLike<number>, first: number, end: number): NumberList {
    if (innerStates.size() > mostStates) innerStates = createStates(inner, sets)
    if (outerStates.size() > mostStates) outerStates = createStates(outer, sets)
    const count = end - first
    makeRoom(count)
    for (let index = 0; index < count; index++) {
      const word = words[first + index] ?? 0
      ids[index] = word
      kinds[index] = outerStates.kindsOf(word)
    }
    findClasses(count)
    matches.clear()
    hasLead = false
    for (let from = 0; from < count; from++) {
      const limit = Math.min(count, from + longestMatch)
      const state = outerStates.first(ids[from] ?? 0)
      // Most words start nothing, and need no walk.
      if (state !== dead) walk(state, from + 1, limit)
      if (finds[from] !== 0) branch(from, undefined, limit)
      if (ended.count > 0) note(from)
      branched.clear()
    }
    take()
    return found
  }

  function makeRoom(count: number): void {
    if (ids.length >= count) return
    ids = new Int32Array(count * 2)
    kinds = new Int32Array(count * 2)
    finds = new Int32Array(count * 2)
    ways = new Int32Array(count * 2)
  }

  /** Notes the matches that start at the word `from`, or in front of it. */
  function note(from: number): void {
    for (let index = 0; index < ended.count; index++) {
      const tag = ended.values[index] ?? 0
      const to = ends[tag] ?? 0
      ends[tag] = 0
      const lead = tag < tags.length ? undefined : leads[tag - tags.length]
      if (lead) noteAfter(lead, from, to)
      else pushMatch(matches, tag, from, to)
    }
    ended.clear()
  }

  /** Notes a match from each word on from which a lead reaches the phrase at `from`. A class of several words is one step. */
  function noteAfter({ tag, min, max }: TagAfterLead, from: number, to: number): void {
    hasLead = true
    const all = 2 ** (Math.min(max, longestMatch) + 1) - 1
    const enough = all - (2 ** min - 1)
    ways[from] = 1
    if (min === 0) pushMatch(matches, tag, from, to)
    for (let at = from - 1; at >= Math.max(0, to - longestMatch); at--) {
      const behind = ways[at + 1] ?? 0
      let steps = behind
      for (let find = finds[at] ?? 0; find !== 0; find = findNext.values[find] ?? 0) {
        const end = findEnds.values[find] ?? 0
        if (end <= from) steps |= ways[end] ?? 0
      }
      steps = (steps << 1) & all
      if ((steps & enough) !== 0) pushMatch(matches, tag, at, to)
      // A floating word may be passed over where a step came before it.
      ways[at] = (kinds[at] ?? 0) & floating ? steps | behind : steps
    }
  }

  /** Takes the matches that share no word with an earlier one of their tag; of those that start alike, the longest. */
  function take(): void {
    if (hasLead) order(matches)
    found.clear()
    for (let index = 0; index < matches.count; index += 3) {
      const tag = matches.values[index] ?? 0
      const from = matches.values[index + 1] ?? 0
      const until = takenUntil[tag] ?? 0
      if (until > from) continue
      if (until === 0) taken.push(tag)
      const to = matches.values[index + 2] ?? 0
      takenUntil[tag] = to
      pushMatch(found, tag, from, to)
    }
    for (let index = 0; index < taken.count; index++) takenUntil[taken.values[index] ?? 0] = 0
    taken.clear()
  }

  /** Notes all classes of several words, with every end they can have. */
  function findClasses(count: number): void {
    for (const list of [findTags, findEnds, findNext]) {
      list.clear()
      list.push(0)
    }
    for (let from = 0; from < count; from++) {
      finds[from] = 0
      let state = innerStates.first(ids[from] ?? 0)
      let last = 0
      const limit = Math.min(count, from + longestMatch)
      for (let at = from + 1; state !== dead; at++) {
        const accepted = innerStates.tagsOf(state)
        if (accepted)
          for (const tag of accepted) {
            const find = findTags.count
            findTags.push(tag)
            findEnds.push(at)
            findNext.push(0)
            if (last === 0) finds[from] = find
            else findNext.values[last] = find
            last = find
          }
        if (at >= limit) break
        state = innerStates.next(state, ids[at] ?? 0, kinds[at] ?? 0)
      }
    }
  }

  /** Walks on from a state by the next word and by each class found there; notes the furthest end of each tag. */
  function walk(start: number, at: number, limit: number): void {
    let state = start
    for (let position = at; state !== dead; position++) {
      const accepted = outerStates.tagsOf(state)
      if (accepted) {
        for (const tag of accepted) {
          const end = ends[tag] ?? 0
          if (end === 0) ended.push(tag)
          if (end < position) ends[tag] = position
        }
      }
      if (position >= limit) return
      if (finds[position] !== 0) branch(position, state, limit)
      state = outerStates.next(state, ids[position] ?? 0, kinds[position] ?? 0)
    }
  }

  /** Walks on behind each class found at a word, from a state or from the start of a phrase. */
  function branch(position: number, state: number | undefined, limit: number): void {
    for (let find = finds[position] ?? 0; find !== 0; find = findNext.values[find] ?? 0) {
      const to = findEnds.values[find] ?? 0
      if (to > limit) continue
      const tag = findTags.values[find] ?? 0
      const symbol = symbols[tag] ?? -1
      const next =
        state === undefined
          ? outerStates.first(symbol)
          : outerStates.next(state, symbol, symbolKinds[tag] ?? 0)
      if (next !== dead && branched.add(next * (longestMatch + 1) + limit - to)) walk(next, to, limit)
    }
  }
}

function pushMatch(list: NumberList, tag: number, from: number, to: number): void {
  list.push(tag)
  list.push(from)
  list.push(to)
}

/** Orders matches by their start, the longest first. */
function order({ values, count }: NumberList): void {
  // Few are out of their place, and those by few words, so that each is moved there in no time.
  for (let row = 3; row < count; row += 3) {
    const [tag = 0, from = 0, to = 0] = [values[row], values[row + 1], values[row + 2]]
    let at = row
    for (; at > 0 && comesBehind(values, at - 3, from, to); at -= 3) values.copyWithin(at, at - 3, at)
    if (at === row) continue
    values[at] = tag
    values[at + 1] = from
    values[at + 2] = to
  }
}

/** Whether the match at `at` in a list starts behind another one, or with it and is shorter. */
function comesBehind(values: Int32Array, at: number, from: number, to: number): boolean {
  const start = values[at + 1] ?? 0
  return start > from || (start === from && (values[at + 2] ?? 0) < to)
}
