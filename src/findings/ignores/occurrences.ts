import type { Finding } from '../model.js'
import type { Occurrence } from './model.js'
import { fingerprintOf, normalForm, wordsAfter, wordsBefore } from './normal.js'

/**
 * The occurrences that findings of a text are, in the order given. Equal ones are counted through.
 *
 * @param wanted which findings to describe; the others are `undefined`
 */
export function occurrencesOf(
  findings: readonly Finding[],
  text: string,
  wanted: (key: string) => boolean = () => true
): (Occurrence | undefined)[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const { rule, start, end, isSecret } = finding
    const normal = normalForm(text.slice(start, end))
    const words = isSecret ? fingerprintOf(normal) : normal
    if (!wanted(keyOf({ rule, words }))) return undefined
    const place = { rule, words, before: wordsBefore(text, start), after: wordsAfter(text, end) }
    const key = `${keyOf(place)}\n${place.before.join(' ')}\n${place.after.join(' ')}`
    const nth = counts.get(key) ?? 0
    counts.set(key, nth + 1)
    return { ...place, nth }
  })
}

/** What two occurrences have in common at the least: the rule and the words it flags. */
function keyOf({ rule, words }: Pick<Occurrence, 'rule' | 'words'>): string {
  return `${rule}\n${words}`
}

/** Of two neighbours, as many as are left when the writer changes those next to the place. */
const near = 2

/**
 * Ways in which an occurrence can be where it was, the surest first: nothing around it has changed, one side has not, or
 * the two words next to it on one side have not.
 */
const ways: readonly ((occurrence: Occurrence) => string)[] = [
  ({ before, after, nth }) => `${before.join(' ')}\n${after.join(' ')}\n${nth}`,
  ({ before, after }) => `${before.join(' ')}\n${after.join(' ')}`,
  ({ before }) => before.join(' '),
  ({ after }) => after.join(' '),
  ({ before }) => before.slice(-near).join(' '),
  ({ after }) => after.slice(0, near).join(' ')
]

/** A remembered occurrence, and which finding it is now. */
export interface FoundOccurrence {
  readonly occurrence: Occurrence
  readonly now: Occurrence
}

/**
 * Which of the findings are occurrences that were remembered, by index. Each one stands for one finding at most; the
 * surest matches are made first. Takes time in proportion to findings and occurrences.
 */
export function findOccurrences(
  findings: readonly Finding[],
  text: string,
  remembered: readonly Occurrence[]
): ReadonlyMap<number, FoundOccurrence> {
  const found = new Map<number, FoundOccurrence>()
  if (remembered.length === 0) return found
  const keys = new Set(remembered.map(keyOf))
  const present = occurrencesOf(findings, text, (key) => keys.has(key))
  const left = new Set(remembered)
  for (const way of ways) {
    if (left.size === 0) break
    const byWay = new Map<string, number[]>()
    for (const [index, occurrence] of present.entries()) {
      if (!occurrence || found.has(index)) continue
      const key = `${keyOf(occurrence)}\n${way(occurrence)}`
      const indexes = byWay.get(key)
      if (indexes) indexes.push(index)
      else byWay.set(key, [index])
    }
    // The first of several is taken from the end of its list.
    for (const indexes of byWay.values()) indexes.reverse()
    for (const occurrence of left) {
      const index = byWay.get(`${keyOf(occurrence)}\n${way(occurrence)}`)?.pop()
      const now = index === undefined ? undefined : present[index]
      if (index === undefined || !now) continue
      found.set(index, { occurrence, now })
      left.delete(occurrence)
    }
  }
  return found
}

/** Whether two occurrences are the same place in the same surroundings. */
export function isSameOccurrence(a: Occurrence, b: Occurrence): boolean {
  return keyOf(a) === keyOf(b) && ways[0]?.(a) === ways[0]?.(b)
}
