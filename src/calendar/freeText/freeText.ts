import { parse } from 'chrono-node/en'
import { dayNumber, type CalendarDay } from '../../cues/times/calendar.js'
import { workingDayAfter, type BusinessCalendar } from '../calendar.js'
import { byMoment, updateAt, type Choice } from '../choice.js'
import { readDays } from './days.js'
import { readDuration } from './durations.js'
import { readTimeOfDay, type TimeOfDay } from './timeOfDay.js'
import { isRead, wordsOf } from './words.js'

const update = /^(?:(?:the )?next )?updates?\b(?: (?:at|by|on|in))?\s*/iu
/** Longer texts are no times, and are not worth the parser's work. */
const longest = 80

/**
 * What typed words such as "next thu 3pm", "in 2 business days" or "friday eod" promise, the likeliest reading first; none
 * when they name no time. Our own reader comes first, since it knows business days and the end of the working day.
 */
export function readFreeText(text: string, calendar: BusinessCalendar, now: Date): Choice[] {
  const typed = text.trim().replace(/\s+/gu, ' ')
  if (typed === '' || typed.length > longest) return []
  const rest = typed.replace(update, '')
  const choices = readOwn(rest, calendar, now) ?? readWithChrono(rest, calendar, now)
  return rest === typed
    ? choices
    : choices.map(({ moment, notes }) => ({ ...updateAt(calendar, moment, now), notes }))
}

function readOwn(text: string, calendar: BusinessCalendar, now: Date): Choice[] | undefined {
  const duration = readDuration(text.toLowerCase(), calendar, now)
  if (duration) return [duration]
  // A date in figures alone could be any two numbers; behind a preposition it is a date.
  const tokens = wordsOf(`on ${text}`)
  const time = readTimeOfDay(tokens, calendar)
  const typedDays = readDays(tokens, calendar, now)
  const read = [time, typedDays].flatMap((range) => range ?? [])
  if (read.length === 0 || !isRead(tokens, read)) return undefined
  const days = typedDays?.days ?? [nextDayFor(time, calendar, now)]
  const choices = days.map((day) => byMoment(calendar, momentOf(day, time, calendar), now))
  const note = typedDays?.note
  // A day that begins with what is over today means the next such day first.
  const sorted = [...choices.filter(({ isPast }) => !isPast), ...choices.filter(({ isPast }) => isPast)]
  return note === undefined ? sorted : sorted.map((choice) => ({ ...choice, notes: [note, ...choice.notes] }))
}

function momentOf(day: CalendarDay, time: TimeOfDay | undefined, calendar: BusinessCalendar): Date {
  if (!time) return calendar.zone.momentOf({ day, minutes: calendar.closes })
  const { minutes, zone } = time
  if (typeof zone === 'number') return new Date((dayNumber(day) * 1440 + minutes - zone) * 60_000)
  return zone.momentOf({ day, minutes })
}

/** A time alone is today's, or the next working day's once it is over. */
function nextDayFor(time: TimeOfDay | undefined, calendar: BusinessCalendar, now: Date): CalendarDay {
  const today = calendar.zone.wallAt(now).day
  return momentOf(today, time, calendar) > now ? today : workingDayAfter(calendar, today)
}

/** Everything else that a mature parser knows: "a week from monday", "the day after tomorrow", "christmas eve at 10". */
function readWithChrono(text: string, calendar: BusinessCalendar, now: Date): Choice[] {
  const reference = { instant: now, timezone: calendar.zone.offsetAt(now) }
  const [result] = parse(text, reference, { forwardDate: true })
  const parts = result?.end ?? result?.start
  if (!result || !parts) return []
  const unread = text.slice(0, result.index) + text.slice(result.index + result.text.length)
  if (!isRead(wordsOf(unread), [])) return []
  if (parts.isCertain('timezoneOffset')) return [byMoment(calendar, parts.date(), now)]
  const part = (name: Parameters<typeof parts.get>[0]): number => parts.get(name) ?? 0
  const day = { year: part('year'), month: part('month'), day: part('day') }
  const minutes = parts.isCertain('hour') ? part('hour') * 60 + part('minute') : calendar.closes
  return [byMoment(calendar, calendar.zone.momentOf({ day, minutes }), now)]
}
