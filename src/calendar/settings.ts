import * as v from 'valibot'
import { isZone } from './zone.js'

/** When a team works, as the settings say it. */
export interface CalendarSettings {
  /** IANA name; empty for the zone of this computer. */
  readonly timeZone: string
  /** Weekdays, Sunday being 0. */
  readonly workingDays: readonly number[]
  /** Minutes after midnight. */
  readonly opens: number
  readonly closes: number
  /** Two letters of ISO 3166, or empty: no holidays. */
  readonly country: string
  /** The part of the country, as ISO 3166-2 without the country (`BY`), or empty. */
  readonly region: string
  /** IANA name; empty when it is unknown. */
  readonly customerTimeZone: string
}

/** The settings as VS Code gives them, by the part of their name behind `replyReady.`. */
export type RawCalendarSettings = Readonly<Record<keyof typeof schemas, unknown>>

/** The days of a week, Sunday being 0. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday'
] as const
const zoneName = v.pipe(
  v.string(),
  v.trim(),
  v.check((name) => name === '' || isZone(name))
)
/** Hours such as `09:00-17:00`. */
export const hoursPattern =
  /^\s*(?:[01]?\d|2[0-3]):[0-5]\d\s*[-–]\s*(?:(?:[01]?\d|2[0-3]):[0-5]\d|24:00)\s*$/u
const hours = v.pipe(
  v.string(),
  v.regex(hoursPattern),
  v.transform((text) => text.split(/[-–]/u).map(minutesOf)),
  // The last minute of the day is still that day.
  v.transform(([opens = 0, closes = 0]) => ({ opens, closes: Math.min(closes, 1439) })),
  v.check(({ opens, closes }) => opens < closes)
)

const schemas = {
  'calendar.timeZone': zoneName,
  'calendar.workingDays': v.pipe(
    v.array(v.picklist(weekdays)),
    v.minLength(1),
    v.transform((days) => days.map((day) => weekdays.indexOf(day)))
  ),
  'calendar.hours': hours,
  'calendar.country': v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^(?:[A-Z]{2})?$/u)),
  'calendar.region': v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z0-9-]{0,12}$/u)),
  customerTimeZone: zoneName
}

const defaults: { readonly [Key in keyof typeof schemas]: v.InferOutput<(typeof schemas)[Key]> } = {
  'calendar.timeZone': '',
  'calendar.workingDays': [1, 2, 3, 4, 5],
  'calendar.hours': { opens: 9 * 60, closes: 17 * 60 },
  'calendar.country': '',
  'calendar.region': '',
  customerTimeZone: ''
}

/** The names of the settings, without `replyReady.`. */
export const calendarSettingNames = Object.keys(schemas) as readonly (keyof typeof schemas)[]

/** Reads raw values; each bad one falls back to its default and gets a sentence in `problems`. */
export function parseCalendarSettings(raw: RawCalendarSettings): {
  readonly settings: CalendarSettings
  readonly problems: readonly string[]
} {
  const problems: string[] = []

  function take<Key extends keyof typeof schemas>(key: Key): v.InferOutput<(typeof schemas)[Key]> {
    if (raw[key] === undefined) return defaults[key]
    const parsed = v.safeParse(schemas[key], raw[key])
    if (parsed.success) return parsed.output
    problems.push(`replyReady.${key} cannot be ${JSON.stringify(raw[key])}; its default is used.`)
    return defaults[key]
  }

  const settings: CalendarSettings = Object.freeze({
    timeZone: take('calendar.timeZone'),
    workingDays: Object.freeze(take('calendar.workingDays')),
    ...take('calendar.hours'),
    country: take('calendar.country'),
    region: take('calendar.region'),
    customerTimeZone: take('customerTimeZone')
  })
  return { settings, problems }
}

function minutesOf(text: string): number {
  const [hour, minute] = text.trim().split(':').map(Number)
  return (hour ?? 0) * 60 + (minute ?? 0)
}
