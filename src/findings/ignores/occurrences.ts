import { groupBy } from '../groupBy.js'
import type { Finding } from '../model.js'
import type { Occurrence, Surroundings } from './model.js'
import { fingerprintOf, normalForm, wordsAfter, wordsBefore } from './normal.js'

/** Others with the same words that are remembered on either side. */
const nearestTwins = 4

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
  const families = new Map<string, Place[]>()
  const places = findings.map((finding): Place | undefined => {
    const { rule, start, end, isSecret } = finding
    const normal = normalForm(text.slice(start, end))
    const words = isSecret ? fingerprintOf(normal) : normal
    const key = keyOf({ rule, words })
    if (!wanted(key)) return undefined
    const around = { before: wordsBefore(text, start), after: wordsAfter(text, end) }
    const counted = `${key}\n${around.before.join(' ')}\n${around.after.join(' ')}`
    const nth = counts.get(counted) ?? 0
    counts.set(counted, nth + 1)
    const family = families.get(key) ?? []
    const place = { rule, words, surroundings: { ...around, nth }, at: family.length, family }
    family.push(place)
    families.set(key, family)
    return place
  })
  return places.map((place) => {
    if (!place) return undefined
    const { rule, words, surroundings, at, family } = place
    const near = [
      ...family.slice(Math.max(0, at - nearestTwins), at),
      ...family.slice(at + 1, at + 1 + nearestTwins)
    ]
    return { rule, words, ...surroundings, twins: near.map((twin) => twin.surroundings) }
  })
}

/** A finding among those with the same words. */
interface Place extends Pick<Occurrence, 'rule' | 'words'> {
  readonly surroundings: Surroundings
  readonly at: number
  readonly family: readonly Place[]
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
const ways: readonly ((surroundings: Surroundings) => string)[] = [
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

/** Somebody who looks for a place: a remembered occurrence, or a twin of one, which only keeps it occupied. */
interface Seeker {
  readonly key: string
  readonly surroundings: Surroundings
  readonly occurrence?: Occurrence
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
  const seekers = seekersOf(remembered)
  const keys = new Set(remembered.map(keyOf))
  const present = occurrencesOf(findings, text, (key) => keys.has(key))
  const free = new Set(present.keys())
  for (const way of ways) {
    const slots = groupBy(free, (index) => {
      const occurrence = present[index]
      return occurrence && `${keyOf(occurrence)}\n${way(occurrence)}`
    })
    const rivals = groupBy(seekers, ({ key, surroundings }) => `${key}\n${way(surroundings)}`)
    for (const [key, indexes] of slots) {
      for (const [index, seeker] of matched(indexes, rivals.get(key) ?? [], present)) {
        const now = present[index]
        free.delete(index)
        seekers.delete(seeker)
        if (seeker.occurrence && now) found.set(index, { occurrence: seeker.occurrence, now })
      }
    }
  }
  return found
}

/** Of more rivals than this nobody knows which is which, and they are taken in the order of the text. */
const comparable = 16

/** Gives each place to the one that has most in common with it; without a doubt, in the order of the text. */
function matched(
  indexes: readonly number[],
  rivals: readonly Seeker[],
  present: readonly (Occurrence | undefined)[]
): [number, Seeker][] {
  if (rivals.length <= indexes.length || rivals.length > comparable)
    return indexes.flatMap((index, at): [number, Seeker][] => (rivals[at] ? [[index, rivals[at]]] : []))
  const left = new Set(rivals)
  return indexes.flatMap((index): [number, Seeker][] => {
    const place = present[index]
    if (!place) return []
    // In doubt it is a twin, which hides nothing.
    const scored = [...left].map((seeker) => ({
      seeker,
      score: likeness(seeker.surroundings, place) + (seeker.occurrence ? 0 : 0.5)
    }))
    const [best] = scored.sort((a, b) => b.score - a.score)
    if (!best) return []
    left.delete(best.seeker)
    return [[index, best.seeker]]
  })
}

/** How many of the nearest words on either side are the same. */
function likeness(a: Surroundings, b: Surroundings): number {
  const common = (one: readonly string[], other: readonly string[]): number => {
    const differs = one.findIndex((word, at) => word !== other[at])
    return differs < 0 ? one.length : differs
  }
  return common(a.before.toReversed(), b.before.toReversed()) + common(a.after, b.after)
}

/** A twin that several know, or that is remembered itself, looks for its place once. */
function seekersOf(remembered: readonly Occurrence[]): Set<Seeker> {
  const placeOf = (key: string, surroundings: Surroundings): string =>
    `${key}\n${ways[0]?.(surroundings) ?? ''}`
  const seekers = remembered.map((occurrence): Seeker => ({
    key: keyOf(occurrence),
    surroundings: occurrence,
    occurrence
  }))
  const known = new Set(seekers.map(({ key, surroundings }) => placeOf(key, surroundings)))
  for (const occurrence of remembered) {
    const key = keyOf(occurrence)
    for (const surroundings of occurrence.twins) {
      const place = placeOf(key, surroundings)
      if (known.has(place)) continue
      known.add(place)
      seekers.push({ key, surroundings })
    }
  }
  return new Set(seekers)
}

/** Whether two occurrences are the same place in the same surroundings. */
export function isSameOccurrence(a: Occurrence, b: Occurrence): boolean {
  return keyOf(a) === keyOf(b) && ways[0]?.(a) === ways[0]?.(b)
}
