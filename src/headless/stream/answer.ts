import * as v from 'valibot'
import type { Checker } from '../../findings/checker.js'
import type { Level, Reply, Report, Situation } from '../../findings/model.js'
import { fails } from '../levels.js'
import type { FailureNote } from '../output.js'
import { reportShape } from '../shape.js'
import { byteOrderMark } from '../utf8.js'
import { describeIssue, isoTimeSchema, situationSchema } from '../values.js'

/** One line of the input; `text` is missing where its bytes are not UTF-8. `number` counts from 1. */
export interface Line {
  readonly number: number
  readonly text: string | undefined
}

/** One line for the output with its line feed, and what it means for the exit code. */
export interface Answer {
  readonly output: string
  readonly bad: boolean
  readonly failed: boolean
  readonly failures: readonly FailureNote[]
}

/** What lines that do not say otherwise are checked with, and the level that fails. Plain data: it goes to threads. */
export interface AnswerOptions {
  readonly situation: Situation | undefined
  readonly now: Date | undefined
  readonly failOn: Level | undefined
}

// `null` is what many writers of JSON put for "not given".
const lineSchema = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.check(isExact, 'a string or an exact number'))]),
  text: v.string(),
  customer: v.nullish(v.string()),
  situation: v.nullish(situationSchema),
  format: v.nullish(v.picklist(['markdown', 'plaintext'])),
  now: v.nullish(isoTimeSchema)
})
const idSchema = v.object({ id: lineSchema.entries.id })

/** Checks one line; whatever is wrong with it becomes its answer. */
export function answerLine(checker: Checker, line: Line, options: AnswerOptions): Answer {
  if (line.text === undefined) return badLine(line, 'not valid UTF-8')
  const json = line.text.startsWith(byteOrderMark) ? line.text.slice(1) : line.text
  if (json.trim() === '') return badLine(line, 'blank')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return badLine(line, `not valid JSON${placeOf(error)}`)
  }
  const parsed = v.safeParse(lineSchema, value)
  if (!parsed.success) {
    const id = v.safeParse(idSchema, value)
    return badLine(line, describeIssue(parsed.issues[0]), id.success ? id.output.id : undefined)
  }
  const { id, text, customer, format } = parsed.output
  const situation = parsed.output.situation ?? options.situation
  const now = parsed.output.now ?? options.now
  const reply: Reply = {
    text,
    ...(format && { format }),
    ...(typeof customer === 'string' && { customer }),
    ...(situation && { situation }),
    ...(now && { now })
  }
  let report: Report
  try {
    report = checker.check(reply)
  } catch (error) {
    // The checker promises not to throw; should it do so, one line is lost and not the run.
    return badLine(line, `the check failed (${error instanceof Error ? error.name : 'unknown'})`, id)
  }
  return {
    output: `${JSON.stringify({ id, ...reportShape(report, text) })}\n`,
    bad: false,
    failed: fails(report, options.failOn),
    failures: report.failures.map(({ rule, error }) => ({ rule, error: error.name }))
  }
}

function badLine({ number }: Line, what: string, id?: string | number): Answer {
  const whose = id === undefined ? '' : ` (id ${JSON.stringify(id)})`
  const output = `${JSON.stringify({ id: null, error: `line ${number}${whose}: ${what}` })}\n`
  return { output, bad: true, failed: false, failures: [] }
}

/** A number that came through JSON unharmed: finite, and a whole one not so large that digits were lost. */
function isExact(id: number): boolean {
  return Number.isSafeInteger(id) || (Number.isFinite(id) && !Number.isInteger(id))
}

/** Where JSON breaks off. The parser's message itself quotes the line, which may hold a customer's words. */
function placeOf(error: unknown): string {
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined
  return position === undefined ? '' : ` at character ${Number(position) + 1}`
}
