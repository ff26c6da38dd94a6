import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { calendarSettingNames } from '../../../src/calendar/settings.js'
import { defaultSettings, parseSettings } from '../../../src/editor/settings/settings.js'

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    assert.deepEqual(parseSettings({}), { settings: defaultSettings, problems: [] })
  })

  it('have the defaults that package.json shows', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { default: unknown }> } }
    }
    const shown = Object.entries(manifest.contributes.configuration.properties).map(
      ([key, property]) => [key.replace('replyReady.', ''), property.default] as const
    )
    // Those of the calendar are read, and tested, apart.
    const ours = shown.filter(([key]) => !calendarSettingNames.some((name) => name === key))
    assert.deepEqual(Object.fromEntries(ours), defaultSettings)
  })

  it('are taken as they are when they fit, and frozen', () => {
    const raw = {
      enable: false,
      rules: { 'over-apology': { level: 'hint', max: 2 }, 'vague-timeline': 'off' },
      include: ['markdown'],
      commentBoxes: true,
      scmInput: true,
      delay: 0,
      pause: 0,
      maxLength: 5000
    }
    const { settings, problems } = parseSettings(raw)
    assert.deepEqual(settings, raw)
    assert.deepEqual(problems, [])
    assert.ok([settings, settings.rules, settings.include].every(Object.isFrozen))
  })

  for (const [key, value] of [
    ['enable', 'yes'],
    ['rules', 'off'],
    ['rules', ['over-apology']],
    ['include', 'markdown'],
    ['include', [1]],
    ['commentBoxes', 'yes'],
    ['scmInput', 1],
    ['delay', -1],
    ['delay', 0.5],
    ['delay', 60_000],
    ['pause', -1],
    ['pause', 600_000],
    ['maxLength', null]
  ] as const) {
    it(`replyReady.${key} falls back when it is ${JSON.stringify(value)}`, () => {
      const { settings, problems } = parseSettings({ [key]: value })
      assert.deepEqual(settings, defaultSettings)
      assert.equal(problems.length, 1)
      assert.ok(problems[0]?.includes(`replyReady.${key}`) && problems[0].includes(JSON.stringify(value)))
    })
  }

  it('lose only the rule that is unusable', () => {
    const { settings, problems } = parseSettings({
      rules: { 'over-apology': 'loud', 'non-apology': { level: 3 }, 'vague-timeline': 'error' }
    })
    assert.deepEqual(settings.rules, { 'vague-timeline': 'error' })
    assert.equal(problems.length, 2)
  })
})
