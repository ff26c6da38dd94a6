import type { Automaton, Positions } from './automaton.js'
import { listsOf } from './lists.js'

/**
 * The same phrases with fewer positions. Those that are always reached together become one, as the first words of phrases
 * that begin alike; then those with the same ways to go on, as the last words of phrases that end alike.
 */
export function merged(positions: Positions): Omit<Automaton, 'tags' | 'leads'> {
  const { first, accepts, follow, ends } = mergeEnds(mergeStarts(positions))
  return {
    first: Int32Array.from(first),
    accepts: Int32Array.from(accepts),
    follow: listsOf(follow),
    ends: Int32Array.from(ends)
  }
}

/** Stands for the start of a phrase among the positions before another. */
const start = -1

/** What follows a position is always higher, so those before it are done when it comes. */
function mergeStarts(positions: Positions): Positions {
  const { first, accepts, follow, ends } = positions
  const before = accepts.map((): number[] => [])
  for (const position of first) before[position]?.push(start)
  for (const [position, next] of follow.entries()) for (const to of next) before[to]?.push(position)
  const known = new Map<string, number>()
  const target: number[] = []
  for (const [position, set] of accepts.entries()) {
    const from = sorted(before[position]?.map((other) => target[other] ?? start))
    // Floating words may follow only where a phrase goes on.
    const goesOn = follow[position]?.length !== 0
    target.push(keep(known, [set, ends[position], goesOn, ...from].join(), position))
  }
  return renumbered(positions, target)
}

/** The same from behind. */
function mergeEnds(positions: Positions): Positions {
  const { accepts, follow, ends } = positions
  const known = new Map<string, number>()
  const target: number[] = []
  for (let position = accepts.length - 1; position >= 0; position--) {
    const next = sorted(follow[position]?.map((to) => target[to] ?? to))
    target[position] = keep(known, [accepts[position], ends[position], ...next].join(), position)
  }
  return renumbered(positions, target)
}

/** The positions with each in the place of its `target`, which has all that followed any of them; without gaps. */
function renumbered({ first, accepts, follow, ends }: Positions, target: readonly number[]): Positions {
  const left = sorted(target)
  const numbers = new Map(left.map((position, number) => [position, number]))
  const numbersOf = (list: readonly number[]): number[] =>
    sorted(list.map((position) => numbers.get(target[position] ?? position) ?? position))
  const together = new Map<number, number[]>(left.map((position) => [position, []]))
  for (const [position, next] of follow.entries()) together.get(target[position] ?? position)?.push(...next)
  return {
    first: numbersOf(first),
    accepts: left.map((position) => accepts[position] ?? 0),
    follow: left.map((position) => numbersOf(together.get(position) ?? [])),
    ends: left.map((position) => ends[position] ?? 0)
  }
}

/** The number that was kept under the key first. */
function keep(known: Map<string, number>, key: string, number: number): number {
  const same = known.get(key) ?? number
  known.set(key, same)
  return same
}

/** The numbers from the lowest on, each once. */
function sorted(list: readonly number[] = []): number[] {
  return [...new Set(list)].sort((a, b) => a - b)
}
