import { noTag, type Automaton, type TagAfterLead } from './automaton.js'
import { listAt, type Lists } from './lists.js'
import { readNumbers, writeNumbers } from './numberText.js'
import type { GrammarParts } from './parts.js'

/** The parts of a grammar as text, which a bundle can carry and which takes little time to read. */
export interface PackedGrammar {
  readonly words: string
  readonly innerTags: readonly string[]
  readonly outerTags: readonly string[]
  /** All that is numbers. */
  readonly numbers: string
}

/** What most positions say of what comes after them: the next position alone, or the end of a phrase of the last tag. */
const goesOn = 0
const endsAlike = 1
/** Others: this, twice the number of positions that follow, and 1 more where a phrase ends. */
const other = 2

/** Packs a grammar, so that it need not be compiled where it is used. */
export function packGrammar(parts: GrammarParts): PackedGrammar {
  const { words, sets, setCount, floatingShapes, inner, symbols, outer } = parts
  const numbers = [
    ...[floatingShapes, setCount, symbols.length, ...symbols],
    ...packLists(sets),
    ...[inner, outer].flatMap(packAutomaton)
  ]
  return { words, innerTags: inner.tags, outerTags: outer.tags, numbers: writeNumbers(numbers) }
}

/** How many lists there are, the length of each, and all their numbers. */
function packLists(lists: Lists): number[] {
  const all = Array.from({ length: lists.starts.length - 1 }, (_, index) => listAt(lists, index))
  return [all.length, ...all.map(({ length }) => length), ...all.flatMap((list) => rises(list, -1))]
}

function packAutomaton({ leads, first, accepts, follow, ends }: Automaton): number[] {
  const begins: number[] = []
  const nexts: number[] = []
  const tags: number[] = []
  for (const position of accepts.keys()) {
    const next = listAt(follow, position)
    const tag = ends[position] ?? noTag
    if (tag === noTag && next.length === 1 && next[0] === position + 1) begins.push(goesOn)
    else if (tag !== noTag && tag === tags.at(-1) && next.length === 0) begins.push(endsAlike)
    else {
      begins.push(other + next.length * 2 + (tag === noTag ? 0 : 1))
      nexts.push(...rises(next, position))
      if (tag !== noTag) tags.push(tag)
    }
  }
  return [
    ...[leads.length, ...leads.flatMap(({ tag, min, max }) => [tag, min, max])],
    ...[first.length, ...rises(first, -1)],
    ...[accepts.length, follow.values.length, nexts.length, tags.length],
    ...[...begins, ...accepts, ...nexts, ...tags]
  ]
}

/** How much higher each number is than the one before, less one. */
function rises(list: Int32Array, before: number): number[] {
  return Array.from(list, (number, index) => number - (list[index - 1] ?? before) - 1)
}

/** The parts that were packed. */
export function unpackGrammar({ words, innerTags, outerTags, numbers: text }: PackedGrammar): GrammarParts {
  const numbers = readNumbers(text)
  let at = 0
  const floatingShapes = take()
  const setCount = take()
  const symbols = [...takeMany(take())]
  const sets = takeLists()
  const inner = takeAutomaton(innerTags)
  return { words, sets, setCount, floatingShapes, inner, symbols, outer: takeAutomaton(outerTags) }

  function take(): number {
    return numbers[at++] ?? 0
  }

  /** The next numbers, where they are. */
  function takeMany(count: number): Int32Array {
    return numbers.subarray(at, (at += count))
  }

  function takeLists(): Lists {
    const count = take()
    const starts = new Int32Array(count + 1)
    for (let list = 0; list < count; list++) starts[list + 1] = (starts[list] ?? 0) + take()
    const values = takeMany(starts[count] ?? 0)
    for (let list = 0; list < count; list++) {
      const end = starts[list + 1] ?? 0
      let number = -1
      for (let index = starts[list] ?? 0; index < end; index++)
        values[index] = number += (values[index] ?? 0) + 1
    }
    return { starts, values }
  }

  function takeAutomaton(tags: readonly string[]): Automaton {
    const leads = Array.from({ length: take() }, (): TagAfterLead => ({
      tag: take(),
      min: take(),
      max: take()
    }))
    const first = takeMany(take())
    for (let index = 1; index < first.length; index++)
      first[index] = (first[index - 1] ?? 0) + (first[index] ?? 0) + 1
    const [count = 0, followCount = 0, nextCount = 0, tagCount = 0] = takeMany(4)
    const begins = takeMany(count)
    const accepts = takeMany(count)
    const nexts = takeMany(nextCount)
    const tagsEnded = takeMany(tagCount)
    const follow = { starts: new Int32Array(count + 1), values: new Int32Array(followCount) }
    const ends = new Int32Array(count).fill(noTag)
    let [to, next, tag] = [0, 0, 0]
    for (let position = 0; position < count; position++) {
      const begin = begins[position] ?? goesOn
      if (begin === goesOn) follow.values[to++] = position + 1
      else {
        let number = position
        for (let left = (begin - other) >> 1; left > 0; left--)
          follow.values[to++] = number += (nexts[next++] ?? 0) + 1
        if (begin % 2 === 1) ends[position] = tagsEnded[begin === endsAlike ? tag - 1 : tag++] ?? noTag
      }
      follow.starts[position + 1] = to
    }
    return { tags, leads, first, accepts, follow, ends }
  }
}
