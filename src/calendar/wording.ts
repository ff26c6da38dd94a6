import { dayNumber, monthName, weekdayName, weekdayOf, type CalendarDay } from '../cues/times/calendar.js'
import type { BusinessCalendar } from './calendar.js'

/** "17:00 today (Tue 24 Nov, CET; 11:00 your time)": a moment as a customer can put it in a calendar. */
export function wordMoment(calendar: BusinessCalendar, moment: Date, now: Date): string {
  const { day, minutes } = calendar.zone.wallAt(moment)
  const today = calendar.zone.wallAt(now).day
  const zone = calendar.zone.labelAt(moment)
  const rest = customerTime(calendar, moment, today)
  const distance = dayNumber(day) - dayNumber(today)
  const near = ['today', 'tomorrow'][distance]
  const date = wordDay(day, today)
  return near === undefined
    ? `${clock(minutes)} on ${date} (${zone}${rest})`
    : `${clock(minutes)} ${near} (${date}, ${zone}${rest})`
}

/** "16:00 CET (10:00 your time)": a moment later today. */
export function wordToday(calendar: BusinessCalendar, moment: Date): string {
  const rest = customerTime(calendar, moment, calendar.zone.wallAt(moment).day).replace(/^; /u, '')
  const { minutes } = calendar.zone.wallAt(moment)
  return `${clock(minutes)} ${calendar.zone.labelAt(moment)}${rest && ` (${rest})`}`
}

/** "Thu 26 Nov", with the year where it is not the one of `today`. */
export function wordDay(day: CalendarDay, today: CalendarDay): string {
  const date = `${weekdayName(weekdayOf(day)).slice(0, 3)} ${day.day} ${monthName(day.month).slice(0, 3)}`
  return day.year === today.year ? date : `${date} ${day.year}`
}

/** 1020 as "17:00". */
export function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** "; 11:00 your time" where the customer's clocks show another time; nothing where they are unknown or agree. */
function customerTime({ zone, customerZone }: BusinessCalendar, moment: Date, today: CalendarDay): string {
  if (!customerZone || customerZone.offsetAt(moment) === zone.offsetAt(moment)) return ''
  const theirs = customerZone.wallAt(moment)
  const ours = zone.wallAt(moment)
  const isSameDay = dayNumber(theirs.day) === dayNumber(ours.day)
  return `; ${clock(theirs.minutes)} your time${isSameDay ? '' : ` on ${wordDay(theirs.day, today)}`}`
}
