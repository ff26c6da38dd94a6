import { dayNumber } from '../cues/times/calendar.js'
import { dayNote, workingDayAfter, type BusinessCalendar } from './calendar.js'
import { wordDay, wordMoment, wordToday } from './wording.js'
import type { Words } from '../words/words.js'

/** One promise of a time. */
export interface Choice {
  readonly kind: 'by' | 'within' | 'update'
  /** As it goes into a sentence: "by 17:00 today (Tue 24 Nov, CET)". */
  readonly text: string
  /** The same after a word such as "by": "17:00 today (Tue 24 Nov, CET)". */
  readonly bare: string
  /** The end of what is promised. */
  readonly moment: Date
  /** What whoever promises it should know: "public holiday: Christmas Day". */
  readonly notes: readonly Words[]
  /** Gone by already, so that it must not be promised. */
  readonly isPast: boolean
}

/** "by 17:00 today (Tue 24 Nov, CET)" */
export function byMoment(calendar: BusinessCalendar, moment: Date, now: Date): Choice {
  const bare = wordMoment(calendar, moment, now)
  return { kind: 'by', text: `by ${bare}`, bare, ...facts(calendar, moment, now) }
}

/** "within 2 business days, by Thu 26 Nov" */
export function withinDays(calendar: BusinessCalendar, days: number, now: Date): Choice {
  const today = calendar.zone.wallAt(now).day
  const day = workingDayAfter(calendar, today, days)
  const moment = calendar.zone.momentOf({ day, minutes: calendar.closes })
  const bare = wordDay(day, today)
  const text = `within ${days} business day${days === 1 ? '' : 's'}, by ${bare}`
  return { kind: 'within', text, bare, ...facts(calendar, moment, now) }
}

/** "within 2 hours, by 14:30 today (Tue 24 Nov, CET)" */
export function withinHours(calendar: BusinessCalendar, hours: number, moment: Date, now: Date): Choice {
  const { text, ...rest } = byMoment(calendar, moment, now)
  return { ...rest, kind: 'within', text: `within ${hours} hour${hours === 1 ? '' : 's'}, ${text}` }
}

/** "next update at 16:00 CET (10:00 your time)" */
export function updateAt(calendar: BusinessCalendar, moment: Date, now: Date): Choice {
  const [day, today] = [moment, now].map((date) => dayNumber(calendar.zone.wallAt(date).day))
  const bare = day === today ? wordToday(calendar, moment) : wordMoment(calendar, moment, now)
  return { kind: 'update', text: `next update at ${bare}`, bare, ...facts(calendar, moment, now) }
}

function facts(
  calendar: BusinessCalendar,
  moment: Date,
  now: Date
): Pick<Choice, 'moment' | 'notes' | 'isPast'> {
  const { day, minutes } = calendar.zone.wallAt(moment)
  const isPast = moment.getTime() <= now.getTime()
  const free = dayNote(calendar, day)
  const isOutside = minutes < calendar.opens || minutes > calendar.closes
  const notes: Words[] = [
    ...(isPast ? ['already over'] : []),
    ...(free === undefined ? [] : [free]),
    ...(isOutside ? ['outside working hours'] : [])
  ]
  return { moment, notes, isPast }
}
