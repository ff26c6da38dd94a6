import { ambiguousDate } from '../../../src/rules/ambiguous-date.js'
import { tablesFor, type TableReply } from './harness.js'

/** A Friday afternoon, and the Monday after it. */
const friday = new Date('2026-11-20T15:00:00Z')
const monday = new Date('2026-11-23T09:00:00Z')
const at = (now: Date, text: string): TableReply => ({ text, format: 'plaintext', now })

describe('ambiguous-date', () => {
  const { finds, leaves, mends } = tablesFor(ambiguousDate)

  finds('numbers that are two dates', [
    ['Your room is booked from 03/04 to the 9th.', '25-30: "03/04"'],
    ['It ships on 05/06/2026.', '"05/06/2026"'],
    ['The contract ends on 01-02-27.', '"01-02-27"']
  ])

  finds('ends of a day', [
    ["I'll send it by EOD.", '"EOD"'],
    ["I'll send it by eod tomorrow.", '"eod"'],
    ["You'll hear from me by close of\nplay tomorrow.", '"close of\nplay tomorrow"']
  ])

  finds('clock times without a zone', [
    ["I'll call you at 4pm on Tuesday.", '"4pm"'],
    ['I’ll call you at 9:30.', '"9:30"'],
    ['THE SERVER RESTARTS AT 22:00 ON 14 MARCH.', '"22:00"']
  ])

  finds('hours across a weekend', [
    [at(friday, "We'll reply within 24–48 hours."), '"within 24–48 hours"'],
    [at(friday, "We'll reply within 72 hours."), '"within 72 hours"']
  ])

  leaves('one moment only', [
    "I'll write tomorrow (Tue 5 March).",
    'It ships on 5 June 2026.',
    'It comes on 24/03.',
    'It ends on 2027-02-01.',
    "I'll send it by 17:00 CET today.",
    "I'll call you at 9:30 NZDT (20:30 UTC on Tuesday).",
    at(monday, "We'll reply within 48 hours."),
    at(friday, "We'll reply within 48 business hours."),
    "We'll reply within 48 hours."
  ])

  leaves('places where the local time is meant', [
    'Your courier is at your door by 10:00.',
    'The table is yours from 19:00.',
    'Your flight leaves at 11:40.'
  ])

  leaves('a shared zone', [{ text: "I'll call you at 4pm.", format: 'plaintext', options: { zone: 'CET' } }])

  leaves('what is no time', [
    'You may keep the second one.',
    'Use 3/4 of the bottle.',
    'I can pass on 1/2\nthe rest 2/2',
    'Version 05.06 has the fix.',
    'The door is open 24/7.',
    'You missed the end of the play.'
  ])

  leaves("others' words", ['You wrote "I will be there on 03/04 at noon".'])

  mends('the reading that is meant, or a slot', [
    ['It ships on 05/06/2026.', 'It ships on 5 June 2026.', 'It ships on 6 May 2026.'],
    ["I'll send it by EOD.", "I'll send it by hour and zone."],
    ["I'll call you at 4pm on Tuesday.", "I'll call you at 4pm zone on Tuesday."],
    [at(friday, "We'll reply within 72 hours."), "We'll reply by day, time and zone."]
  ])
})
