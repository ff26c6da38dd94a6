import assert from 'node:assert/strict'
import { createChecker } from '../../../src/findings/checker.js'
import { fillSnippet } from '../../../src/findings/snippetText.js'
import { applyEdits } from '../../../src/findings/fixAll.js'
import { concreteChoices } from '../../../src/calendar/choices.js'
import type { Choice } from '../../../src/calendar/choice.js'
import { readFreeText } from '../../../src/calendar/freeText/freeText.js'
import { fillTimeSlot, fitInto } from '../../../src/calendar/insertion.js'
import { calendarIn } from './calendars.js'

const timeRules = [
  'missing-timeline',
  'vague-timeline',
  'ambiguous-date',
  'impossible-date',
  'missing-next-update'
]
const zones: readonly (readonly [name: string, customer?: string])[] = [
  ['Europe/Berlin', 'America/New_York'],
  ['America/Los_Angeles', 'Australia/Sydney'],
  ['Asia/Kolkata'],
  ['Pacific/Auckland', 'Pacific/Honolulu'],
  ['Australia/Adelaide'],
  ['Europe/London', 'Asia/Tokyo']
]
const typed = [
  'next thu 3pm',
  'tomorrow noon',
  'friday eod',
  'in 3 hours',
  'in 20 minutes',
  '48h',
  'in 4 business days',
  '3 weeks',
  'end of next month',
  'sunday 2:30am',
  '15:00 EST',
  'midnight',
  '29 feb 2028',
  'update tomorrow 10am'
]

/** Moments of two years at odd hours, the days on which clocks change and the years' ends among them. */
const moments = [
  ...Array.from({ length: 20 }, (_, index) => Date.UTC(2026, 0, 1) + index * (35 * 86_400_000 + 6_900_000)),
  ...['2026-03-27T16:00Z', '2026-03-29T00:30Z', '2026-10-24T23:30Z', '2026-11-01T05:30Z'].map(Date.parse),
  ...['2026-12-31T10:00Z', '2026-12-31T23:59Z', '2027-01-01T00:00Z', '2028-02-28T20:00Z'].map(Date.parse)
].map((time) => new Date(time))

describe('whatever is inserted', () => {
  const checker = createChecker()

  /** What the rules about time say of a reply sent at a moment. */
  function complaints(text: string, now: Date): string[] {
    return checker
      .check({ text, now, situation: 'delay' })
      .findings.filter(({ rule }) => timeRules.includes(rule))
      .map(({ rule, message }) => `${now.toISOString()} ${rule}: ${message} — ${text}`)
  }

  function allChoices(name: string, customer: string | undefined, now: Date): Choice[] {
    const calendar = calendarIn(name, customer === undefined ? {} : { customer })
    return [
      ...concreteChoices(calendar, now),
      ...typed.flatMap((text) => readFreeText(text, calendar, now)).filter(({ isPast }) => !isPast)
    ]
  }

  for (const [name, customer] of zones) {
    it(`from ${name}${customer === undefined ? '' : ` to ${customer}`} is a time that our own rules accept`, function () {
      this.timeout(30_000)
      const found: string[] = []
      let count = 0
      for (const now of moments) {
        for (const choice of allChoices(name, customer, now)) {
          const sentences = [
            ...(choice.kind === 'update' ? [] : [["We'll look into it", '.']]),
            ["We'll send you an e-mail by", '.'],
            ['The parcel is late, and we do not know why. ', ''],
            ["We'll refund you: ", '.']
          ] as const
          count++
          for (const [before, after] of sentences)
            found.push(...complaints(`${before}${fitInto(choice, before, after)}${after}`, now))
        }
      }
      assert.ok(count > moments.length * 15)
      assert.deepEqual(found.slice(0, 3), [])
    })
  }

  it('mends what the fixes of those rules are for', () => {
    const now = new Date('2026-11-24T10:07Z')
    const replies = [
      "We'll look into it.",
      "We'll get back to you soon.",
      "As soon as possible, we'll send you a new one."
    ]
    for (const text of replies) {
      const [finding] = checker
        .check({ text, now })
        .findings.filter(({ fixes }) => fixes.some(({ asks }) => asks === 'time'))
      assert.ok(finding, text)
      for (const choice of allChoices('Europe/Berlin', 'America/New_York', now)) {
        for (const { edits } of finding.fixes) {
          const filled = edits.map((edit) => ({
            ...edit,
            newText: fillSnippet(fillTimeSlot(edit.newText, choice))
          }))
          const mended = applyEdits(text, filled)
          assert.ok(mended.toLowerCase().includes(choice.bare.toLowerCase()), mended)
          assert.deepEqual(complaints(`${mended} It was held up by the storm.`, now), [])
        }
      }
    }
  })
})
