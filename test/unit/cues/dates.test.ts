import assert from 'node:assert/strict'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader } from '../../../src/cues/reply.js'
import { dayAt, dayOf, dayNumber, monthLength, weekdayOf } from '../../../src/cues/times/calendar.js'
import { findClocks } from '../../../src/cues/times/clocks.js'
import { findDates } from '../../../src/cues/times/dates.js'

describe('days and times of day', () => {
  const reader = createReplyReader(compileCues())
  const viewOf = (text: string) => {
    const [sentence] = reader.read(text, 'plaintext').cues.sentences
    assert.ok(sentence)
    return sentence.view
  }

  const dates: readonly [text: string, ...named: string[]][] = [
    ['by Tuesday, 30 February 2026 at 5pm', 'weekday=2 day=30 month=2 year=2026'],
    ['on Friday the 27th of November', 'weekday=5 day=27 month=11'],
    ['by November 27th, 2026', 'day=27 month=11 year=2026'],
    ['on 3 December (Friday)', 'weekday=5 day=3 month=12'],
    ['tomorrow, Wednesday 25 November', 'relative=1 weekday=3 day=25 month=11'],
    ['in October 2026', 'month=10 year=2026'],
    ['2026-11-27', 'day=27 month=11 year=2026'],
    ['by 27.11.26', 'day=27 month=11 year=2026'],
    ['by 11/27', 'day=27 month=11'],
    ['by 03/04/2026', 'day=3 month=4 year=2026 or 4/3'],
    ['Sun 29 Nov and Mon 30 Nov', 'weekday=0 day=29 month=11', 'weekday=1 day=30 month=11'],
    ['the sun is up and you may sit'],
    ['version 3.4.2026'],
    ['31 November Street']
  ]
  for (const [text, ...named] of dates) {
    it(text, () => {
      const found = findDates(viewOf(text)).map(({ relative, weekday, day, month, year, alternative }) => {
        const parts = Object.entries({ relative, weekday, day, month, year }).filter(
          ([, value]) => value !== undefined
        )
        const other = alternative ? ` or ${alternative.day}/${alternative.month}` : ''
        return parts.map(([name, value]) => `${name}=${value ?? ''}`).join(' ') + other
      })
      assert.deepEqual(found, named)
    })
  }

  const clocks: readonly [text: string, ...named: (readonly [minutes: number, zone?: number | 'local'])[]][] =
    [
      ['by 5pm', [1020]],
      ['by 5 p.m. ET', [1020, -300]],
      ['at 17:00 CET', [1020, 60]],
      ['at 10:30am Pacific time', [630, -480]],
      ['by noon your time', [720, 'local']],
      ['at 17:00 AKDT', [1020, -480]],
      ['at 9:00 London time', [540, 'local']],
      ['at 9:00 Ho Chi Minh City time', [540, 'local']],
      ['by 17:00 today, Tue 24 Nov (CET)', [1020, 60]],
      ['by 17:00 today (Tue 24 Nov, CET; 11:00 your time)', [1020, 60], [660, 'local']],
      ['by 5pm on Thursday the 26th of November, EST', [1020, -300]],
      ['at 9:00 on Monday. Central has moved', [540]],
      ['at 9:00 tomorrow It is about time', [540]],
      ['by 12am', [0]],
      ['from 9-11am', [660]],
      ['at 25:00 or 5 percent']
    ]
  for (const [text, ...named] of clocks) {
    it(text, () => {
      const found = findClocks(viewOf(text)).map(({ minutes, zone }) =>
        zone === undefined ? [minutes] : [minutes, zone]
      )
      assert.deepEqual(found, named)
    })
  }

  it('counts days as the calendar does', () => {
    assert.equal(weekdayOf({ year: 2026, month: 11, day: 24 }), 2)
    assert.equal(weekdayOf({ year: 1969, month: 12, day: 28 }), 0)
    assert.deepEqual(dayOf(dayNumber({ year: 2028, month: 2, day: 28 }) + 1), {
      year: 2028,
      month: 2,
      day: 29
    })
    assert.deepEqual(dayAt(new Date('2026-11-24T23:30:00Z'), 60), { year: 2026, month: 11, day: 25 })
    assert.deepEqual([monthLength(2), monthLength(2, 2027), monthLength(2, 2028)], [29, 28, 29])
  })
})
