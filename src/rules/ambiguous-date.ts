import { Trait } from '../cues/lexicon/traits.js'
import { dayAt, monthName, weekdayOf } from '../cues/times/calendar.js'
import { findClocks, type ClockMention } from '../cues/times/clocks.js'
import { findDates, type DateMention } from '../cues/times/dates.js'
import type { ReplySentence } from '../cues/reply.js'
import { overlaps, type Range } from '../cues/sentence.js'
import { ambiguousDatePhrases } from './ambiguous-date.phrases.js'
import type { Fix } from './finding.js'
import { textOption } from './options.js'
import { cuesOf, report, type Rule } from './rule.js'
import { literal, slot } from './snippet.js'
import { say, type Words } from '../words/words.js'

const id = 'ambiguous-date'

/**
 * A time that two readers put in two places of the calendar: 03/04, a clock time without its zone, "EOD", hours across a
 * weekend.
 */
export const ambiguousDate: Rule = {
  id,
  level: 'information',
  summary: 'Write dates and times that only one moment fits.',
  phrases: ambiguousDatePhrases,
  options: {
    zone: textOption(
      'The time zone that writers and customers share, such as `CET`: clock times then need none.'
    )
  },
  plugin: (options) => {
    const isShared = typeof options?.zone === 'string' && options.zone.trim() !== ''
    return (_tree, file) => {
      const cues = cuesOf(file)
      const { text } = cues
      const isLocal = cues.withTag(`${id}.there`).length > 0
      const timed = cues
        .concerning({ traits: Trait.digit | Trait.hour })
        .filter(({ view }) => view.remember(findClocks).length > 0)
      const namesZone = timed.some(({ view }) =>
        view.remember(findClocks).some(({ zone }) => zone !== undefined)
      )
      const dated = cues
        .concerning({ traits: Trait.digit | Trait.day })
        .filter(({ view }) => view.remember(findDates).length > 0)
      const named = cues.withTag(`${id}.day-end`, `${id}.hours`)
      for (const sentence of new Set([...timed, ...dated, ...named])) {
        if (sentence.view.isQuestion) continue
        const found = [
          ...numericDates(sentence),
          ...dayEnds(sentence),
          ...(isShared || isLocal || namesZone ? [] : bareClocks(sentence)),
          ...weekendHours(sentence, file.data.now)
        ]
        for (const { range, message, fixes } of found) {
          const place = sentence.placeOf(range)
          report(file, id, {
            ...place,
            message: message(text.slice(place.start, place.end)),
            fixes: fixes(place)
          })
        }
      }
    }
  }
}

interface Ambiguity {
  readonly range: Range
  /** What is wrong with the words that stand in the reply. */
  readonly message: (words: string) => Words
  readonly fixes: (place: { readonly start: number; readonly end: number }) => Fix[]
}

function replace(newText: string, title: Words): Ambiguity['fixes'] {
  return (place) => [{ title, edits: [{ ...place, newText }], safe: false }]
}

/** 03/04 is in March for some and in April for others. */
function numericDates({ view }: ReplySentence): Ambiguity[] {
  return view.remember(findDates).flatMap((date) => {
    const { alternative } = date
    if (!alternative) return []
    const texts = [date, alternative].map((reading) => named(reading, date.year))
    return [
      {
        range: date,
        message: (words) =>
          say('"{0}" is {1} to some readers and {2} to others. Write the month as a word.', words, ...texts),
        fixes: (place) =>
          texts.flatMap((newText) => replace(literal(newText), say('Write {0}', newText))(place))
      }
    ]
  })
}

function named({ day, month }: Pick<DateMention, 'day' | 'month'>, year: number | undefined): string {
  return `${day ?? ''} ${monthName(month ?? 0)}${year === undefined ? '' : ` ${year}`}`
}

function dayEnds({ view }: ReplySentence): Ambiguity[] {
  const clocks = view.remember(findClocks)
  return view
    .of(`${id}.day-end`)
    .filter(
      (match) =>
        view.tokens[match.from - 1]?.word !== 'at' &&
        !clocks.some(({ from }) => Math.abs(from - match.to) < 4)
    )
    .map((match) => ({
      range: match,
      message: (words) =>
        say('"{0}" ends at another hour for everyone who reads it. Name the hour and the zone.', words),
      fixes: replace(slot(1, 'hour and zone'), 'Name the hour')
    }))
}

/** Clock times of what we do. In a reply about a visit or a delivery, the customer's own time is meant. */
function bareClocks(sentence: ReplySentence): Ambiguity[] {
  const { view, times, acts } = sentence
  if (!isOurs(sentence)) return []
  const clocks = view.remember(findClocks)
  const isPromised = ({ from, to }: ClockMention): boolean =>
    times.some((time) => time.kind === 'concrete' && overlaps(time, { from, to })) &&
    !acts.some((act) => act.act === 'request' && act.to <= from)
  return clocks
    .filter(isPromised)
    .slice(-1)
    .map((clock) => ({
      range: clock,
      message: (words) =>
        say('"{0}" is another moment in another time zone. Say which zone you mean.', words),
      fixes: ({ end }) => [
        { title: 'Name the zone', edits: [{ start: end, end, newText: ` ${slot(1, 'zone')}` }], safe: false }
      ]
    }))
}

function isOurs({ acts, view }: ReplySentence): boolean {
  return acts.some(({ act }) => act === 'commitment') || view.has(`${id}.our-act`)
}

/** "Within 24–48 hours" on a Friday: nobody knows whether the weekend counts. */
function weekendHours({ view, acts }: ReplySentence, now: Date | undefined): Ambiguity[] {
  if (!now || view.has(`${id}.business`) || acts.some(({ act }) => act === 'request')) return []
  return view
    .of(`${id}.hours`)
    .filter(({ to }) => !/^(?:before|prior|of|after|ago|notice)$/u.test(view.tokens[to]?.word ?? ''))
    .filter((match) =>
      touchesWeekend(now, longest(view.tokens.slice(match.from, match.to).map(({ word }) => word)))
    )
    .map((match) => ({
      range: match,
      message: (words) =>
        say(
          '"{0}" runs into the weekend, and the customer cannot tell whether that counts. Name the day.',
          words
        ),
      fixes: replace(`by ${slot(1, 'day, time and zone')}`, 'Name the day')
    }))
}

function longest(words: readonly string[]): number {
  return Math.max(...words.flatMap((word) => word.split(/\D+/u).map(Number)))
}

function touchesWeekend(now: Date, hours: number): boolean {
  const last = new Date(now.getTime() + hours * 3_600_000)
  return [now, last, new Date(now.getTime() + hours * 1_800_000)].some(
    (moment) => weekdayOf(dayAt(moment, 0)) % 6 === 0
  )
}
