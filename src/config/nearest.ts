import { nearestWithin } from '../findings/nearest.js'

/** The candidate that a mistyped word most likely means; `undefined` when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase().slice(0, 60)
  const abbreviated = candidates.filter((candidate) => candidate.toLowerCase().startsWith(typed))
  if (typed.length > 2 && abbreviated.length === 1) return abbreviated[0]
  return nearestWithin(typed, candidates, Math.max(1, Math.floor(typed.length / 3)))
}
