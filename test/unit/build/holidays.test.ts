import assert from 'node:assert/strict'
import Holidays from 'date-holidays'
import { daysOf, holidayData, holidayYears } from '../../../src/build/holidays.js'
import { dayOfKey, holidaysOf, keyOf, readHolidayData } from '../../../src/calendar/holidays.js'
import { dayNumber, dayOf } from '../../../src/cues/times/calendar.js'

describe('holiday data', function () {
  this.timeout(30_000)

  const countries: readonly [country: string, ...regions: string[]][] = [
    ['DE', '', 'BY', 'BY-A', 'SN'],
    ['GB', '', 'SCT', 'NIR'],
    ['US', '', 'CA', 'LA'],
    ['IL', ''],
    ['TR', ''],
    ['JP', ''],
    ['AU', '', 'VIC']
  ]
  for (const [country, ...regions] of countries) {
    const data = holidayData(country)
    for (const region of regions) {
      it(`of ${country} ${region} hold every day on which the library finds a holiday at noon, and no other`, () => {
        const holidays = holidaysOf(data, region)
        const [state, part] = region.split('-')
        const library = new Holidays(country, state ?? '', part ?? '', { languages: 'en', types: ['public'] })
        const found = new Set<number>()
        for (let year = holidayYears[0]; year <= holidayYears[1]; year++)
          for (const { date, start, end } of library.getHolidays(year))
            for (const day of daysOf(date, end.getTime() - start.getTime())) found.add(day)
        const named: number[] = []
        const last = dayNumber({ year: holidayYears[1], month: 12, day: 31 })
        for (let at = dayNumber({ year: holidayYears[0], month: 1, day: 1 }); at <= last; at++)
          if (holidays.nameOf(dayOf(at)) !== undefined) named.push(keyOf(dayOf(at)))
        assert.ok(named.length > 5 * (holidayYears[1] - holidayYears[0]))
        const inSpan = [...found].filter((day) => holidays.covers(Math.floor(day / 10_000)))
        assert.deepEqual(new Set(named), new Set(inSpan))
      })
    }
  }

  // Known from the countries' own calendars.
  const days: readonly [country: string, region: string, day: number, name: string | undefined][] = [
    ['DE', '', 20261003, 'National Holiday'],
    ['DE', 'BY', 20261101, "All Saints' Day"],
    ['DE', 'BE', 20261101, undefined],
    ['DE', 'BY-A', 20260808, 'Augsburg Peace Festival'],
    ['GB', 'ENG', 20261228, 'Boxing Day (substitute day)'],
    ['GB', 'ENG', 20271227, 'Christmas Day (substitute day)'],
    ['GB', 'SCT', 20261130, 'St Andrew’s Day'],
    ['US', '', 20261126, 'Thanksgiving Day'],
    ['US', '', 20260703, 'Independence Day (substitute day)'],
    ['AU', '', 20270126, 'Australia Day']
  ]
  for (const [country, region, day, name] of days) {
    it(`${country} ${region} ${day}: ${name ?? 'a working day'}`, () => {
      const date = dayOfKey(day)
      assert.ok(date)
      assert.equal(holidaysOf(holidayData(country), region).nameOf(date), name)
    })
  }

  it('is known for the years it holds', () => {
    const holidays = holidaysOf(holidayData('GB'))
    assert.deepEqual(
      [2024, 2025, 2035, 2036].map((year) => holidays.covers(year)),
      [false, true, true, false]
    )
  })

  it('goes through JSON unchanged, and nothing else passes for it', () => {
    const data = holidayData('CH')
    assert.deepEqual(readHolidayData(JSON.parse(JSON.stringify(data))), data)
    for (const value of [null, [], {}, { ...data, holidays: [{ name: 'x', days: ['1'] }] }])
      assert.equal(readHolidayData(value), undefined)
  })

  for (const [what, date, hours, ...found] of [
    ['a whole day', '2026-12-25 00:00:00', 24, 20261225],
    ['a day on which the clocks change', '2026-03-29 00:00:00', 23, 20260329],
    ['from sunset to sunset', '2026-04-02 00:00:00 -0600', 24, 20260402],
    ['several days from sunset', '2026-03-20 00:00:00 -0600', 90, 20260320, 20260321, 20260322],
    ['an afternoon', '2026-12-24 14:00:00', 10],
    ['a morning', '2026-12-24 00:00:00', 13, 20261224]
  ] as const) {
    it(what, () => {
      assert.deepEqual(daysOf(date, hours * 3_600_000), found)
    })
  }
})
