import { createRequire } from 'node:module'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Holidays from 'date-holidays'
import { keyOf, type HolidayData, type HolidayEntry } from '../calendar/holidays.js'
import { dayNumber, dayOf } from '../cues/times/calendar.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The years that the data speak of. */
export const holidayYears: HolidayData['years'] = [2025, 2035]

/** Changes with what the files look like. */
const format = 1
const halfDay = 12 * 3_600_000

/**
 * Writes the public holidays of every country that date-holidays knows into `dist/holidays/XX.json`, unless they are there.
 *
 * The library itself is 1.4 MB of rules that it runs with a parser of its own. A web worker host can load no second
 * script, so it would be in the bundle of everyone, and half of the extension would be holidays. Days are plain data: the
 * editor reads the one small file of its country in either host, and nothing has to be run. What it costs is that the data
 * end with their last year, which the extension says when it gets there.
 */
export async function writeHolidays(): Promise<void> {
  const folder = path.join(root, 'dist/holidays')
  const { version } = createRequire(import.meta.url)('date-holidays/package.json') as { version: string }
  const stamp = `date-holidays ${version}, ${holidayYears.join('–')}, format ${format}\n`
  const stampFile = path.join(folder, 'made-from.txt')
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const country of Object.keys(new Holidays().getCountries())) {
    const data = holidayData(country)
    if (data.holidays.length > 0) await writeFile(path.join(folder, `${country}.json`), JSON.stringify(data))
  }
  // Last, so that a build that was broken off starts again.
  await writeFile(stampFile, stamp)
}

/** The public holidays of a country (two letters) and its regions. */
export function holidayData(country: string): HolidayData {
  const regions = regionsOf(country)
  /** Name → the days as text → where they are these. */
  const byName = new Map<string, Map<string, string[]>>()
  for (const region of ['', ...Object.keys(regions)]) {
    for (const [name, days] of holidaysIn(country, region)) {
      const places = byName.get(name) ?? new Map<string, string[]>()
      byName.set(name, places)
      const key = days.join()
      places.set(key, [...(places.get(key) ?? []), region])
    }
  }
  const everywhere = Object.keys(regions).length + 1
  const holidays = [...byName].flatMap(([name, places]) =>
    [...places].map(([days, where]): HolidayEntry => {
      const entry = { name, days: days.split(',').map(Number) }
      return where.length === everywhere ? entry : { ...entry, regions: where }
    })
  )
  return { country, years: holidayYears, regions, holidays }
}

/** Code → name of the states and of the parts of states that have holidays of their own. */
function regionsOf(country: string): Record<string, string> {
  const library = new Holidays()
  // The library answers with nothing where its types promise an object.
  const states = entriesOf(library.getStates(country, 'en'))
  return Object.fromEntries(
    states.flatMap(([state, name]): [code: string, name: string][] => [
      [state, name],
      ...entriesOf(library.getRegions(country, state, 'en')).map(([region, part]): [string, string] => [
        `${state}-${region}`,
        part
      ])
    ])
  )
}

function entriesOf(names: object | undefined): [code: string, name: string][] {
  return Object.entries(names ?? {}) as [string, string][]
}

/** Name → days of the public holidays in a part of a country (`BY-A`) or, with an empty one, everywhere in it. */
function holidaysIn(country: string, region: string): Map<string, number[]> {
  const [state, part] = region.split('-')
  const library = new Holidays(country, state ?? '', part ?? '', { languages: 'en', types: ['public'] })
  const found = new Map<string, number[]>()
  for (let year = holidayYears[0]; year <= holidayYears[1]; year++) {
    for (const { name, date, start, end } of library.getHolidays(year)) {
      const days = daysOf(date, end.getTime() - start.getTime())
      if (days.length > 0) found.set(name, [...(found.get(name) ?? []), ...days])
    }
  }
  return found
}

/**
 * The days whose noon lies in a holiday: one that begins at sunset belongs to the day after, and an afternoon off leaves a
 * working day.
 *
 * @param date `2026-04-02 00:00:00 -0600`: the day, then how far before (or after) its midnight the holiday begins
 * @param length in milliseconds; an hour more or less where the clocks change
 */
export function daysOf(date: string, length: number): number[] {
  const [, year, month, day, hour = '0', minute = '0', sign, hours = '0'] =
    /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}):\d{2})?(?: ?([+-])(\d{2})\d{2})?$/u.exec(date) ?? []
  if (year === undefined) throw new Error(`No date: ${date}`)
  const first = dayNumber({ year: Number(year), month: Number(month), day: Number(day) })
  const shift = (sign === '-' ? -1 : 1) * Number(hours)
  const begin = (Number(hour) + shift) * 3_600_000 + Number(minute) * 60_000
  const days: number[] = []
  for (let at = -1; at * 2 * halfDay + halfDay < begin + length; at++)
    if (at * 2 * halfDay + halfDay >= begin) days.push(keyOf(dayOf(first + at)))
  return days
}
