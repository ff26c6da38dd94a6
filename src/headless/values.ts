import * as v from 'valibot'
import { situations } from '../findings/model.js'

/** A situation of the catalogue. */
export const situationSchema = v.picklist(situations)

const isoPattern =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?<zone>Z|[+-]\d\d:?\d\d)?)?$/i

/**
 * The moment an ISO 8601 date or time names, or `undefined` when it names none (such as 30 February). Without a zone
 * it is UTC, so that the answer does not depend on the machine.
 */
export function parseIsoTime(text: string): Date | undefined {
  const parts = isoPattern.exec(text)?.groups
  if (!parts) return undefined
  const { year = '', month = '', day = '', time = '00:00', zone = 'Z' } = parts
  // `Date` turns 30 February into 2 March; the calendar day alone shows whether it did.
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()
  const moment = new Date(`${year}-${month}-${day}T${time}${offset}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}

/** An ISO 8601 date or time, as a `Date`. */
export const isoTimeSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const moment = parseIsoTime(dataset.value)
    if (moment) return moment
    addIssue({ message: 'not an ISO time', expected: 'an ISO time such as 2026-11-24T16:00:00Z' })
    return NEVER
  })
)

/** What is wrong with a value, without quoting the value: `text: expected string`. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  const missing = issue.input === undefined && issue.kind === 'schema'
  const what = missing
    ? 'is missing'
    : issue.expected === 'never'
      ? 'is not known'
      : `must be ${issue.expected === null ? issue.message : inWords(issue.expected)}`
  return path === null ? `the value ${what}` : `"${path}" ${what}`
}

/** A type as people say it; choices come as `("a" | "b")`. */
function inWords(type: string): string {
  if (type === 'string') return 'a string'
  if (type === 'Object') return 'an object'
  if (type === '(string | number)') return 'a string or a number'
  return type.startsWith('(') ? `one of ${type.slice(1, -1).replaceAll(' | ', ', ')}` : type
}
