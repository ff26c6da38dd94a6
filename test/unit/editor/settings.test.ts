import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { defaultConfig } from '../../../src/config/model.js'
import { layersOf, settingPlaces } from '../../../src/editor/settings/layers.js'
import { configSettings, defaultSettings, parseSettings } from '../../../src/editor/settings/settings.js'

const { properties } = (
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    contributes: { configuration: { properties: Record<string, { default: unknown; scope: string }> } }
  }
).contributes.configuration

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    assert.deepEqual(parseSettings({}), { settings: defaultSettings, problems: [] })
  })

  it('have the defaults that package.json shows', () => {
    const { enable, commentBoxes, scmInput, delay, pause, maxLength } = defaultSettings
    const own = Object.entries({ enable, commentBoxes, scmInput, delay, pause, maxLength, ...defaultConfig })
    assert.deepEqual(
      own.map(([name]) => [name, properties[`replyReady.${name}`]?.default]),
      own
    )
    assert.deepEqual(Object.keys(defaultConfig).sort(), [...configSettings].sort())
    const shown = Object.fromEntries(
      configSettings.map((name) => [name, properties[`replyReady.${name}`]?.default])
    )
    const { settings, problems } = parseSettings({}, [{ raw: shown }])
    assert.deepEqual(problems, [])
    assert.deepEqual(settings.checker, defaultSettings.checker)
  })

  it('are taken as they are when they fit', () => {
    const rules = { 'over-apology': { level: 'hint', max: 2 }, 'vague-timeline': 'off' } as const
    const { settings, problems } = parseSettings(
      { enable: false, commentBoxes: true, scmInput: true, delay: 0, pause: 0, maxLength: 5000 },
      [
        {
          raw: {
            preset: 'strict',
            rules,
            include: ['markdown'],
            exclude: ['archive/**'],
            'calendar.hours': '08:00-16:00',
            customerTimeZone: 'America/New_York',
            houseStyle: { banned: ['ping us'], preferred: { 'e-mail': 'email' }, signOffs: ['Stay curious'] },
            ignore: [{ rule: 'jargon', text: 'SLA' }]
          }
        }
      ]
    )
    assert.deepEqual(problems, [])
    assert.deepEqual(settings, {
      enable: false,
      commentBoxes: true,
      scmInput: true,
      delay: 0,
      pause: 0,
      maxLength: 5000,
      include: ['markdown'],
      exclude: ['archive/**'],
      customerTimeZone: 'America/New_York',
      calendar: { hours: '08:00-16:00' },
      checker: {
        ignore: [{ rule: 'jargon', text: 'SLA' }],
        preset: 'strict',
        rules,
        houseStyle: {
          banned: [{ phrase: 'ping us' }],
          preferred: [{ phrase: 'e-mail', use: 'email' }],
          allowed: [],
          products: []
        },
        signOffs: ['Stay curious']
      }
    })
  })

  for (const [key, value] of [
    ['enable', 'yes'],
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

  for (const [key, value, place = key] of [
    ['preset', 'loud'],
    ['rules', 'off'],
    ['rules', ['over-apology']],
    ['include', 'markdown'],
    ['include', [1], 'include.0'],
    ['exclude', ['[a'], 'exclude.0'],
    ['calendar.hours', '9 to 5'],
    ['customerTimeZone', 'Europe/Atlantis'],
    ['ignore', [{ rule: 'jargon' }], 'ignore.0']
  ] as const) {
    it(`replyReady.${key} is left out when it is ${JSON.stringify(value)}`, () => {
      const { settings, problems } = parseSettings({}, [{ raw: { [key]: value } }])
      const { include, exclude, calendar, customerTimeZone, checker } = settings
      assert.deepEqual(
        { ...defaultSettings, include, exclude, calendar, customerTimeZone, checker },
        defaultSettings
      )
      assert.equal(problems.length, 1)
      assert.ok(problems[0]?.startsWith(`replyReady.${place} is left out: `), problems[0])
    })
  }

  it('lose only the rule that is unusable', () => {
    const { settings, problems } = parseSettings({}, [
      {
        raw: {
          rules: { 'over-apology': 'loud', 'non-apology': { level: 3, max: 1 }, 'vague-timeline': 'error' }
        }
      }
    ])
    assert.deepEqual(settings.checker.rules, { 'non-apology': { max: 1 }, 'vague-timeline': 'error' })
    assert.equal(problems.length, 2)
  })

  it('keep words that may be of a reply out of the log', () => {
    const canary = 'Dear Dana Whitfield'
    const { problems } = parseSettings({}, [
      {
        raw: {
          ignore: [{ rule: 1, text: canary }, { text: canary }],
          houseStyle: { banned: [{ use: canary }] }
        }
      }
    ])
    assert.equal(problems.length, 3)
    assert.ok(problems.every((problem) => !problem.includes('Dana')))
  })
})

describe('the places of the settings', () => {
  /** The places that say something, from the lightest to the weightiest; a team's file goes between user and workspace. */
  const order = [
    'defaultValue',
    'globalValue',
    'file',
    'workspaceValue',
    'workspaceFolderValue',
    'defaultLanguageValue',
    'globalLanguageValue',
    'workspaceLanguageValue',
    'workspaceFolderLanguageValue'
  ] as const

  function settingsWhere(places: readonly string[]) {
    const inspection = Object.fromEntries(places.map((place) => [place, [place]]))
    const configuration = {
      inspect: (name: string) => (name === 'include' ? { key: name, ...inspection } : undefined)
    } as unknown as Parameters<typeof layersOf>[0]
    return parseSettings({}, [
      ...layersOf(configuration, settingPlaces.user),
      ...(places.includes('file') ? [{ config: { include: ['file'] } }] : []),
      ...layersOf(configuration, settingPlaces.workspace)
    ]).settings.include
  }

  for (const [index, place] of order.entries()) {
    it(`${place} weighs more than all before it`, () => {
      assert.deepEqual(settingsWhere(order.slice(0, index + 1)), [place])
    })
  }
})
