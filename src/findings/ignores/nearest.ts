import { nearestWithin } from '../nearest.js'

/** Longest name that is compared; a longer one is no slip of the finger. */
const longest = 60

/** The name that a misspelt one most likely means: at most three letters differ, and not half of them. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > longest) return undefined
  return nearestWithin(name, names, Math.min(3, Math.ceil(name.length / 2) - 1))
}
