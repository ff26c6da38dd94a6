import { monthLength, type CalendarDay } from '../../cues/times/calendar.js'

/** How months begin in English, German, French, Spanish and Italian, without accents. */
const months: readonly RegExp[] = [
  /^(?:jan|gen|ene)/u,
  /^(?:feb|fev)/u,
  /^(?:mar|mrz)/u,
  /^(?:apr|avr|abr)/u,
  /^(?:may|mai|mag)/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^(?:aug|aou|ago)/u,
  /^(?:sep|set)/u,
  /^(?:oct|okt|ott)/u,
  /^nov/u,
  /^(?:dec|dez|dic)/u
]

/** The day in a date header, in whatever form; undefined where day and month could be taken for each other. */
export function readDay(text: string): CalendarDay | undefined {
  const plain = text.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const iso = /\b(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/u.exec(plain)
  if (iso) return valid(iso[1], Number(iso[2]), iso[3])
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: de)? (\p{L}{3,12})\.?,?(?: de)? (\d{4})\b/u.exec(
    plain
  )
  if (dayFirst) return valid(dayFirst[3], readMonth(dayFirst[2]), dayFirst[1])
  const monthFirst = /\b(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(plain)
  if (monthFirst) return valid(monthFirst[3], readMonth(monthFirst[1]), monthFirst[2])
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/u.exec(plain)
  if (dotted) return valid(dotted[3], Number(dotted[2]), dotted[1])
  const slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/u.exec(plain)
  if (!slashed) return undefined
  const [, a, b, year] = slashed
  if (Number(a) <= 12 && Number(b) <= 12 && a !== b) return undefined
  return Number(a) > 12 ? valid(year, Number(b), a) : valid(year, Number(a), b)
}

function readMonth(word = ''): number {
  return months.findIndex((month) => month.test(word)) + 1
}

function valid(year = '', month: number, day = ''): CalendarDay | undefined {
  const found = { year: Number(year), month, day: Number(day) }
  return month >= 1 && month <= 12 && found.day >= 1 && found.day <= monthLength(month, found.year)
    ? found
    : undefined
}
