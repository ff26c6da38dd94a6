import * as v from 'valibot'
import { monthLength, type CalendarDay } from '../cues/times/calendar.js'

/** The public holidays of one country, as the build writes them (`dist/holidays/<country>.json`). */
export interface HolidayData {
  readonly country: string
  /** First and last year the data speak of. */
  readonly years: readonly [first: number, last: number]
  /** Code → name of the country's regions, and of their parts as `BY-A`. */
  readonly regions: Readonly<Record<string, string>>
  readonly holidays: readonly HolidayEntry[]
}

/** A holiday with its days as `20261225`; only in some regions where it names them. */
export interface HolidayEntry {
  readonly name: string
  readonly days: readonly number[]
  readonly regions?: readonly string[]
}

/** Which days are public holidays where the team works. */
export interface Holidays {
  /** The name of the holiday that a day is, or `undefined`. */
  nameOf(day: CalendarDay): string | undefined
  /** Whether anything is known about a year. */
  covers(year: number): boolean
}

const schema = v.object({
  country: v.string(),
  years: v.tuple([v.number(), v.number()]),
  regions: v.record(v.string(), v.string()),
  holidays: v.array(
    v.object({
      name: v.string(),
      days: v.array(v.number()),
      regions: v.exactOptional(v.array(v.string()))
    })
  )
})

/** The value of a data file, or `undefined` when it is not one. */
export function readHolidayData(value: unknown): HolidayData | undefined {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : undefined
}

/** No holidays: every year is known to have none. */
export const noHolidays: Holidays = { nameOf: () => undefined, covers: () => true }

/** The holidays of a country, or of a region of it (`BY`, or a part of one, `BY-A`). */
export function holidaysOf({ years: [first, last], holidays }: HolidayData, region = ''): Holidays {
  const code = region.toUpperCase()
  const names = new Map<number, string>()
  for (const { name, days, regions } of holidays) {
    if (regions && !regions.includes(code)) continue
    for (const day of days) if (!names.has(day)) names.set(day, name)
  }
  return {
    nameOf: (day) => names.get(keyOf(day)),
    covers: (year) => year >= first && year <= last
  }
}

/** A day as a number that reads as one: 20261225. */
export function keyOf({ year, month, day }: CalendarDay): number {
  return year * 10_000 + month * 100 + day
}

/** The day behind such a number; `undefined` when no calendar holds it. */
export function dayOfKey(key: number): CalendarDay | undefined {
  const [year, month, day] = [Math.floor(key / 10_000), Math.floor(key / 100) % 100, key % 100]
  if (month < 1 || month > 12 || day < 1 || day > monthLength(month, year)) return undefined
  return { year, month, day }
}
