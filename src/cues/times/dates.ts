import { isLongNumber, Trait } from '../lexicon/traits.js'
import type { Token } from '../lexicon/words.js'
import type { Range, SentenceView } from '../sentence.js'
import { fullYear, isDayName, readMonth, readNamedDate, readRelativeDay, readWeekday } from './calendar.js'

/** A day that a sentence names, as far as it names it; nothing is made up. */
export interface DateMention extends Range {
  /** Days from today: -1 for "yesterday". */
  readonly relative?: number
  /** Sunday is 0. */
  readonly weekday?: number
  /** Counted from 1. Missing where only a weekday or a relative day is named. */
  readonly month?: number
  /** Missing for a whole month ("in October 2026"). */
  readonly day?: number
  readonly year?: number
  /** The other way to read 03/04. */
  readonly alternative?: { readonly month: number; readonly day: number }
  /** Which word is the weekday and which the day of the month. */
  readonly weekdayAt?: number
  readonly dayAt?: number
}

type Draft = { -readonly [Key in keyof DateMention]: DateMention[Key] }

/** Words that can stand between a weekday and its date. */
const link = /^(?:the|on)$/u
const preposition = /^(?:by|on|before|until|till|from|for|since|due|after|of|to|through)$/u
const address = /^(?:street|st|road|rd|avenue|ave|lane|drive|square|place|house)$/u
const version = /^(?:version|v|release|build|step|part|page|chapter)$/u

/** The days that a sentence names, in order. Numbers that only look like a date are left out. */
export function findDates({ tokens, traits }: DatedWords): readonly DateMention[] {
  if (traits !== undefined && (traits & (Trait.digit | Trait.day)) === 0) return none
  let found: DateMention[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const mention = canBegin(tokens[at]?.word ?? '') ? readAt(tokens, at) : undefined
    if (!mention || tokens[at]?.quoted) continue
    ;(found ??= []).push(mention)
    at = mention.to - 1
  }
  return found ?? none
}

const none: readonly DateMention[] = []

/** The words of a sentence, and what traits they have where that is known. */
export type DatedWords = Pick<SentenceView, 'tokens'> & Partial<Pick<SentenceView, 'traits'>>

/** Asked of every word, and very few begin a date. */
function canBegin(word: string): boolean {
  return startsWithDigit(word) ? !isLongNumber(word) : word === 'the' || isDayName(word)
}

/** Whether a word begins with a digit; quicker than a regular expression where every word is asked. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

function readAt(tokens: readonly Token[], at: number): DateMention | undefined {
  const word = tokens[at]?.word ?? ''
  const relative = readRelativeDay(word)
  if (relative !== undefined) return withNeighbour(tokens, { from: at, to: at + 1, relative })
  const weekday = readWeekday(word)
  if (weekday !== undefined) {
    const date = readDate(tokens, link.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1)
    if (date) return { ...date, from: at, weekday, weekdayAt: at }
    return isSurely(word, tokens[at - 1]) ? { from: at, to: at + 1, weekday, weekdayAt: at } : undefined
  }
  const date = readDate(tokens, at)
  return date && withNeighbour(tokens, date)
}

/** "Sat" and "sun" are words of their own. */
function isSurely(word: string, previous: Token | undefined): boolean {
  return !/^(?:sat|sun)$/u.test(word) || /^(?:by|on|this|next)$/u.test(previous?.word ?? '')
}

/** "3 December (Friday)", "tomorrow, Wednesday 25 November". */
function withNeighbour(tokens: readonly Token[], date: DateMention): DateMention {
  const next = tokens[date.to]
  if (!next || !/^[(,–-]*$/u.test(next.before)) return date
  const weekday = readWeekday(next.word)
  if (weekday !== undefined) {
    const after = date.month === undefined ? readDate(tokens, date.to + 1) : undefined
    const named = { weekday, weekdayAt: date.to }
    if (after) return { ...date, ...after, from: date.from, ...named }
    return isSurely(next.word, tokens[date.to - 1]) && next.before !== ''
      ? { ...date, ...named, to: date.to + 1 }
      : date
  }
  if (date.relative === undefined || next.before === '') return date
  const after = readDate(tokens, date.to)
  return after ? { ...date, ...after, from: date.from } : date
}

/** A date with a month, in words or in numbers, from the word `at` on. */
function readDate(tokens: readonly Token[], at: number): Draft | undefined {
  const numeric = readNumeric(tokens, at)
  if (numeric) return numeric
  const start = tokens[at]?.word === 'the' ? at + 1 : at
  const day = readDay(tokens[start]?.word)
  if (day !== undefined) {
    const monthAt = tokens[start + 1]?.word === 'of' ? start + 2 : start + 1
    const month = monthOf(tokens, monthAt)
    if (month === undefined || address.test(tokens[monthAt + 1]?.word ?? '')) return undefined
    return withYear(tokens, { from: at, to: monthAt + 1, day, month, dayAt: start })
  }
  const month = monthOf(tokens, at)
  if (month === undefined) return undefined
  const dayIndex = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
  const after = tokens[dayIndex]?.before === '' ? readDay(tokens[dayIndex].word) : undefined
  if (after !== undefined)
    return withYear(tokens, { from: at, to: dayIndex + 1, day: after, month, dayAt: dayIndex })
  const year = readYear(tokens[at + 1])
  return year === undefined ? undefined : { from: at, to: at + 2, month, year }
}

function monthOf(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  return token && (token.before === '' || at === 0 || /^[(,]*$/u.test(token.before))
    ? readMonth(token.word)
    : undefined
}

function readDay(word: string | undefined): number | undefined {
  const match = word === undefined ? null : /^(\d{1,2})(?:st|nd|rd|th)?\.?$/u.exec(word)
  const day = Number(match?.[1] ?? 0)
  return day >= 1 && day <= 39 ? day : undefined
}

function readYear(token: Token | undefined): number | undefined {
  return token && /^,?$/u.test(token.before) && /^(?:19|20)\d{2}$/u.test(token.word)
    ? Number(token.word)
    : undefined
}

function withYear(tokens: readonly Token[], draft: Draft): Draft {
  const year = readYear(tokens[draft.to])
  return year === undefined ? draft : { ...draft, year, to: draft.to + 1 }
}

/** ISO dates, 31.12.2026, 12/31/2026, and 31/12 where a word before it says that it is a date (1/2 counts messages). */
function readNumeric(tokens: readonly Token[], at: number): Draft | undefined {
  const word = tokens[at]?.word ?? ''
  if (!startsWithDigit(word)) return undefined
  const previous = tokens[at - 1]?.word ?? ''
  if (version.test(previous)) return undefined
  const rest = readYearAfterSlash(tokens[at + 1])
  const range = { from: at, to: rest === undefined ? at + 1 : at + 2 }
  const named = readNamedDate(word)
  if (named) {
    const { day, month, year } = named
    if (day < 1 || day > 39) return undefined
    const draft = { from: at, to: at + 1, day, month, dayAt: at }
    return year === undefined ? withYear(tokens, draft) : { ...draft, year }
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(word)
  if (iso) return { ...range, year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const parts = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/u.exec(word)
  if (!parts) return undefined
  const written = parts[4] ?? rest
  const hasYear = written !== undefined
  const follows = readWeekday(previous) !== undefined || (preposition.test(previous) && word.length > 3)
  if (!hasYear && (parts[2] !== '/' || !follows)) return undefined
  const year = hasYear ? { year: fullYear(written) } : {}
  const a = Number(parts[1])
  const b = Number(parts[3])
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined
  if (a > 12) return { ...range, day: a, month: b, ...year }
  if (b > 12) return { ...range, day: b, month: a, ...year }
  return { ...range, day: a, month: b, ...(a === b ? {} : { alternative: { day: b, month: a } }), ...year }
}

/** The parser takes "31/04/2026" apart before the year. */
function readYearAfterSlash(token: Token | undefined): string | undefined {
  return token?.before === '/' && /^(?:\d{2}|\d{4})$/u.test(token.word) ? token.word : undefined
}
