import assert from 'node:assert/strict'
import { readFreeText } from '../../../src/calendar/freeText/freeText.js'
import { holidaysOf } from '../../../src/calendar/holidays.js'
import { calendarIn } from './calendars.js'
import { inEnglish } from '../../../src/words/words.js'

describe('a typed time', () => {
  // Tuesday, 24 November 2026, 11:07 in Berlin.
  const now = new Date('2026-11-24T10:07Z')
  const christmas = holidaysOf({
    country: 'DE',
    years: [2026, 2027],
    regions: {},
    holidays: [{ name: 'Christmas Day', days: [20261225] }]
  })
  const calendar = calendarIn('Europe/Berlin', { holidays: christmas, customer: 'Europe/London' })
  const alone = calendarIn('Europe/Berlin', { holidays: christmas })

  /** A reading, with what is to be known of it in square brackets. */
  function readings(text: string, of = alone): string[] {
    return readFreeText(text, of, now).map(
      (choice) =>
        choice.text + (choice.notes.length > 0 ? ` [${choice.notes.map(inEnglish).join('; ')}]` : '')
    )
  }

  const understood: readonly [typed: string, ...readings: string[]][] = [
    ['next thu 3pm', 'by 15:00 on Thu 3 Dec (CET)', 'by 15:00 on Thu 26 Nov (CET)'],
    ['thu', 'by 17:00 on Thu 26 Nov (CET)'],
    ['tuesday', 'by 17:00 today (Tue 24 Nov, CET)', 'by 17:00 on Tue 1 Dec (CET)'],
    ['tuesday 9am', 'by 09:00 on Tue 1 Dec (CET)', 'by 09:00 today (Tue 24 Nov, CET) [already over]'],
    ['next tuesday', 'by 17:00 on Tue 1 Dec (CET)'],
    ['next monday', 'by 17:00 on Mon 30 Nov (CET)'],
    ['tuesday next week', 'by 17:00 on Tue 1 Dec (CET)'],
    ['in 2 business days', 'within 2 business days, by Thu 26 Nov'],
    ['within three working days', 'within 3 business days, by Fri 27 Nov'],
    ['1 bd', 'within 1 business day, by Wed 25 Nov'],
    ['in two hours', 'within 2 hours, by 13:10 today (Tue 24 Nov, CET)'],
    ['half an hour', 'by 11:40 today (Tue 24 Nov, CET)'],
    ['48h', 'by 11:10 on Thu 26 Nov (CET)'],
    ['a fortnight', 'by 17:00 on Tue 8 Dec (CET)'],
    ['tomorrow noon', 'by 12:00 tomorrow (Wed 25 Nov, CET)'],
    ['tomorrow at 3', 'by 15:00 tomorrow (Wed 25 Nov, CET)'],
    ['friday eod', 'by 17:00 on Fri 27 Nov (CET)'],
    ['close of business', 'by 17:00 today (Tue 24 Nov, CET)'],
    ['by end of day tomorrow', 'by 17:00 tomorrow (Wed 25 Nov, CET)'],
    ['first thing friday', 'by 10:00 on Fri 27 Nov (CET)'],
    ['end of next week', 'by 17:00 on Fri 4 Dec (CET)'],
    ['EOM', 'by 17:00 on Mon 30 Nov (CET)'],
    ['end of next month', 'by 17:00 on Thu 31 Dec (CET)'],
    ['3pm', 'by 15:00 today (Tue 24 Nov, CET)'],
    ['9am', 'by 09:00 tomorrow (Wed 25 Nov, CET)'],
    ['15:00 EST', 'by 21:00 today (Tue 24 Nov, CET) [outside working hours]'],
    ['3pm London time', 'by 16:00 today (Tue 24 Nov, CET)'],
    ['3 December 10:30', 'by 10:30 on Thu 3 Dec (CET)'],
    ['31.12.2026', 'by 17:00 on Thu 31 Dec (CET)'],
    ['4 Jan', 'by 17:00 on Mon 4 Jan 2027 (CET)'],
    [
      '03/04',
      'by 17:00 on Sat 3 Apr 2027 (CEST) [Saturday is no working day]',
      'by 17:00 on Thu 4 Mar 2027 (CET)'
    ],
    ['25 dec', 'by 17:00 on Fri 25 Dec (CET) [public holiday: Christmas Day]'],
    ['saturday noon', 'by 12:00 on Sat 28 Nov (CET) [Saturday is no working day]'],
    ['wed 24 nov', 'by 17:00 today (Tue 24 Nov, CET) [that date is a Tuesday]'],
    ['yesterday', 'by 17:00 on Mon 23 Nov (CET) [already over]'],
    ['last friday', 'by 17:00 on Fri 20 Nov (CET) [already over]'],
    ['next update at 4pm', 'next update at 16:00 CET'],
    ['update tomorrow 10am', 'next update at 10:00 tomorrow (Wed 25 Nov, CET)'],
    // What only the library knows.
    ['the day after tomorrow', 'by 17:00 on Thu 26 Nov (CET)'],
    ['in three months', 'by 17:00 on Wed 24 Feb 2027 (CET)'],
    ['1500 days', 'by 17:00 on Thu 2 Jan 2031 (CET) [holidays of 2031 are not known]'],
    ['30 feb'],
    ['25 o’clock'],
    ['3pm Atlantis time'],
    ['christmas eve at 10'],
    ['soon'],
    ['as soon as possible'],
    ['${1:time}'],
    [' '],
    ['tomorrow '.repeat(10)]
  ]
  for (const [typed, ...expected] of understood) {
    it(`“${typed}”`, () => {
      assert.deepEqual(readings(typed), expected)
    })
  }

  it('in the customer’s time', () => {
    assert.deepEqual(readings('3pm your time', calendar), [
      'by 16:00 today (Tue 24 Nov, CET; 15:00 your time)'
    ])
    assert.deepEqual(readings('3pm your time'), [], 'their zone is not known')
  })

  for (const [zone, typed, reading] of [
    ['Europe/Berlin', 'sunday 3am', 'by 03:00 on Sun 29 Mar (CEST)'],
    ['America/New_York', 'sunday 3am', 'by 03:00 on Sun 29 Mar (EDT)'],
    ['Asia/Tokyo', 'sunday 3am', 'by 03:00 on Sun 29 Mar (Tokyo time)']
  ] as const) {
    it(`“${typed}” in ${zone}, on the day the clocks change in Europe`, () => {
      const [choice] = readFreeText(typed, calendarIn(zone), new Date('2026-03-27T10:00Z'))
      assert.equal(choice?.text, reading)
    })
  }

  it('is read in no time, however it is made', () => {
    const odd = ['1/'.repeat(40), 'at '.repeat(26), '12:'.repeat(26), 'next '.repeat(16), '3 dec '.repeat(13)]
    for (const text of odd) {
      const start = process.cpuUsage()
      readFreeText(text, alone, now)
      assert.ok(process.cpuUsage(start).user < 1_000_000, text)
    }
  })
})
