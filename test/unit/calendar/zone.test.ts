import assert from 'node:assert/strict'
import { dayNumber, type CalendarDay } from '../../../src/cues/times/calendar.js'
import { localZone, zoneOf } from '../../../src/calendar/zone.js'
import { zone } from './calendars.js'

/** What the platform itself says the clocks show: `2026-11-24 17:00`. */
function intlWall(name: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit'
  }).formatToParts(moment)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`
}

function wallText({ year, month, day }: CalendarDay, minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${year}-${pad(month)}-${pad(day)} ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

describe('time zones', function () {
  // Intl is slow, and is asked some thousand times.
  this.timeout(60_000)

  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Sydney',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Australia/Lord_Howe'
  ]
  for (const name of zones) {
    it(`${name} shows what Intl says, and the way back leads to the same moment, at every half-hour of a year`, () => {
      const { wallAt, momentOf, offsetAt } = zone(name)
      const start = Date.UTC(2026, 0, 1)
      for (let step = 0; step < 366 * 48; step++) {
        const moment = new Date(start + step * 1_800_000)
        const wall = wallAt(moment)
        // Intl is slow: each quarter-day, and everything near a change of the clocks.
        const isNearChange = offsetAt(moment) !== offsetAt(new Date(moment.getTime() + 7_200_000))
        if (step % 12 === 0 || isNearChange)
          assert.equal(wallText(wall.day, wall.minutes), intlWall(name, moment))
        const back = momentOf(wall)
        const isRepeated = back.getTime() !== moment.getTime()
        if (isRepeated) assert.deepEqual(wallAt(back), wall)
        assert.ok(back.getTime() - moment.getTime() <= (isRepeated ? 3_600_000 : 0) && back >= moment)
      }
    })
  }

  const changes: readonly [name: string, day: string, time: string, moment: string][] = [
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30Z'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T01:30Z'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30Z'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T06:30Z'],
    ['Australia/Sydney', '2026-04-05', '02:30', '2026-04-04T16:30Z'],
    ['Australia/Sydney', '2026-10-04', '02:30', '2026-10-03T16:30Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45Z']
  ]
  for (const [name, date, time, moment] of changes) {
    it(`${time} on ${date} in ${name}, when the clocks change`, () => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
      const [hour = 0, minute = 0] = time.split(':').map(Number)
      const found = zone(name).momentOf({ day: { year, month, day }, minutes: hour * 60 + minute })
      assert.equal(found.toISOString(), new Date(moment).toISOString())
    })
  }

  it('turn the year with their own midnight', () => {
    const wall = zone('Pacific/Kiritimati').wallAt(new Date('2026-12-31T10:00Z'))
    assert.deepEqual(wall, { day: { year: 2027, month: 1, day: 1 }, minutes: 0 })
    assert.equal(dayNumber(wall.day), dayNumber(zone('UTC').wallAt(new Date('2026-12-31T10:00Z')).day) + 1)
  })

  const labels: readonly [name: string, winter: string, summer: string][] = [
    ['Europe/Berlin', 'CET', 'CEST'],
    ['Europe/London', 'GMT', 'BST'],
    ['America/New_York', 'EST', 'EDT'],
    ['America/Los_Angeles', 'PST', 'PDT'],
    ['Australia/Sydney', 'AEDT', 'AEST'],
    ['Pacific/Auckland', 'NZDT', 'NZST'],
    ['Asia/Kolkata', 'Kolkata time', 'Kolkata time'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time', 'Buenos Aires time'],
    ['UTC', 'UTC', 'UTC']
  ]
  for (const [name, winter, summer] of labels) {
    it(`${name} is ${winter} in January and ${summer} in July`, () => {
      const { labelAt } = zone(name)
      assert.deepEqual(
        ['2026-01-15', '2026-07-15', '2026-01-16'].map((date) => labelAt(new Date(date))),
        [winter, summer, winter]
      )
    })
  }

  for (const name of ['Europe/Berlyn', 'CET/', '', '+01:00', 'Mars/Olympus Mons', '../etc']) {
    it(`“${name}” is none`, () => {
      assert.equal(zoneOf(name), undefined)
    })
  }

  it('include the one of this machine', () => {
    assert.equal(localZone().name, new Intl.DateTimeFormat().resolvedOptions().timeZone)
  })
})
