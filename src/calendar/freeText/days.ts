import type { Token } from '../../cues/lexicon/words.js'
import type { Range } from '../../cues/sentence.js'
import {
  dayNumber,
  monthLength,
  weekdayName,
  weekdayOf,
  type CalendarDay
} from '../../cues/times/calendar.js'
import { findDates, type DateMention } from '../../cues/times/dates.js'
import { candidates } from '../../cues/times/resolve.js'
import { isWorkingDay, plusDays, type BusinessCalendar } from '../calendar.js'
import { say, type Words } from '../../words/words.js'

/** The days that typed words can mean, the likeliest first, and which of the words say so. */
export interface TypedDays extends Range {
  readonly days: readonly CalendarDay[]
  /** What does not fit. */
  readonly note?: Words
}

/** The day among typed words; `undefined` without one. */
export function readDays(
  tokens: readonly Token[],
  calendar: BusinessCalendar,
  now: Date
): TypedDays | undefined {
  const today = calendar.zone.wallAt(now).day
  const period = readPeriod(tokens, calendar, today)
  if (period) return period
  const [mention] = findDates({ tokens })
  if (!mention) return undefined
  const { from, to, relative, weekday, month } = mention
  const nextWeek = tokens.findIndex(({ word }, at) => word === 'next' && tokens[at + 1]?.word === 'week')
  if (month !== undefined) return { from, to, ...datesOf(mention, now) }
  if (relative !== undefined) return { from, to, days: [plusDays(today, relative)] }
  if (weekday === undefined) return undefined
  if (nextWeek >= 0) return { from, to, days: [plusDays(endOfWeek(today, false), ((weekday + 6) % 7) + 1)] }
  const previous = tokens[from - 1]?.word ?? ''
  if (previous === 'last') return { from: from - 1, to, days: [before(today, weekday)] }
  return { from, to, days: weekdays(today, weekday, previous === 'next') }
}

/** Of "next Thursday" said on a Tuesday, some mean this week's and some the one after; the writer sees both. */
function weekdays(today: CalendarDay, weekday: number, isNext: boolean): CalendarDay[] {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const coming = plusDays(today, isNext && ahead === 0 ? 7 : ahead)
  const isThisWeek = mondayOf(coming) === mondayOf(today)
  if (!isNext) return ahead === 0 ? [coming, plusDays(coming, 7)] : [coming]
  return isThisWeek ? [plusDays(coming, 7), coming] : [coming]
}

function before(today: CalendarDay, weekday: number): CalendarDay {
  return plusDays(today, -((weekdayOf(today) - weekday + 6) % 7) - 1)
}

function mondayOf(day: CalendarDay): number {
  return dayNumber(day) - ((weekdayOf(day) + 6) % 7)
}

/** A date with its month: in this year or the next, and both ways round for 03/04. */
function datesOf(mention: DateMention, now: Date): Pick<TypedDays, 'days' | 'note'> {
  const { weekday, ...date } = mention
  const readings = date.alternative ? [date, { ...date, ...date.alternative }] : [date]
  const days = readings
    .flatMap((reading) => candidates(reading, now, undefined))
    .filter(({ year, month, day }) => month <= 12 && day <= monthLength(month, year))
  const misfit = weekday === undefined ? undefined : days.find((day) => weekdayOf(day) !== weekday)
  return { days, ...(misfit && { note: say('that date is a {0}', weekdayName(weekdayOf(misfit))) }) }
}

/** "end of next week", "EOM", "next week": the last working day of it. */
function readPeriod(
  tokens: readonly Token[],
  calendar: BusinessCalendar,
  today: CalendarDay
): TypedDays | undefined {
  const words = tokens.map(({ word }) => word)
  const at = words.findIndex((word) => /^(?:eow|eom|week|month)$/u.test(word))
  const word = words[at]
  if (word === undefined || words.some((other) => /^\d/u.test(other) && other.length < 3)) return undefined
  const isNext = words[at - 1] === 'next'
  if ((word === 'week' || word === 'month') && !isNext && !/^(?:this|the|of)$/u.test(words[at - 1] ?? ''))
    return undefined
  // "Next week Tuesday" is a Tuesday.
  if (findDates({ tokens }).length > 0) return undefined
  const from = Math.max(0, words.indexOf('end'))
  const last = word === 'eow' || word === 'week' ? endOfWeek(today, isNext) : endOfMonth(today, isNext)
  return { from, to: at + 1, days: [lastWorkingDay(calendar, last)] }
}

function endOfWeek(today: CalendarDay, isNext: boolean): CalendarDay {
  return plusDays(today, mondayOf(today) + 6 - dayNumber(today) + (isNext ? 7 : 0))
}

function endOfMonth({ year, month }: CalendarDay, isNext: boolean): CalendarDay {
  const at = isNext
    ? month === 12
      ? { year: year + 1, month: 1 }
      : { year, month: month + 1 }
    : { year, month }
  return { ...at, day: monthLength(at.month, at.year) }
}

function lastWorkingDay(calendar: BusinessCalendar, day: CalendarDay): CalendarDay {
  for (let back = 0; back < 7; back++)
    if (isWorkingDay(calendar, plusDays(day, -back))) return plusDays(day, -back)
  return day
}
