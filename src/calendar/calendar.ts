import { dayNumber, dayOf, weekdayName, weekdayOf, type CalendarDay } from '../cues/times/calendar.js'
import type { Holidays } from './holidays.js'
import type { Zone } from './zone.js'
import { say, type Words } from '../words/words.js'

/** When a team works, and where its customer is. */
export interface BusinessCalendar {
  readonly zone: Zone
  /** Sunday is 0; never empty. */
  readonly workingDays: ReadonlySet<number>
  /** Minutes after midnight; `closes` is later. */
  readonly opens: number
  readonly closes: number
  readonly holidays: Holidays
  /** Missing where it is unknown. */
  readonly customerZone?: Zone
}

/** Longer than any run of days without work; a calendar that has a longer one is taken to work on the last of them. */
const longestBreak = 60

/** Whether the team works on a day. */
export function isWorkingDay(calendar: BusinessCalendar, day: CalendarDay): boolean {
  return calendar.workingDays.has(weekdayOf(day)) && calendar.holidays.nameOf(day) === undefined
}

/** The `count`-th working day after a day, which itself does not count. */
export function workingDayAfter(calendar: BusinessCalendar, day: CalendarDay, count = 1): CalendarDay {
  let at = day
  for (let left = count; left > 0; left--) {
    at = plusDays(at, 1)
    for (let free = 0; !isWorkingDay(calendar, at) && free < longestBreak; free++) at = plusDays(at, 1)
  }
  return at
}

/** The day some days later, or earlier. */
export function plusDays(day: CalendarDay, days: number): CalendarDay {
  return dayOf(dayNumber(day) + days)
}

/** Why a day is no ordinary working day, in words for the person who promises; `undefined` when it is one. */
export function dayNote(calendar: BusinessCalendar, day: CalendarDay): Words | undefined {
  const holiday = calendar.holidays.nameOf(day)
  if (holiday !== undefined) return say('public holiday: {0}', holiday)
  if (!calendar.workingDays.has(weekdayOf(day)))
    return say('{0} is no working day', weekdayName(weekdayOf(day)))
  return calendar.holidays.covers(day.year) ? undefined : say('holidays of {0} are not known', day.year)
}
