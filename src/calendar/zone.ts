import { tzOffset } from '@date-fns/tz'
import { dayAt, dayNumber, type CalendarDay } from '../cues/times/calendar.js'
import { readZone } from '../cues/times/clocks.js'

/** What a clock on the wall shows: a day, and minutes after its midnight. */
export interface WallTime {
  readonly day: CalendarDay
  readonly minutes: number
}

/** A time zone of the IANA database. */
export interface Zone {
  readonly name: string
  /** What the clocks there show at a moment. */
  readonly wallAt: (moment: Date) => WallTime
  /**
   * The moment at which the clocks there show a time. One that they show twice (clocks go back) is the second, so that a
   * promise holds either way; one that they skip (clocks go forward) is as much later as the clocks jump.
   */
  readonly momentOf: (wall: WallTime) => Date
  /** Minutes ahead of UTC at a moment. */
  readonly offsetAt: (moment: Date) => number
  /** How people there call the zone at a moment: "CET", or "Singapore time" where no letters are sure to be understood. */
  readonly labelAt: (moment: Date) => string
}

const minute = 60_000
const day = 1440 * minute

/** Each variety of English knows the letters of its own zones; where none does, `Intl` gives an offset. */
const locales = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-ZA', 'en-SG', 'en-HK'] as const

/** The zone with a name such as `Europe/Berlin`; `undefined` when `Intl` knows none. */
export function zoneOf(name: string): Zone | undefined {
  if (!isZone(name)) return undefined
  const offsetAt = (moment: Date): number => tzOffset(name, moment)
  const labels = new Map<number, string>()
  return {
    name,
    offsetAt,
    wallAt(moment) {
      const offset = offsetAt(moment)
      const minutes = Math.floor(moment.getTime() / minute) + offset
      return { day: dayAt(moment, offset), minutes: ((minutes % 1440) + 1440) % 1440 }
    },
    momentOf(wall) {
      const local = dayNumber(wall.day) * day + wall.minutes * minute
      const offsets = [-day, day].map((distance) => offsetAt(new Date(local + distance)))
      const moments = offsets.map((offset) => local - offset * minute)
      const shown = moments.filter((moment, index) => offsetAt(new Date(moment)) === offsets[index])
      return new Date(Math.max(...(shown.length > 0 ? shown : moments)))
    },
    labelAt(moment) {
      const offset = offsetAt(moment)
      const known = labels.get(offset)
      if (known !== undefined) return known
      const label = lettersOf(name, moment, offset) ?? `${cityOf(name)} time`
      labels.set(offset, label)
      return label
    }
  }
}

/** The zone of the machine this runs on. */
export function localZone(): Zone {
  const name = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const zone = zoneOf(name) ?? zoneOf('UTC')
  if (!zone) throw new Error('Intl knows no time zones')
  return zone
}

/** Whether `Intl` knows a zone by this name. Newer engines also take offsets such as `+01:00`, which know no daylight saving. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/u.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Letters that our own rules read as this very offset; "IST" is three zones, so it is none. */
function lettersOf(name: string, moment: Date, offset: number): string | undefined {
  return locales
    .map((locale) =>
      new Intl.DateTimeFormat(locale, { timeZone: name, timeZoneName: 'short' })
        .formatToParts(moment)
        .find(({ type }) => type === 'timeZoneName')
    )
    .find((part) => part !== undefined && readZone(part.value) === offset)?.value
}

function cityOf(name: string): string {
  return (name.split('/').at(-1) ?? name).replaceAll('_', ' ')
}
