import type { BusinessCalendar } from './calendar.js'
import type { Choice } from './choice.js'
import { readFreeText } from './freeText/freeText.js'
import type { Words } from '../words/words.js'

/** One line of a list of times: one to pick, or words that only tell something. */
export type Entry =
  | { readonly kind: 'choice'; readonly choice: Choice; readonly typed?: string }
  | { readonly kind: 'heading'; readonly text: Words }
  | { readonly kind: 'unknown'; readonly text: string }

/** The list for what somebody typed: how it will read, then the prepared choices that hold its words. */
export function listFor(
  text: string,
  choices: readonly Choice[],
  calendar: BusinessCalendar,
  now: Date
): Entry[] {
  const typed = text.trim()
  if (typed === '') return grouped(choices)
  const words = typed.toLowerCase().split(/\s+/u)
  const read = readFreeText(typed, calendar, now)
  const matching = choices.filter(
    (choice) =>
      words.every((word) => choice.text.toLowerCase().includes(word)) &&
      !read.some((reading) => reading.text === choice.text)
  )
  const entries: Entry[] = [
    ...read.map((choice): Entry => ({ kind: 'choice', choice, typed })),
    ...matching.map((choice): Entry => ({ kind: 'choice', choice }))
  ]
  return entries.length > 0 ? entries : [{ kind: 'unknown', text: typed }]
}

function grouped(choices: readonly Choice[]): Entry[] {
  const groups: readonly (readonly [text: Words, list: readonly Choice[]])[] = [
    ['An answer', choices.filter(({ kind }) => kind !== 'update')],
    ['The next update', choices.filter(({ kind }) => kind === 'update')]
  ]
  return groups.flatMap(([text, list]): Entry[] =>
    list.length === 0
      ? []
      : [{ kind: 'heading', text }, ...list.map((choice): Entry => ({ kind: 'choice', choice }))]
  )
}
