import type { Steps } from '../findings/checker.js'

/** Work goes on so long before others get a turn, in milliseconds; a step that takes longer is not cut. */
const slice = 15

/** Who waits for work in slices. */
export interface Watch {
  /** Whether nobody wants the result any more. */
  readonly isCancelled: () => boolean
  /** Hears from time to time how far the work is, from 0 to 1. */
  readonly progress?: (done: number) => void
}

/** What {@link inSlices} resolves to where nobody wanted the result any more. */
export const cancelled = Symbol('cancelled')

/** Does work in slices, between which the extension host answers others. Rejects with what the work throws. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { isCancelled, progress }: Watch
): Promise<Result | typeof cancelled> {
  for (;;) {
    const end = performance.now() + slice
    for (;;) {
      const step = steps.next()
      if (step.done) return isCancelled() ? cancelled : step.value
      if (performance.now() < end) continue
      progress?.(step.value)
      break
    }
    await nextTurn()
    if (isCancelled()) return cancelled
  }
}

/** Resolves when everything that waits by now had its turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
