import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { overlaps, type Range } from '../cues/sentence.js'
import { dayNumber, dayOf, monthLength, weekdayOf, type CalendarDay } from '../cues/times/calendar.js'
import { findDates, type DateMention } from '../cues/times/dates.js'
import { candidates } from '../cues/times/resolve.js'
import type { Deadline } from './model.js'

const limit = /^(?:by|before|until|till|within|latest)$/u
/** "Closed until noon" and "crashes within minutes" say how long, unless something is wanted. */
const span = /^(?:until|till|within)$/u
const need = /^(?:need|needs|want|must|require|please|urgently)$/u
/** So many words before its time a need is looked for: "I need to get in before my meeting at 3pm". */
const needed = 9
/** Between a need and its time these would make it a question about the time. */
const asking = /^(?:if|whether|when|is|are|was|were|what|how|know|you)$/u
const modal = /^(?:can|could|will|would)$/u
const wish = /^(?:need|needs|want|wants|must|require|can|could|please|will|may|hope|hoping|if|unless)$/u
const asked = /^(?:need|needs|want|must|require|expect|can|could|please|answer|reply|hope|hoping|fix|send)$/u
const history =
  /^(?:said|told|promised|assured|quoted|estimated|supposed|due|was|were|had|bought|paid|sent|placed|got|came|scheduled|since)$/u

/**
 * By when the customer wants something, in the order of the message. What was promised to them and what is over is none.
 *
 * @param today the day the message was written, from which "by Friday" counts; without it no day is worked out
 */
export function findDeadlines({ text, sentences }: ReplyCues, today: CalendarDay | undefined): Deadline[] {
  return sentences.flatMap((sentence) =>
    timesIn(sentence).flatMap((time): Deadline[] => {
      const range = withLimit(sentence, time)
      if (!isWanted(sentence, time, range) || isHistory(sentence, range)) return []
      const { start, end } = sentence.placeOf(range)
      const words = text.slice(start, end).replace(/\.$/u, '')
      const day = today && dayOfTime(sentence, time, today)
      return [{ text: words.replace(/\s+/gu, ' '), start, end: start + words.length, ...(day && { day }) }]
    })
  )
}

/** The times of a sentence that are to come, with all of their date; "5pm" and "tomorrow" side by side are one. */
function timesIn({ times, view }: ReplySentence): Range[] {
  const runs: { from: number; to: number }[] = []
  for (const time of times) {
    if (time.kind !== 'concrete') continue
    const date = view.remember(findDates).find((mention) => overlaps(mention, time)) ?? time
    const from = Math.min(time.from, date.from)
    const to = Math.max(time.to, date.to)
    const last = runs.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else runs.push({ from, to })
  }
  return runs
}

/** The time with "by" and its kin, where they stand right before it or "at the latest" right behind. */
function withLimit({ view: { tokens } }: ReplySentence, { from, to }: Range): Range {
  const before = tokens[from - 1]?.word ?? ''
  const after = tokens
    .slice(to, to + 3)
    .map(({ word }) => word)
    .join(' ')
  return { from: limit.test(before) ? from - 1 : from, to: after === 'at the latest' ? to + 3 : to }
}

function isWanted({ view: { tokens } }: ReplySentence, time: Range, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  const isLimited = words.some((word) => limit.test(word)) || words.join(' ').startsWith('no later than')
  if (isLimited && !words.some((word) => span.test(word))) return true
  if (isLimited) return tokens.slice(0, from).some(({ word }) => asked.test(word))
  if (/^(?:after|from|since|between)$/u.test(tokens[from - 1]?.word ?? '')) return false
  const before = tokens.slice(Math.max(0, time.from - needed), time.from).map(({ word }) => word)
  // "Can you refund it today?"
  const at = before.findLastIndex(
    (word, index) => need.test(word) || (word === 'you' && modal.test(before[index - 1] ?? ''))
  )
  return at >= 0 && !before.slice(at + 1).some((word) => asking.test(word))
}

/** Behind these, "replaced" and "corrected" tell nothing that was done: "get it replaced", "a corrected invoice". */
const noSubject =
  /^(?:be|get|it|this|that|them|these|one|everything|an?|the|my|your|our|some|any|another|new)$/u

/** No reader looks further back, in words. */
const reach = 30

/** Whether the words before the time tell what was, rather than what is wanted. */
function isHistory({ view: { tokens } }: ReplySentence, { from }: Range): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const word = tokens[at]?.word ?? ''
    if (wish.test(word)) return false
    if (history.test(word)) return true
    const isActive = !noSubject.test(tokens[at - 1]?.word ?? '')
    if (/^\w{2,}ed$/u.test(word) && word !== 'need' && isActive) return true
  }
  return false
}

/** The day that a time names, where it can be only one and is not over. */
function dayOfTime({ view }: ReplySentence, time: Range, today: CalendarDay): CalendarDay | undefined {
  const words = view.tokens.slice(time.from, time.to).map(({ word }) => word)
  const date = view.remember(findDates).find((mention) => overlaps(mention, time))
  const number = date
    ? dayOfDate(date, view.tokens[date.from - 1]?.word === 'next', today)
    : dayOfWords(words, today)
  return number !== undefined && number >= dayNumber(today) ? dayOf(number) : undefined
}

function dayOfDate(date: DateMention, isNext: boolean, today: CalendarDay): number | undefined {
  const start = dayNumber(today)
  if (date.alternative) return undefined
  if (date.month !== undefined) {
    const [day] = candidates(date, new Date(start * 86_400_000), undefined)
    return day && dayNumber(day)
  }
  if (date.relative !== undefined) return start + date.relative
  // "Next Friday" is this week's to some and next week's to others.
  return date.weekday === undefined || isNext
    ? undefined
    : start + ((date.weekday - weekdayOf(today) + 7) % 7)
}

const numbers: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']

function dayOfWords(words: readonly string[], today: CalendarDay): number | undefined {
  const start = dayNumber(today)
  const said = words.join(' ')
  if (/\b(?:end of (?:the |this )?month|month end)\b/u.test(said))
    return dayNumber({ ...today, day: monthLength(today.month, today.year) })
  if (/\b(?:end of (?:the )?(?:business )?day|eod|cob|close of business)\b/u.test(said)) return start
  const length = /\b(\d{1,3}|a|an|one|two|three|four|five|six|seven) (hours?|days?|weeks?)\b/u.exec(said)
  if (length) return start + daysOf(length[1] ?? '', length[2] ?? '')
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)$/u.exec(words.at(-1) ?? '')?.[1])
  return day >= 1 && day <= 31 ? nextWithDay(day, today) : undefined
}

function daysOf(amount: string, unit: string): number {
  const count = Number(/^\d/u.test(amount) ? amount : Math.max(1, numbers.indexOf(amount)))
  if (unit.startsWith('hour')) return Math.ceil(count / 24)
  return unit.startsWith('week') ? count * 7 : count
}

/** "The 12th": of this month, or of the next that has one. */
function nextWithDay(day: number, today: CalendarDay): number {
  let { year, month } = today
  while (
    day > monthLength(month, year) ||
    (month === today.month && year === today.year && day < today.day)
  ) {
    year += month === 12 ? 1 : 0
    month = (month % 12) + 1
  }
  return dayNumber({ year, month, day })
}
