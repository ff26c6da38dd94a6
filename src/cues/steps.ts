/** Work that can be left for a while after each step; tells how far it is, from 0 to 1, and returns what came of it. */
export type Steps<Result> = Generator<number, Result, undefined>

/** A shorter text is read and checked in a single step, in UTF-16 units: it takes no time that anybody notices. */
const shortText = 10_000

/** Whether work on a text is worth steps. */
export function isLong(text: string): boolean {
  return text.length > shortText
}

/** Does all of the work at once. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
