import { plusDays, type BusinessCalendar } from '../calendar.js'
import { byMoment, withinDays, withinHours, type Choice } from '../choice.js'

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
]
const pattern =
  /^(?:in|within|inside|after)? ?(?:the next )?(an?|[a-z]+|\d{1,3}) ?((?:business|working|work) )?(minutes?|mins?|hours?|hrs?|h|days?|d|bds?|weeks?|fortnights?)$/u
/** Minutes to which a spoken time is rounded up: nobody promises 10:07. */
const step = 5
const minute = 60_000
/** A promise of more days or weeks than this is no promise. */
const most = 100

/** "in 2 business days", "within three hours", "a fortnight". `undefined` for anything else. */
export function readDuration(text: string, calendar: BusinessCalendar, now: Date): Choice | undefined {
  const [, word = '', business, unit = ''] = pattern.exec(text.replace('half an hour', '30 minutes')) ?? []
  const count = countOf(word)
  if (count === undefined || count < 1 || count > most) return undefined
  const isBusiness = business !== undefined || unit.startsWith('bd')
  if (unit.startsWith('m')) return isBusiness ? undefined : byMoment(calendar, later(count), now)
  if (unit.startsWith('h')) {
    if (isBusiness) return undefined
    // From a day on, hours leave open whether a weekend counts.
    return count < 24
      ? withinHours(calendar, count, later(count * 60), now)
      : byMoment(calendar, later(count * 60), now)
  }
  const days = unit.startsWith('w') ? count * 7 : unit.startsWith('f') ? count * 14 : count
  if (isBusiness) return unit.startsWith('w') ? undefined : withinDays(calendar, days, now)
  const day = plusDays(calendar.zone.wallAt(now).day, days)
  return byMoment(calendar, calendar.zone.momentOf({ day, minutes: calendar.closes }), now)

  function later(minutes: number): Date {
    return new Date(Math.ceil((now.getTime() / minute + minutes) / step) * step * minute)
  }
}

function countOf(word: string): number | undefined {
  if (/^\d+$/u.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  const index = numbers.indexOf(word)
  return index < 0 ? undefined : index
}
