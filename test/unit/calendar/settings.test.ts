import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { calendarSettingNames, parseCalendarSettings } from '../../../src/calendar/settings.js'

describe('calendar settings', () => {
  const usual = parseCalendarSettings(raw()).settings

  function raw(values: Readonly<Record<string, unknown>> = {}) {
    return Object.fromEntries(calendarSettingNames.map((name) => [name, values[name]])) as Parameters<
      typeof parseCalendarSettings
    >[0]
  }

  it('have the defaults that the package shows', () => {
    const { contributes } = JSON.parse(
      readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8')
    ) as { contributes: { configuration: { properties: Record<string, { default: unknown }> } } }
    const shown = Object.fromEntries(
      calendarSettingNames.map((name) => [
        name,
        contributes.configuration.properties[`replyReady.${name}`]?.default
      ])
    )
    assert.deepEqual(parseCalendarSettings(raw(shown)), { settings: usual, problems: [] })
  })

  const good: readonly [name: string, value: unknown, read: object][] = [
    ['calendar.timeZone', ' Asia/Tokyo ', { timeZone: 'Asia/Tokyo' }],
    ['calendar.workingDays', ['sunday', 'monday'], { workingDays: [0, 1] }],
    ['calendar.hours', '8:30 – 18:00', { opens: 510, closes: 1080 }],
    ['calendar.hours', '00:00-24:00', { opens: 0, closes: 1439 }],
    ['calendar.country', 'de', { country: 'DE' }],
    ['calendar.region', 'by-a', { region: 'BY-A' }],
    ['customerTimeZone', 'America/New_York', { customerTimeZone: 'America/New_York' }]
  ]
  for (const [name, value, read] of good) {
    it(`${name} can be ${JSON.stringify(value)}`, () => {
      const parsed = parseCalendarSettings(raw({ [name]: value }))
      assert.deepEqual(parsed, { settings: { ...usual, ...read }, problems: [] })
    })
  }

  const bad: readonly [name: string, value: unknown][] = [
    ['calendar.timeZone', 'Europe/Berlyn'],
    ['calendar.timeZone', '+01:00'],
    ['calendar.workingDays', []],
    ['calendar.workingDays', ['Montag']],
    ['calendar.hours', '17:00-09:00'],
    ['calendar.hours', '9-5'],
    ['calendar.hours', 8],
    ['calendar.country', 'Germany'],
    ['calendar.country', '../'],
    ['calendar.region', '../../x'],
    ['customerTimeZone', 'Eastern']
  ]
  for (const [name, value] of bad) {
    it(`${name} cannot be ${JSON.stringify(value)}`, () => {
      assert.deepEqual(parseCalendarSettings(raw({ [name]: value })), {
        settings: usual,
        problems: [`replyReady.${name} cannot be ${JSON.stringify(value)}; its default is used.`]
      })
    })
  }
})
