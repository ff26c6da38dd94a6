import { Trait } from '../cues/lexicon/traits.js'
import {
  dayNumber,
  dayOf,
  monthLength,
  monthName,
  weekdayName,
  weekdayOf,
  type CalendarDay
} from '../cues/times/calendar.js'
import { findClocks, type ClockMention } from '../cues/times/clocks.js'
import { findDates, type DateMention } from '../cues/times/dates.js'
import { candidates, isMissing, isOver, relativeDays } from '../cues/times/resolve.js'
import type { ReplySentence } from '../cues/reply.js'
import { overlaps } from '../cues/sentence.js'
import type { Fix, Span } from './finding.js'
import { impossibleDatePhrases } from './impossible-date.phrases.js'
import { cuesOf, report, type Rule } from './rule.js'
import { literal, slot } from './snippet.js'
import { say, type Words } from '../words/words.js'

const id = 'impossible-date'

/** What is arranged for a day is promised for it. */
const booked = /^(?:booked|scheduled|planned|arranged|set|moved|reserved|book|schedule|plan)$/u
/** Words between a clock time and the day it belongs to. */
const nearby = 4

/** A date that does not exist, that does not fit its weekday, or that is over before it is promised. */
export const impossibleDate: Rule = {
  id,
  level: 'error',
  summary: 'Check every date against the calendar before you promise it.',
  phrases: impossibleDatePhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const { text } = cues
    for (const sentence of cues.concerning({ traits: Trait.digit | Trait.day })) {
      const dates = sentence.view.remember(findDates)
      if (dates.length === 0) continue
      const clocks = sentence.view.remember(findClocks)
      for (const date of dates) {
        const clock = nearest(clocks, date)
        const problem = problemOf(sentence, date, clock, file.data.now)
        if (!problem) continue
        const place = withoutStop(text, sentence.placeOf(date))
        report(file, id, {
          ...place,
          message: problem.message(text.slice(place.start, place.end)),
          fixes: problem.fixes ?? [
            {
              title: 'Write the day you mean',
              edits: [{ ...place, newText: slot(1, 'day, time and zone') }],
              safe: false
            }
          ]
        })
      }
    }
  }
}

/** The time of day that stands nearest to a date, the later of two; none further off than a few words. */
function nearest(clocks: readonly ClockMention[], date: DateMention): ClockMention | undefined {
  const distance = ({ from, to }: ClockMention): number => Math.max(0, from - date.to, date.from - to)
  const least = Math.min(nearby, ...clocks.map(distance))
  return clocks.findLast((clock) => distance(clock) <= least)
}

interface Problem {
  /** What is wrong with the words that stand in the reply. */
  readonly message: (words: string) => Words
  readonly fixes?: readonly Fix[]
}

/** The full stop of "Nov." may be the one of the sentence. */
function withoutStop(text: string, { start, end }: Span): Span {
  return { start, end: text.charAt(end - 1) === '.' ? end - 1 : end }
}

function problemOf(
  sentence: ReplySentence,
  date: DateMention,
  clock: ClockMention | undefined,
  now: Date | undefined
): Problem | undefined {
  const { view, times } = sentence
  if (date.relative === -1) {
    return view.touches(date, `${id}.yesterday`) && !view.has(`${id}.history`)
      ? {
          message: (words) =>
            say(
              '"{0}" is over. The customer would wait for a day that has gone; write the day you mean.',
              words
            )
        }
      : undefined
  }
  const readings = date.alternative ? [date, { ...date, ...date.alternative }] : [date]
  const missing = readings.every((reading) => isMissing(reading, now))
  const isNamed = times.some((time) => overlaps(time, date))
  // "There is no 30 February", "30 February, which doesn't exist": said, not promised.
  const isDenied =
    /^(?:no|not)$/u.test(view.tokens[date.from - 1]?.word ?? '') ||
    view.tokens.slice(date.to, date.to + 5).some(({ word }) => /^exists?$/u.test(word))
  if (missing && isNamed && !isDenied) {
    const { month = 0, day = 0, year } = date
    const length = Math.min(monthLength(month, year), day - 1)
    return {
      message: (words) =>
        say(
          '"{0}" is no day: {1} has {2} days then. The customer cannot tell which day you mean; write the one that is right.',
          words,
          monthName(month),
          length
        )
    }
  }
  if (!isNamed || isHistory(sentence, date)) return undefined
  const days = readings.flatMap((reading) => candidates(reading, now, clock))
  if (days.length === 0) return undefined
  const { weekday } = date
  const fitting = weekday === undefined ? days : days.filter((day) => weekdayOf(day) === weekday)
  const [first] = days
  if (fitting.length === 0 && first && weekday !== undefined)
    return wrongWeekday(
      sentence,
      date,
      first,
      weekday,
      (day) => now === undefined || !isOver(day, clock, now)
    )
  if (!now) return undefined
  const relative = relativeDays(date, now, clock)
  const [day] = relative
  if (
    day &&
    date.month !== undefined &&
    !days.some((named) => relative.some((other) => dayNumber(other) === dayNumber(named)))
  ) {
    const named = `${weekdayName(weekdayOf(day))} ${day.day} ${monthName(day.month)}`
    return {
      message: (words) =>
        say(
          '"{0}" does not fit: counted from today, that is {1}. The customer cannot know which of the two you mean; write the one that is right.',
          words,
          named
        )
    }
  }
  if (isOnlyNamed(sentence, date) || !fitting.every((day) => isOver(day, clock, now))) return undefined
  return {
    message: (words) =>
      say(
        '"{0}" is already over. The customer would wait for a time that has gone; write the time you mean.',
        words
      )
  }
}

/** What stands before the first day of something. */
const begins =
  /^(?:as|active|valid|available|live|open|effective|starts?|starting|begins?|beginning|running|runs?|applies|apply|applicable|again|works?|usable|bookable|on|booked|reserved|scheduled|planned|yours|free|held|rented|hired|closed|away)$/u

/** A date that tells what was: by its tense, by what stands before it, or by what is said of it. */
function isHistory({ view, times }: ReplySentence, date: DateMention): boolean {
  // "The recordings of 2 to 4 June" names days as "of 4 June" does.
  const isRange = /^(?:to|and|until|till)$/u.test(view.tokens[date.from - 1]?.word ?? '')
  const at = isRange && /^\d/u.test(view.tokens[date.from - 2]?.word ?? '') ? date.from - 2 : date.from
  const before = view.tokens[at - 1]?.word ?? ''
  const start = view.tokens[at - 2]?.word ?? ''
  // "As of 5 January", "valid from 5 January": where something begins.
  const named = times.filter((time) => overlaps(time, date))
  const isPast = named.length > 0 && named.every(({ kind }) => kind === 'past')
  // "It's yours from 5 January", and not "the copy is complete, and yours from 5 January too".
  const isOwned = start !== 'yours' || /^(?:is|are|be)$/u.test(view.tokens[at - 3]?.word ?? '')
  if (/^(?:of|from)$/u.test(before) && begins.test(start) && isOwned) return isPast
  if (isPast || /^(?:of|since|from|dated)$/u.test(before)) return true
  return view.of(`${id}.history`).some(({ from }) => from < date.from && date.from - from < 16)
}

/** "The fee for 2 November", "after 2 November": past days that nobody promises, unless something is booked for them. */
function isOnlyNamed({ view }: ReplySentence, { from }: DateMention): boolean {
  if (!/^(?:for|after)$/u.test(view.tokens[from - 1]?.word ?? '')) return false
  return !view.tokens.slice(Math.max(0, from - 5), from).some(({ word }) => booked.test(word))
}

function wrongWeekday(
  sentence: ReplySentence,
  date: DateMention,
  actual: CalendarDay,
  weekday: number,
  isToCome: (day: CalendarDay) => boolean
): Problem {
  const right = weekdayName(weekdayOf(actual))
  const named = `${actual.day} ${monthName(actual.month)} ${actual.year}`
  const fixes = [
    ...(isToCome(actual) ? [weekdayFix(sentence, date, right)] : []),
    ...dayFix(sentence, date, nearestDays(actual, weekday).find(isToCome))
  ]
  return {
    message: (words) =>
      say(
        '"{0}" does not fit: {1} is a {2}, not a {3}. The customer cannot know which of the two you mean; write the one that is right.',
        words,
        named,
        right,
        weekdayName(weekday)
      ),
    ...(fixes.length > 0 && { fixes })
  }
}

/** The days of the same month that the weekday fits, nearest first. */
function nearestDays(actual: CalendarDay, weekday: number): CalendarDay[] {
  const shift = ((weekday - weekdayOf(actual) + 10) % 7) - 3
  const shifts = shift < 0 ? [shift, shift + 7] : [shift, shift - 7]
  return shifts.map((days) => dayOf(dayNumber(actual) + days)).filter(({ month }) => month === actual.month)
}

function weekdayFix(sentence: ReplySentence, { weekdayAt = 0 }: DateMention, right: string): Fix {
  const place = wordAt(sentence, weekdayAt)
  const raw = sentence.view.tokens[weekdayAt]?.raw ?? ''
  const name = raw.replace(/\.$/u, '').length < 6 && !/day$/iu.test(raw) ? right.slice(0, 3) : right
  const newText =
    raw.length > 1 && raw === raw.toUpperCase()
      ? name.toUpperCase()
      : raw === raw.toLowerCase()
        ? name.toLowerCase()
        : name
  return { title: say('Write {0}', newText), edits: [{ ...place, newText: literal(newText) }], safe: false }
}

function dayFix(
  sentence: ReplySentence,
  { dayAt: at }: DateMention,
  nearest: CalendarDay | undefined
): Fix[] {
  if (at === undefined || !nearest) return []
  const raw = sentence.view.tokens[at]?.raw ?? ''
  const newText = `${nearest.day}${/[a-z]/iu.test(raw) ? ordinal(nearest.day) : ''}`
  return [
    {
      title: say('Write {0}', newText),
      edits: [{ ...wordAt(sentence, at), newText }],
      safe: false
    }
  ]
}

/** A word without the full stop that the parser leaves at a number or an abbreviation. */
function wordAt(sentence: ReplySentence, at: number): Span {
  const { start, end } = sentence.placeOf({ from: at, to: at + 1 })
  return { start, end: sentence.view.tokens[at]?.raw.endsWith('.') ? end - 1 : end }
}

function ordinal(day: number): string {
  if (day > 10 && day < 20) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
