import { noTag, type Automaton } from './automaton.js'
import { listAt, type Lists } from './lists.js'
import { readNumbers, writeNumbers } from './numberText.js'
import type { GrammarParts } from './parts.js'

/** The parts of a grammar as text, which a bundle can carry and which takes little time to read. */
export interface PackedGrammar {
  readonly words: string
  readonly innerTags: readonly string[]
  readonly outerTags: readonly string[]
  /** All that is numbers; each list comes after its length. */
  readonly numbers: string
}

/** What a position begins with: most are followed by the next one alone, or end a phrase of the tag that ended last. */
const goesOn = 0
const endsAlike = 1
/** Behind them: twice the number of positions that follow, and 1 more where a phrase ends. */
const other = 2

/** Packs a grammar, so that it need not be compiled where it is used. */
export function packGrammar(parts: GrammarParts): PackedGrammar {
  const { words, sets, setCount, floatingShapes, inner, symbols, outer } = parts
  const numbers: number[] = [floatingShapes, symbols.length, ...symbols, setCount]
  packSets()
  for (const automaton of [inner, outer]) packAutomaton(automaton)
  return {
    words,
    innerTags: inner.tags,
    outerTags: outer.tags,
    numbers: writeNumbers(numbers)
  }

  function packSets(): void {
    const count = sets.starts.length - 1
    numbers.push(count, sets.values.length)
    for (let word = 0; word < count; word++) packList(listAt(sets, word))
  }

  function packAutomaton({ leads, first, accepts, follow, ends }: Automaton): void {
    numbers.push(leads.length, ...leads.flatMap(({ tag, min, max }) => [tag, min, max]))
    packList(first)
    numbers.push(accepts.length, follow.values.length)
    let lastTag = noTag
    for (const [position, set] of accepts.entries()) {
      const next = listAt(follow, position)
      const tag = ends[position] ?? noTag
      if (tag === noTag && next.length === 1 && next[0] === position + 1) numbers.push(goesOn)
      else if (tag === lastTag && next.length === 0) numbers.push(endsAlike)
      else {
        numbers.push(other + next.length * 2 + (tag === noTag ? 0 : 1), ...rises(next, position))
        if (tag !== noTag) numbers.push((lastTag = tag))
      }
      numbers.push(set)
    }
  }

  function packList(list: Int32Array): void {
    numbers.push(list.length, ...rises(list, -1))
  }
}

/** How much higher each number is than the one before, less one. */
function rises(list: Int32Array, before: number): number[] {
  return Array.from(list, (number, index) => number - (list[index - 1] ?? before) - 1)
}

/** The parts that were packed. */
export function unpackGrammar(packed: PackedGrammar): GrammarParts {
  const read = readNumbers(packed.numbers)
  const floatingShapes = read()
  const symbols = Array.from({ length: read() }, read)
  const setCount = read()
  const sets = readSets()
  const inner = readAutomaton(packed.innerTags)
  const outer = readAutomaton(packed.outerTags)
  return { words: packed.words, sets, setCount, floatingShapes, inner, symbols, outer }

  function readSets(): Lists {
    const count = read()
    const lists = { starts: new Int32Array(count + 1), values: new Int32Array(read()) }
    let at = 0
    for (let word = 0; word < count; word++) {
      at = readRises(lists.values, at, read(), -1)
      lists.starts[word + 1] = at
    }
    return lists
  }

  function readAutomaton(tags: readonly string[]): Automaton {
    const leads = Array.from({ length: read() }, () => ({ tag: read(), min: read(), max: read() }))
    const first = new Int32Array(read())
    readRises(first, 0, first.length, -1)
    const count = read()
    const accepts = new Int32Array(count)
    const ends = new Int32Array(count)
    const follow = { starts: new Int32Array(count + 1), values: new Int32Array(read()) }
    let at = 0
    let lastTag = noTag
    for (let position = 0; position < count; position++) {
      const begin = read()
      if (begin === goesOn) follow.values[at++] = position + 1
      else if (begin >= other) {
        at = readRises(follow.values, at, (begin - other) >> 1, position)
        if (begin % 2 === 1) lastTag = read()
      }
      follow.starts[position + 1] = at
      ends[position] = begin % 2 === 1 ? lastTag : noTag
      accepts[position] = read()
    }
    return { tags, leads, first, accepts, follow, ends }
  }

  /** Reads so many numbers into a list from the place `at` on; answers the place behind them. */
  function readRises(list: Int32Array, at: number, count: number, before: number): number {
    let number = before
    const end = at + count
    for (let index = at; index < end; index++) list[index] = number += read() + 1
    return end
  }
}
