import { groupBy } from './groupBy.js'
import type { Span } from './model.js'

/**
 * How much may be said beside what is shown already: nothing new, what is wrong with words that are there, or also what is
 * missing.
 */
export type Voice = 'known' | 'present' | 'all'

/** After so many milliseconds without a key, a sentence counts as written. */
export const usualPause = 1_500

/** What may be said at a moment of writing. */
export interface Hush {
  readonly voice: Voice
  /** Sentences that are being typed; nothing new is said about them. */
  readonly sentences: readonly Span[]
}

/** All may be said. */
export const nothingHushed: Hush = { voice: 'all', sentences: [] }

/** What is said about a place. */
export interface Remark extends Span {
  readonly rule: string
  /** Whether the next sentence may bring what it misses. */
  readonly waits?: boolean | undefined
}

/** A sentence is looked for so far around the caret, in UTF-16 units; a line may be a whole book. */
const reach = 1_000

/**
 * The sentence around `at` in a line that starts at `start`, while it is being typed, also between two of its words;
 * `undefined` once it is ended.
 */
export function sentenceInProgress(line: string, start: number, at: number): Span | undefined {
  const caret = at - start
  if (!/[\p{L}\p{N}'’,;:-] ?$/u.test(line.slice(Math.max(0, caret - 3), caret))) return undefined
  const from = Math.max(0, caret - reach)
  const near = line.slice(from, caret + reach)
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(near)) {
    const end = from + index + segment.length
    if (caret <= end) return { start: start + from + index, end: start + end }
  }
  return undefined
}

/** The remarks that may be made now: what is said already stays, and the rest waits as long as it is hushed. */
export function sayable<R extends Remark>(
  remarks: readonly R[],
  shown: readonly Remark[],
  { voice, sentences }: Hush
): readonly R[] {
  if (voice === 'all' && sentences.length === 0) return remarks
  const shownOf = groupBy(shown, ({ rule }) => rule)
  const moved = orphans(remarks, shown)

  function isKnown(remark: R): boolean {
    if (shownOf.get(remark.rule)?.some((one) => touches(one, remark))) return true
    // What is missing is said of the last sentence that could bring it, so it may have moved on.
    const left = moved.get(remark.rule) ?? 0
    if (!remark.waits || left === 0) return false
    moved.set(remark.rule, left - 1)
    return true
  }

  return remarks.filter((remark) => {
    const sentence = sentences.find((one) => touches(one, remark))
    if (sentence) return shownOf.get(remark.rule)?.some((one) => touches(one, sentence)) ?? false
    if (voice === 'all' || (voice === 'present' && !remark.waits)) return true
    return isKnown(remark)
  })
}

/** How many of the shown remarks of each rule have nothing in their place any more. */
function orphans(remarks: readonly Remark[], shown: readonly Remark[]): Map<string, number> {
  const now = groupBy(remarks, ({ rule }) => rule)
  const counts = new Map<string, number>()
  for (const one of shown) {
    if (one.waits && !now.get(one.rule)?.some((remark) => touches(one, remark))) {
      counts.set(one.rule, (counts.get(one.rule) ?? 0) + 1)
    }
  }
  return counts
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}
