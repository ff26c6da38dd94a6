import assert from 'node:assert/strict'
import { byMoment, updateAt, withinDays } from '../../../src/calendar/choice.js'
import { fillTimeSlot, fitInto } from '../../../src/calendar/insertion.js'
import { calendarIn } from './calendars.js'

describe('a choice goes in', () => {
  const calendar = calendarIn('Europe/Berlin')
  const now = new Date('2026-11-24T10:07Z')
  const by = byMoment(calendar, new Date('2026-11-24T16:00Z'), now)
  const within = withinDays(calendar, 2, now)
  const update = updateAt(calendar, new Date('2026-11-24T15:00Z'), now)

  // `|` is the cursor.
  const places: readonly [what: string, choice: typeof by, line: string, result: string][] = [
    ['behind a word', by, "I'll write|.", "I'll write by 17:00 today (Tue 24 Nov, CET)."],
    ['behind a space', by, "I'll write |.", "I'll write by 17:00 today (Tue 24 Nov, CET)."],
    ['between words', by, "I'll |write", "I'll by 17:00 today (Tue 24 Nov, CET) write"],
    ['behind its own “by”', by, "I'll write by |", "I'll write by 17:00 today (Tue 24 Nov, CET)"],
    ['behind “by” and no space', within, 'Done by|.', 'Done by Thu 26 Nov.'],
    ['at the start of a line', within, '|', 'Within 2 business days, by Thu 26 Nov'],
    ['behind a sentence', update, 'No news yet. |', 'No news yet. Next update at 16:00 CET'],
    ['behind a sentence and no space', update, 'No news yet.|', 'No news yet. Next update at 16:00 CET'],
    ['in brackets', update, 'No news (|)', 'No news (next update at 16:00 CET)'],
    ['in a list', by, '- |', '- By 17:00 today (Tue 24 Nov, CET)'],
    ['in front of a comma', by, 'Fixed|, I hope', 'Fixed by 17:00 today (Tue 24 Nov, CET), I hope']
  ]
  for (const [what, choice, line, result] of places) {
    it(what, () => {
      const [before = '', after = ''] = line.split('|')
      assert.equal(before + fitInto(choice, before, after) + after, result)
    })
  }

  const slots: readonly [choice: typeof by, fix: string, filled: string][] = [
    [by, ' by ${1:day, time and zone}', ' ${1:by 17:00 today (Tue 24 Nov, CET)}'],
    [within, 'By ${1:day, time and zone}', '${1:Within 2 business days, by Thu 26 Nov}'],
    [by, '${1:day, time and zone}', '${1:17:00 today (Tue 24 Nov, CET)}'],
    [
      within,
      " I'll write again by ${1:a \\} day}, with or without news.",
      " I'll write again ${1:within 2 business days, by Thu 26 Nov}, with or without news."
    ],
    [by, 'nothing to fill', 'nothing to fill']
  ]
  for (const [choice, fix, filled] of slots) {
    it(`into “${fix}”`, () => {
      assert.equal(fillTimeSlot(fix, choice), filled)
    })
  }
})
