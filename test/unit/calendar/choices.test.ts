import assert from 'node:assert/strict'
import { plusDays, workingDayAfter } from '../../../src/calendar/calendar.js'
import { concreteChoices } from '../../../src/calendar/choices.js'
import { holidaysOf } from '../../../src/calendar/holidays.js'
import { calendarIn } from './calendars.js'
import { inEnglish } from '../../../src/words/words.js'

/** Christmas in a year in which it falls on a weekend, with its substitute days, as in England. */
const england = holidaysOf({
  country: 'GB',
  years: [2026, 2027],
  regions: {},
  holidays: [
    { name: 'Christmas Day', days: [20261225, 20271225] },
    { name: 'Boxing Day', days: [20261226, 20271226] },
    { name: 'Boxing Day (substitute day)', days: [20261228, 20271228] },
    { name: 'Christmas Day (substitute day)', days: [20271227] },
    { name: "New Year's Day", days: [20260101, 20270101] }
  ]
})

describe('concrete choices', () => {
  const tuesday = new Date('2026-11-24T10:07Z')

  it('read as a customer can put them in a calendar', () => {
    assert.deepEqual(
      concreteChoices(calendarIn('Europe/Berlin'), tuesday).map(({ text }) => text),
      [
        'by 17:00 today (Tue 24 Nov, CET)',
        'by 12:00 tomorrow (Wed 25 Nov, CET)',
        'by 17:00 tomorrow (Wed 25 Nov, CET)',
        'within 2 business days, by Thu 26 Nov',
        'within 3 business days, by Fri 27 Nov',
        'within 5 business days, by Tue 1 Dec',
        'by 17:00 on Fri 27 Nov (CET)',
        'next update at 14:00 CET',
        'next update at 16:00 CET',
        'next update at 10:00 tomorrow (Wed 25 Nov, CET)'
      ]
    )
  })

  const has: readonly [what: string, calendar: Parameters<typeof calendarIn>, now: string, text: string][] = [
    [
      'the customer’s clock',
      ['Europe/Berlin', { customer: 'America/New_York' }],
      '2026-11-24T10:07Z',
      'next update at 16:00 CET (10:00 your time)'
    ],
    [
      'the customer’s clock between two changes of the clocks',
      ['Europe/Berlin', { customer: 'America/New_York' }],
      '2026-10-27T10:07Z',
      'next update at 16:00 CET (11:00 your time)'
    ],
    [
      'the customer’s day',
      ['America/Los_Angeles', { customer: 'Australia/Sydney' }],
      '2026-11-24T20:07Z',
      'by 17:00 today (Tue 24 Nov, PST; 12:00 your time on Wed 25 Nov)'
    ],
    [
      'one clock where both agree',
      ['Europe/Berlin', { customer: 'Europe/Paris' }],
      '2026-11-24T10:07Z',
      'by 17:00 today (Tue 24 Nov, CET)'
    ],
    [
      'the new zone after the clocks change',
      ['Europe/Berlin'],
      '2026-03-27T15:30Z',
      'by 12:00 on Mon 30 Mar (CEST)'
    ],
    [
      'the new zone after they change back',
      ['America/New_York'],
      '2026-10-30T21:30Z',
      'by 12:00 on Mon 2 Nov (EST)'
    ],
    [
      'the year after the year’s end',
      ['Australia/Sydney'],
      '2026-12-31T03:00Z',
      'within 2 business days, by Mon 4 Jan 2027'
    ],
    [
      'the day after a holiday',
      ['Europe/London', { holidays: england }],
      '2026-12-24T10:00Z',
      'by 12:00 on Tue 29 Dec (GMT)'
    ],
    [
      'the day after a substitute day',
      ['Europe/London', { holidays: england }],
      '2027-12-24T10:00Z',
      'by 17:00 on Wed 29 Dec (GMT)'
    ],
    [
      'the end of a week that ends on another day',
      ['Asia/Dubai', { workingDays: [0, 1, 2, 3, 4] }],
      '2026-11-22T10:00Z',
      'by 17:00 on Thu 26 Nov (GST)'
    ],
    [
      'the last working day where the week ends with a holiday',
      ['Europe/London', { holidays: england }],
      '2026-12-21T10:00Z',
      'by 17:00 on Thu 24 Dec (GMT)'
    ],
    [
      'business days without holidays among them',
      ['Europe/London', { holidays: england }],
      '2026-12-24T10:00Z',
      'within 3 business days, by Thu 31 Dec'
    ]
  ]
  for (const [what, [name, options], now, text] of has) {
    it(`know ${what}: “${text}”`, () => {
      const texts = concreteChoices(calendarIn(name, options), new Date(now)).map((choice) => choice.text)
      assert.ok(texts.includes(text), texts.join('\n'))
    })
  }

  it('leave today out when nobody works, or not for long', () => {
    for (const now of ['2026-11-24T15:30Z', '2026-11-24T22:00Z', '2026-11-22T10:00Z']) {
      const texts = concreteChoices(calendarIn('Europe/Berlin'), new Date(now)).map(({ text }) => text)
      assert.ok(texts.length > 5)
      assert.deepEqual(
        texts.filter((text) => /today|update at \d\d:\d\d [A-Z]/u.test(text)),
        []
      )
    }
  })

  it('say when the holidays of a year are not known', () => {
    const [first] = concreteChoices(
      calendarIn('Europe/London', { holidays: england }),
      new Date('2028-03-01T10:00Z')
    )
    assert.deepEqual(first?.notes.map(inEnglish), ['holidays of 2028 are not known'])
  })

  it('end even where every day is a holiday', () => {
    const holidays = { nameOf: () => 'Sabbatical', covers: () => true }
    const today = { year: 2026, month: 11, day: 24 }
    const day = workingDayAfter(calendarIn('UTC', { holidays }), today)
    assert.ok(plusDays(day, -365).year <= 2026)
  })
})
