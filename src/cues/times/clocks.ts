import { isLongNumber, Trait } from '../lexicon/traits.js'
import type { Token } from '../lexicon/words.js'
import type { Range } from '../sentence.js'
import { readMonth, readWeekday } from './calendar.js'
import { startsWithDigit, type DatedWords } from './dates.js'

/** A time of day that a sentence names. */
export interface ClockMention extends Range {
  /** Minutes after midnight; the later end of a span. */
  readonly minutes: number
  /** Minutes ahead of UTC; `local` for "your time". Missing where the sentence does not say. */
  readonly zone?: number | 'local'
}

/** Hours ahead of UTC. Where letters stand for several zones, the westernmost: its clock strikes last. */
const offsets: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 1,
  ist: 1,
  west: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  sast: 2,
  gst: 4,
  sgt: 8,
  hkt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  acdt: 10.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  ast: -4,
  adt: -3,
  et: -5,
  est: -5,
  edt: -4,
  eastern: -5,
  ct: -6,
  cst: -6,
  cdt: -5,
  central: -6,
  mt: -7,
  mst: -7,
  mdt: -6,
  mountain: -7,
  pt: -8,
  pst: -8,
  pdt: -7,
  pacific: -8,
  akst: -9,
  akdt: -8,
  hst: -10
}

/** Minutes ahead of UTC of a zone given by its usual letters ("CET"), or undefined. */
export function readZone(letters: string): number | undefined {
  const key = letters.toLowerCase()
  const hours = Object.hasOwn(offsets, key) ? offsets[key] : undefined
  return hours === undefined ? undefined : hours * 60
}

/** The times of day that a sentence names, in order. */
export function findClocks({ tokens, traits }: DatedWords): readonly ClockMention[] {
  if (traits !== undefined && (traits & (Trait.digit | Trait.hour)) === 0) return none
  let found: ClockMention[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.quoted) continue
    const clock = readClock(tokens, at)
    if (!clock) continue
    const zone = zoneAfter(tokens, clock.to) ?? zoneAfter(tokens, skipDay(tokens, clock.to), /^[(,]{0,2}$/u)
    ;(found ??= []).push(zone === undefined ? clock : { ...clock, ...zone })
  }
  return found ?? none
}

const none: readonly ClockMention[] = []

function readClock(tokens: readonly Token[], at: number): ClockMention | undefined {
  const word = tokens[at]?.word ?? ''
  if (word === 'noon' || word === 'midday') return { from: at, to: at + 1, minutes: 12 * 60 }
  if (word === 'midnight') return { from: at, to: at + 1, minutes: 24 * 60 }
  if (!startsWithDigit(word) || isLongNumber(word)) return undefined
  const match =
    /^(?:\d{1,2}(?:[:.]\d{2})?[-–])?(\d{1,2})(?:[:.h](\d{2}))?([ap])\.?m\.?$/u.exec(word) ??
    /^(?:\d{1,2}:\d{2}[-–])?(\d{1,2})[:h](\d{2})$/u.exec(word)
  const bare = match ?? /^(\d{1,2})(?:[:.](\d{2}))?$/u.exec(word)
  const half = match?.[3] ?? /^([ap])\.?m\.?$/u.exec(tokens[at + 1]?.word ?? '')?.[1]
  if (!bare || (!match && !half)) return undefined
  const hour = Number(bare[1])
  const minute = Number(bare[2] ?? 0)
  if (hour > 24 || minute > 59 || (half && hour > 12)) return undefined
  const hours = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour
  return { from: at, to: match?.[3] || !half ? at + 1 : at + 2, minutes: hours * 60 + minute }
}

/** "17:00 today CET", "17:00 today (Tue 24 Nov, CET)": the day may stand between the time and its zone. */
function skipDay(tokens: readonly Token[], at: number): number {
  let end = at
  while (end - at < longestDay && isOfDay(tokens[end])) end++
  return end
}

/** "on Thursday the 26th of November 2026", counted in words. */
const longestDay = 7
const dayWord =
  /^(?:on|the|of|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?|20\d{2})$/u

function isOfDay(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^[(,]?$/u.test(token.before) &&
    (dayWord.test(token.word) || readWeekday(token.word) !== undefined || readMonth(token.word) !== undefined)
  )
}

function zoneAfter(
  tokens: readonly Token[],
  at: number,
  lead = /^\(?$/u
): { zone: number | 'local'; to: number } | undefined {
  const token = tokens[at]
  if (!token || !lead.test(token.before)) return undefined
  if (/^(?:your|local|our|my)$/u.test(token.word) && tokens[at + 1]?.word === 'time')
    return { zone: 'local', to: at + 2 }
  const zone = readZone(token.word)
  if (zone !== undefined) return { zone, to: tokens[at + 1]?.word === 'time' ? at + 2 : at + 1 }
  // "15:00 London time", "15:00 Ho Chi Minh City time"
  const end = nameEnd(tokens, at)
  return end > at && tokens[end]?.word === 'time' ? { zone: 'local', to: end + 1 } : undefined
}

/** Where a name of at most four words with capitals ends. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (
    end - at < 4 &&
    /^\p{Lu}/u.test(tokens[end]?.raw ?? '') &&
    (end === at || tokens[end]?.before === '')
  )
    end++
  return end
}
