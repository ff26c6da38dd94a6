/** A check that was made: how long it took, in milliseconds, and how long the text was, in UTF-16 units. */
export interface CheckTime {
  readonly took: number
  readonly length: number
}

/** Checks that are remembered. */
const kept = 200

/** How long the last checks took. */
export class CheckTimes {
  readonly #times: CheckTime[] = []
  #count = 0

  add(time: CheckTime): void {
    this.#times[this.#count % kept] = time
    this.#count += 1
  }

  /** Number of checks since the start. */
  get count(): number {
    return this.#count
  }

  /** The last checks, at most 200, in no order. */
  get last(): readonly CheckTime[] {
    return this.#times
  }
}

/** The middle of some numbers; 0 when there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
