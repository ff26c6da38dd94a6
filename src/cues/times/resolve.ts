import { dayAt, dayNumber, dayOf, monthLength, weekdayOf, type CalendarDay } from './calendar.js'
import type { ClockMention } from './clocks.js'
import type { DateMention } from './dates.js'

/** The zones in which somebody may read the reply: nothing is past before it is past in the last of them. */
const latestZone = -10 * 60
const earliestZone = 13 * 60
/** A date without a year that is further back than this is meant for next year. */
const longestSlip = 45

/** The days that a mention can stand for. Without a year or a moment to measure against, there is none. */
export function candidates(
  { relative, year, month, day, weekday }: DateMention,
  now: Date | undefined,
  clock: ClockMention | undefined
): CalendarDay[] {
  if (month !== undefined) {
    if (year !== undefined) return [{ year, month, day: day ?? monthLength(month, year) }]
    if (!now || day === undefined) return []
    return yearless(month, day, weekday, now)
  }
  return now && relative !== undefined ? relativeDays({ relative }, now, clock) : []
}

/** What "today" and its kin mean in the zone that the time of day names, or somewhere else. */
export function relativeDays(
  { relative }: Pick<DateMention, 'relative'>,
  now: Date,
  clock: ClockMention | undefined
): CalendarDay[] {
  if (relative === undefined) return []
  const zone = clock?.zone
  // Where clocks change between now and then, the zone that is named is an hour off today's.
  const zones = typeof zone === 'number' ? [zone, zone - 60, zone + 60] : [0, latestZone, earliestZone]
  return zones.map((zone) => dayOf(dayNumber(dayAt(now, zone)) + relative))
}

/** The last such day when it has just gone, else the next one; the one that fits the weekday where both can be meant. */
function yearless(month: number, day: number, weekday: number | undefined, now: Date): CalendarDay[] {
  const today = dayAt(now, 0)
  const all = [today.year - 1, today.year, today.year + 1]
    .map((year) => ({ year, month, day }))
    .filter((date) => day <= monthLength(month, date.year))
  const distance = (date: CalendarDay): number => dayNumber(date) - dayNumber(today)
  const near = all.filter((date) => distance(date) >= -longestSlip && distance(date) <= 366)
  const fitting = near.filter((date) => weekdayOf(date) === weekday)
  return (fitting.length > 0 ? fitting : near).slice(0, 1)
}

/** Whether the day, at the time of day that stands with it, has gone by everywhere. */
export function isOver(day: CalendarDay, clock: ClockMention | undefined, now: Date): boolean {
  const zone = typeof clock?.zone === 'number' ? clock.zone : latestZone
  const end = dayNumber(day) * 1440 + (clock?.minutes ?? 1440) - zone
  return now.getTime() >= end * 60_000
}

/** Whether no calendar holds the day; without a year, whether none that can be meant does. */
export function isMissing({ year, month, day }: DateMention, now: Date | undefined): boolean {
  if (month === undefined || day === undefined) return false
  return (
    day > monthLength(month, year) ||
    (year === undefined && now !== undefined && yearless(month, day, undefined, now).length === 0)
  )
}
