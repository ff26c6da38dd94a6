import type { BenchReply } from './texts.js'

/** Something that reads replies; `run` may answer later. */
export interface Engine {
  readonly name: string
  run(reply: BenchReply): unknown
}

/** Medians of two engines over the same texts, in milliseconds a text. */
export interface Pair {
  readonly a: number
  readonly b: number
}

/** How often two engines take turns. */
export interface Rounds {
  /** Rounds that are not counted. */
  readonly warmUp: number
  readonly counted: number
}

/** The middle of some numbers; of an even count, the upper one of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[values.length >> 1] ?? NaN
}

/**
 * Lets two engines take turns, A B A B …, each over all texts of the round, and times every text.
 *
 * @param textsOf the texts of a round; new ones each time where an engine remembers
 */
export async function takeTurns(
  [a, b]: readonly [Engine, Engine],
  textsOf: () => readonly [readonly BenchReply[], readonly BenchReply[]],
  { warmUp, counted }: Rounds
): Promise<Pair> {
  const times = { a: [] as number[], b: [] as number[] }
  for (let round = 0; round < warmUp + counted; round++) {
    const [forA, forB] = textsOf()
    const ofA = await timeEach(a, forA)
    const ofB = await timeEach(b, forB)
    if (round < warmUp) continue
    times.a.push(...ofA)
    times.b.push(...ofB)
  }
  return { a: median(times.a), b: median(times.b) }
}

async function timeEach(engine: Engine, replies: readonly BenchReply[]): Promise<number[]> {
  const times: number[] = []
  for (const reply of replies) {
    const start = performance.now()
    const answer = engine.run(reply)
    // Waiting costs a turn of the queue, which an engine that answers at once shall not pay for.
    if (answer instanceof Promise) await answer
    times.push(performance.now() - start)
  }
  return times
}
