import assert from 'node:assert/strict'
import { concreteChoices } from '../../../../src/calendar/choices.js'
import { noHolidays } from '../../../../src/calendar/holidays.js'
import { zoneOf } from '../../../../src/calendar/zone.js'
import { fillKnown } from '../../../../src/drafting/snippets/fillKnown.js'
import type { ConcreteTimes } from '../../../../src/drafting/snippets/known.js'
import { withTimes } from '../../../../src/drafting/snippets/withTimes.js'
import { createChecker } from '../../../../src/findings/checker.js'
import { fillingsOf, fillPlausibly } from './plausible.js'
import { readShipped } from './shipped.js'

describe('withTimes', () => {
  const times: ConcreteTimes = {
    zone: 'GMT',
    moments: [
      '17:00 today (Tue 24 Nov, GMT)',
      '12:00 tomorrow (Wed 25 Nov, GMT)',
      '17:00 on Fri 27 Nov (GMT)'
    ]
  }
  const today = '${1|17:00 today,12:00 tomorrow,17:00 on Friday|}'
  const tomorrow = '${3|17:00 tomorrow,12:00 on Thursday|}'
  const zone = '${2|CET,GMT,ET|}'

  const rows: readonly (readonly [what: string, body: string, filled: string])[] = [
    ['a time and its zone', `by ${today} (${zone}).`, `by \${1|${times.moments.map(escape).join()}|}.`],
    [
      'a later time after an earlier one',
      `${today} (${zone}), ${today} ($2)`,
      `\${1|${times.moments.map(escape).join()}|}, \${1|${times.moments.slice(1).map(escape).join()}|}`
    ],
    [
      'no today where tomorrow is meant',
      `${tomorrow} (${zone})`,
      `\${3|${times.moments.slice(1).map(escape).join()}|}`
    ],
    ['the zone alone', `at 12:00 (${zone}), 13:00 (\${2})`, 'at 12:00 (GMT), 13:00 (GMT)'],
    [
      'nothing else',
      'by ${1|card,bank|} ${2:[time it began]} $3',
      'by ${1|card,bank|} ${2:[time it began]} $3'
    ]
  ]
  for (const [what, body, filled] of rows) {
    it(`puts in ${what}`, () => {
      assert.equal(withTimes(body, times), filled)
    })
  }

  it('keeps the examples where nothing can be kept', () => {
    assert.equal(withTimes(`by ${today} (${zone})`, { zone: 'GMT', moments: [] }), `by ${today} (GMT)`)
  })

  function escape(moment: string): string {
    return moment.replaceAll(',', '\\,')
  }
})

/** A slot for a day or an hour that the tests fill with one of their own, whatever the moment is. */
const namesOtherDays = /\[(?:date|day|last day|time)\b|\d\d:\d\d(?:,\d\d:\d\d){2}/u

describe('our own snippets with times of a calendar', () => {
  const rows: readonly (readonly [zone: string, moment: string])[] = [
    ['Europe/Berlin', '2026-11-24T08:30:00Z'],
    ['America/New_York', '2026-12-31T15:30:00Z'],
    ['Asia/Singapore', '2027-03-26T20:00:00Z']
  ]
  for (const [name, moment] of rows) {
    it(`are ready, whatever is chosen, at ${moment} in ${name}`, function () {
      this.timeout(30_000)
      const zone = zoneOf(name)
      assert.ok(zone)
      const workingDays = new Set([1, 2, 3, 4, 5])
      const calendar = { zone, workingDays, opens: 540, closes: 1020, holidays: noHolidays }
      const checker = createChecker()
      const now = new Date(moment)
      const choices = concreteChoices(calendar, now)
      const times = {
        zone: zone.labelAt(now),
        moments: choices.filter(({ kind }) => kind === 'by').map(({ bare }) => bare)
      }
      for (const { situation, ...snippet } of readShipped()) {
        const body = fillKnown(snippet, { values: {}, hasGreeting: true, times })
        if (namesOtherDays.test(body)) continue
        for (let nth = 0; nth < fillingsOf(body); nth++) {
          const text = fillPlausibly(body, nth)
          const { findings } = checker.check({ text, now, ...(situation && { situation }) })
          const found = findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)
          assert.deepEqual(found, [], text)
        }
      }
    })
  }
})
