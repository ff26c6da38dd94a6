import type { Token } from '../../cues/lexicon/words.js'
import type { Range } from '../../cues/sentence.js'
import { findClocks } from '../../cues/times/clocks.js'
import type { BusinessCalendar } from '../calendar.js'
import { zoneOf, type Zone } from '../zone.js'

/** A time of day that somebody typed. */
export interface TimeOfDay extends Range {
  readonly minutes: number
  /** Where it holds: minutes ahead of UTC, or a zone. */
  readonly zone: number | Zone
}

/** The time of day among typed words; `undefined` without one, or where its zone is unknown. */
export function readTimeOfDay(tokens: readonly Token[], calendar: BusinessCalendar): TimeOfDay | undefined {
  const clock = findClocks({ tokens }).at(-1)
  if (clock) {
    const zone = typeof clock.zone === 'number' ? clock.zone : zoneBehind(tokens, clock.to, calendar)
    return zone === undefined ? undefined : { from: clock.from, to: clock.to, minutes: clock.minutes, zone }
  }
  return readPart(tokens, calendar) ?? readBareHour(tokens, calendar)
}

/** "EOD", "friday afternoon", "first thing": the end of that part of the working day. */
function readPart(tokens: readonly Token[], calendar: BusinessCalendar): TimeOfDay | undefined {
  const { opens, closes, zone } = calendar
  const parts: readonly (readonly [phrase: RegExp, minutes: number])[] = [
    [/^(?:eod|cob|eob)$/u, closes],
    [/^(?:end|close) of (?:the )?(?:(?:business|working|work) )?(?:day|business|play)$/u, closes],
    [/^first thing$/u, Math.min(opens + 60, closes)],
    [/^(?:morning|lunch|lunchtime)$/u, 12 * 60],
    [/^afternoon$/u, closes],
    [/^(?:evening|tonight)$/u, 20 * 60]
  ]
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + 5); to > from; to--) {
      const words = tokens.slice(from, to).map(({ word }) => word)
      const part = parts.find(([phrase]) => phrase.test(words.join(' ')))
      if (part) return { from, to, minutes: part[1], zone }
    }
  }
  return undefined
}

/** "at 3": whichever of the two falls into working hours. */
function readBareHour(tokens: readonly Token[], { opens, closes, zone }: BusinessCalendar) {
  const at = tokens.findIndex(
    ({ word }, index) => /^(?:at|by|before)$/u.test(word) && /^\d{1,2}$/u.test(tokens[index + 1]?.word ?? '')
  )
  const hour = Number(tokens[at + 1]?.word ?? NaN)
  if (at < 0 || hour > 23) return undefined
  const times = hour < 12 ? [hour * 60, (hour + 12) * 60] : [hour * 60]
  const minutes = times.find((time) => time >= opens && time <= closes) ?? hour * 60
  return { from: at, to: at + 2, minutes, zone }
}

/** "your time" is the customer's, "London time" that of the city; without either it is ours. */
function zoneBehind(tokens: readonly Token[], to: number, calendar: BusinessCalendar): Zone | undefined {
  const words = tokens.slice(0, to).map(({ word }) => word)
  if (words.pop() !== 'time') return calendar.zone
  const last = words.at(-1) ?? ''
  if (/^(?:our|my|local)$/u.test(last)) return calendar.zone
  if (last === 'your') return calendar.customerZone
  for (let length = 1; length <= 4; length++) {
    const city = words.slice(-length).join('_')
    const name = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(`/${city}`))
    if (name !== undefined) return zoneOf(name)
  }
  return undefined
}
