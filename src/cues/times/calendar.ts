/** A day of the Gregorian calendar. `month` counts from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const dayLength = 86_400_000
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** Number of days from 1 January 1970; differences between two are days apart. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / dayLength
}

/** The day with a number as `dayNumber` counts. */
export function dayOf(number: number): CalendarDay {
  const date = new Date(number * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day that a moment belongs to, at a distance from UTC in minutes. */
export function dayAt(moment: Date, offset: number): CalendarDay {
  return dayOf(Math.floor((moment.getTime() + offset * 60_000) / dayLength))
}

/** Sunday is 0, as in `Date`. */
export function weekdayOf(day: CalendarDay): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/** How many days a month has; without a year, February has 29. */
export function monthLength(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The English name of a weekday, Sunday being 0. */
export function weekdayName(weekday: number): string {
  return names[weekday] ?? ''
}

/** The English name of a month, January being 1. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? ''
}

const weekdays = numbered(names, 0, 'sun mon tue tues wed weds thu thur thurs fri sat')
const months = numbered(monthNames, 1, 'jan feb mar apr jun jul aug sep sept oct nov dec')

/** The weekday that a lower-case word names, whole or shortened ("thurs"), or undefined. */
export function readWeekday(word: string): number | undefined {
  return weekdays.get(word)
}

/** The month that a lower-case word names, whole or shortened ("sept"), counted from 1, or undefined. */
export function readMonth(word: string): number | undefined {
  return months.get(word)
}

/** What a word such as "3-dec" or "3/december/2026", in lower case, says; undefined for other words. */
export function readNamedDate(
  word: string
): { readonly day: number; readonly month: number; readonly year: number | undefined } | undefined {
  const parts = /^(\d{1,2})[./-]([a-z]{3,9})(?:[./-](\d{4}|\d{2}))?$/u.exec(word)
  const month = readMonth(parts?.[2] ?? '')
  if (!parts || month === undefined) return undefined
  return { day: Number(parts[1]), month, year: parts[3] === undefined ? undefined : fullYear(parts[3]) }
}

/** The year that two or four digits say; two of them are of this century. */
export function fullYear(digits: string): number {
  return Number(digits) + (digits.length === 2 ? 2000 : 0)
}

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1]
])

/** How many days from today the word says, or undefined. */
export function readRelativeDay(word: string): number | undefined {
  return relativeDays.get(word)
}

/** Whether a lower-case word names a day or a month. */
export function isDayName(word: string): boolean {
  return weekdays.has(word) || months.has(word) || relativeDays.has(word)
}

/** Whether a lower-case word names a time of day. */
export function isClockName(word: string): boolean {
  return word === 'noon' || word === 'midday' || word === 'midnight'
}

/** The numbers that names stand for, whole and shortened; a shortened one may keep its full stop. */
function numbered(whole: readonly string[], first: number, shortened: string): ReadonlyMap<string, number> {
  const numbers = new Map(whole.map((name, index) => [name.toLowerCase(), first + index]))
  for (const short of shortened.split(' ')) {
    const number = first + whole.findIndex((name) => name.toLowerCase().startsWith(short.slice(0, 3)))
    numbers.set(short, number).set(`${short}.`, number)
  }
  return numbers
}
