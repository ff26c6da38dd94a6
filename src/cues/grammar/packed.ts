import type { Automaton } from './automaton.js'
import { floatingWords, type Classes, type Floaters, type Grammar } from './grammar.js'
import { createVocabulary, type WordSet } from './vocabulary.js'

/** A compiled grammar as JSON can hold it. */
export interface PackedGrammar {
  /** The words in the order of their numbers, with blanks between. */
  readonly words: string
  readonly innerTags: readonly string[]
  readonly outerTags: readonly string[]
  /** All that is numbers, one after the other; each list comes after its length. */
  readonly numbers: readonly number[]
}

/** Packs a grammar, so that it need not be compiled where it is used. */
export function packGrammar({ vocabulary, inner, outer, symbols }: Grammar, classes: Classes): PackedGrammar {
  const names = Object.keys(classes.words)
  const open = new Map(names.map((name, index) => [vocabulary.openClass(name), index]))
  const sets = new Map<WordSet, number>()
  for (const accepted of [...inner.accepts, ...outer.accepts])
    if (accepted && !open.has(accepted) && !sets.has(accepted)) sets.set(accepted, sets.size)
  const numbers: number[] = [...listed(symbols), sets.size]
  for (const set of sets.keys())
    numbers.push(...listed(rises([...(set as ReadonlySet<number>)].sort((a, b) => a - b))))
  for (const automaton of [inner, outer]) packAutomaton(automaton)
  return { words: vocabulary.words.join(' '), innerTags: inner.tags, outerTags: outer.tags, numbers }

  function packAutomaton({ first, accepts, follow, ends, floats }: Automaton): void {
    numbers.push(...listed(rises(first)), accepts.length)
    for (const [position, accepted] of accepts.entries()) {
      const next = follow[position] ?? []
      const float = floats[position] ?? -1
      numbers.push(
        accepted ? 1 + (open.get(accepted) ?? names.length + (sets.get(accepted) ?? 0)) : 0,
        // Most positions are followed by the next one alone, and float in themselves or not at all.
        ...(next.length === 1 && next[0] === position + 1
          ? [0]
          : listed(
              next.map((to) => to - position),
              1
            )),
        (ends[position] ?? -1) + 1,
        float < 0 ? 0 : float - position + 1
      )
    }
  }
}

/** The grammar that was packed. */
export function unpackGrammar(packed: PackedGrammar, classes: Classes, floaters: Floaters): Grammar {
  const { numbers } = packed
  const vocabulary = createVocabulary(classes.words)
  for (const word of packed.words.split(' ')) vocabulary.learn(word)
  const floating = floatingWords(vocabulary, floaters)
  const open = Object.keys(classes.words).map((name) => vocabulary.openClass(name))
  let at = 0
  const symbols = readList()
  const sets = Array.from({ length: read() }, () => new Set(summed(readList())))
  const inner = readAutomaton(packed.innerTags)
  return { vocabulary, inner, symbols, outer: readAutomaton(packed.outerTags) }

  function readAutomaton(tags: readonly string[]): Automaton {
    const first = summed(readList())
    const count = read()
    const accepts: (WordSet | null)[] = []
    const follow: number[][] = []
    const ends: number[] = []
    const floats: number[] = []
    for (let position = 0; position < count; position++) {
      const accepted = read()
      accepts.push(accepted === 0 ? null : (open[accepted - 1] ?? sets[accepted - 1 - open.length] ?? null))
      const length = read()
      follow.push(length === 0 ? [position + 1] : readMany(length - 1).map((step) => position + step))
      ends.push(read() - 1)
      const float = read()
      floats.push(float === 0 ? -1 : position + float - 1)
    }
    return { tags, first, accepts, follow, ends, floats, floating }
  }

  function read(): number {
    return numbers[at++] ?? 0
  }

  function readMany(count: number): number[] {
    return numbers.slice(at, (at += count))
  }

  function readList(): number[] {
    return readMany(read())
  }
}

/** A list after its length, which `more` is added to. */
function listed(list: readonly number[], more = 0): number[] {
  return [list.length + more, ...list]
}

/** How much higher each number is than the one before. */
function rises(list: readonly number[]): number[] {
  return list.map((number, index) => number - (list[index - 1] ?? 0))
}

function summed(list: readonly number[]): number[] {
  let sum = 0
  return list.map((number) => (sum += number))
}
