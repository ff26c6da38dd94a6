import { dayNumber, weekdayOf, type CalendarDay } from '../cues/times/calendar.js'
import { isWorkingDay, plusDays, workingDayAfter, type BusinessCalendar } from './calendar.js'
import { byMoment, updateAt, withinDays, type Choice } from './choice.js'

/** The least time that leaves anything to do before a promise falls due, in minutes. */
const leastNotice = 60
const noon = 12 * 60
const daysInWeek = 7

/**
 * Times that a team can promise at a moment, the soonest first: today while it works, the next working days, and its next
 * update. No two are the same, none is past, on a holiday or outside working hours.
 */
export function concreteChoices(calendar: BusinessCalendar, now: Date): Choice[] {
  const { zone, opens, closes } = calendar
  const { day: today, minutes } = zone.wallAt(now)
  const worksToday = isWorkingDay(calendar, today)
  const at = (day: CalendarDay, time: number): Date => zone.momentOf({ day, minutes: time })
  const by = (day: CalendarDay, time: number): Choice => byMoment(calendar, at(day, time), now)
  const isAhead = (time: number): boolean => worksToday && minutes + leastNotice <= time && time <= closes
  const next = workingDayAfter(calendar, today)
  const midday = opens < noon && noon < closes ? [noon] : []

  const choices = [
    ...[...midday, closes].filter(isAhead).map((time) => by(today, time)),
    ...[...midday, closes].map((time) => by(next, time)),
    ...[2, 3, 5].map((days) => withinDays(calendar, days, now)),
    ...endOfWeek(calendar, today, next).map((day) => by(day, closes)),
    ...updates().map((moment) => updateAt(calendar, moment, now))
  ]
  const texts = choices.map(({ text }) => text)
  return choices.filter(({ text }, index) => texts.indexOf(text) === index)

  /** In about two working hours and in about four, on the hour; and when the next working day has begun. */
  function updates(): Date[] {
    const start = Math.ceil(Math.max(minutes, opens) / 60)
    const hours = [2, 4].map((ahead) => (start + ahead) * 60).filter(isAhead)
    return [...hours.map((time) => at(today, time)), at(next, Math.min(opens + leastNotice, closes))]
  }
}

/** The last working day before the team's weekend, whichever days that is on, where it is none of the next two. */
function endOfWeek(calendar: BusinessCalendar, today: CalendarDay, next: CalendarDay): CalendarDay[] {
  const isWeekday = (day: CalendarDay): boolean => calendar.workingDays.has(weekdayOf(day))
  const week = Array.from({ length: daysInWeek }, (_, ahead) => plusDays(today, ahead))
  const weekend = week.findIndex((day, ahead) => isWeekday(day) && !isWeekday(plusDays(today, ahead + 1)))
  const end = week.slice(0, weekend + 1).findLast((day) => isWorkingDay(calendar, day))
  return end && dayNumber(end) > dayNumber(next) ? [end] : []
}
