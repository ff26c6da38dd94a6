import { NumberList } from '../numberList.js'
import { noTag, type Automaton } from './automaton.js'
import { turnedRound, type Lists } from './lists.js'
import { anyWord, type WordSets } from './wordSets.js'

/**
 * Tells where an automaton can be after a word. A place is a position, or a position and as many more as there are: then a
 * floating word stands behind a position where a phrase could have ended, and the phrase has to go on.
 */
export interface Reach {
  /** The places that were reached last, each once. */
  readonly places: NumberList
  /** Whether a place is one of them. */
  has(place: number): boolean
  /** Goes to the places after a first word. */
  first(word: number): void
  /** Goes on by a word from the places `from`–`to` (exclusive) of a list. */
  next(list: Int32Array, from: number, to: number, word: number): void
  /** The same by a word that nothing names there. */
  nextOther(list: Int32Array, from: number, to: number): void
  /** The tag of a phrase that can end at a place; {@link noTag} where none can. */
  tagAt(place: number): number
}

/** Makes one for an automaton. */
export function createReach(automaton: Automaton, sets: WordSets): Reach {
  const { accepts, follow, ends } = automaton
  const { kinds, kindsOf, shapes, byWord } = sets
  const count = accepts.length
  const firstBySet = indexFirst(automaton, sets.count)
  const places = new NumberList()
  let question = 0
  /** Place → the last question that it answers; set → the last one whose word it has. */
  const reached = new Int32Array(count * 2)
  const accepting = new Int32Array(sets.count)

  return {
    places,
    has: (place) => reached[place] === question,
    first: (word) => {
      ask(word, true)
    },
    next(list, from, to, word) {
      ask(word, false)
      const floats = ((kindsOf[word] ?? 0) & (1 << (kinds - 1))) !== 0
      for (let at = from; at < to; at++) {
        const place = list[at] ?? 0
        const position = place < count ? place : place - count
        const start = follow.starts[position] ?? 0
        const end = follow.starts[position + 1] ?? 0
        for (let index = start; index < end; index++) {
          const following = follow.values[index] ?? 0
          if (accepting[accepts[following] ?? 0] === question) reach(following)
        }
        if (floats && start < end) reach(ends[position] === noTag ? position : position + count)
      }
    },
    nextOther(list, from, to) {
      question++
      places.clear()
      for (let at = from; at < to; at++) {
        const place = list[at] ?? 0
        const position = place < count ? place : place - count
        const end = follow.starts[position + 1] ?? 0
        for (let index = follow.starts[position] ?? 0; index < end; index++) {
          const following = follow.values[index] ?? 0
          if (accepts[following] === anyWord) reach(following)
        }
      }
    },
    tagAt: (place) => (place < count ? (ends[place] ?? noTag) : noTag)
  }

  function reach(place: number): void {
    if (reached[place] === question) return
    reached[place] = question
    places.push(place)
  }

  /** Notes the sets that a word is in, and goes to the positions that can read it first. */
  function ask(word: number, isFirst: boolean): void {
    question++
    places.clear()
    meet(anyWord, isFirst)
    const bits = kindsOf[word] ?? 0
    for (let kind = 0; kind < kinds; kind++) if ((bits & (1 << kind)) !== 0) meet(kind + 1, isFirst)
    if (word < shapes) return
    const end = byWord.starts[word - shapes + 1] ?? 0
    for (let at = byWord.starts[word - shapes] ?? 0; at < end; at++) meet(byWord.values[at] ?? 0, isFirst)
  }

  function meet(set: number, isFirst: boolean): void {
    accepting[set] = question
    if (!isFirst) return
    const end = firstBySet.starts[set + 1] ?? 0
    for (let at = firstBySet.starts[set] ?? 0; at < end; at++)
      reach(automaton.first[firstBySet.values[at] ?? 0] ?? 0)
  }
}

/** Set → the places in `first` of the positions that read it. */
function indexFirst({ first, accepts }: Automaton, setCount: number): Lists {
  const starts = Int32Array.from({ length: first.length + 1 }, (_, index) => index)
  return turnedRound({ starts, values: first.map((position) => accepts[position] ?? 0) }, setCount)
}
