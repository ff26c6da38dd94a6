import * as v from 'valibot'
import type { Occurrence } from '../../findings/model.js'

/** Days after which an occurrence is forgotten that was in no checked text meanwhile. */
export const keptDays = 90
/** Occurrences kept in all; of more, those go that were not seen for longest. */
export const mostKept = 2_000

const surroundings = { before: v.array(v.string()), after: v.array(v.string()), nth: v.number() }
const storedOccurrence = v.object({
  /** What it is known by while its neighbours change. */
  id: v.string(),
  rule: v.string(),
  words: v.string(),
  ...surroundings,
  twins: v.array(v.object(surroundings)),
  /** The last day on which it was in the text, counted from 1970. */
  seen: v.number()
})
const stored = v.fallback(v.record(v.string(), v.fallback(v.array(storedOccurrence), [])), {})

/** An occurrence that is remembered. */
export interface Stored extends Occurrence {
  readonly id: string
  readonly seen: number
}

/** Occurrences by the address of their document. */
export type Remembered = ReadonlyMap<string, readonly Stored[]>

/** Reads what was stored; what is none of it is left out. Never throws. */
export function readRemembered(raw: unknown): Remembered {
  return new Map(Object.entries(v.parse(stored, raw)))
}

/** Without what was not seen for so long that its document is gone or says something else. */
export function withoutOld(all: Remembered, today: number): Remembered {
  const days = [...all.values()].flat().map(({ seen }) => seen)
  const oldest = days.length > mostKept ? (days.toSorted((a, b) => b - a)[mostKept] ?? 0) + 1 : 0
  const limit = Math.max(today - keptDays, oldest)
  if (days.every((seen) => seen >= limit)) return all
  return new Map(
    [...all].flatMap(([address, list]) => {
      const young = list.filter(({ seen }) => seen >= limit)
      return young.length > 0 ? [[address, young] as const] : []
    })
  )
}
