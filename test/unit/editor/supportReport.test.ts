import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { CheckTimes, median } from '../../../src/editor/support/checkTimes.js'
import { settingWords, type SettingSchema } from '../../../src/editor/support/settingWords.js'
import { supportReport, type SupportFacts } from '../../../src/editor/support/supportReport.js'

const canary = 'Canary Whitfield'
const canaryPath = '/home/canary/replies'

describe('Copy Diagnostics', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    contributes: { configuration: { properties: Record<string, SettingSchema> } }
  }
  const schemas = manifest.contributes.configuration.properties

  const facts: SupportFacts = {
    about: { 'Reply Ready': '1.2.3' },
    settings: [],
    document: {},
    checks: { count: 0, last: [] },
    failed: []
  }

  it('says so where there is nothing to say', () => {
    assert.equal(
      supportReport(facts),
      [
        '### Reply Ready: diagnostics',
        '',
        '- Reply Ready: 1.2.3',
        '',
        '#### Settings that differ from their defaults',
        '',
        'none',
        '',
        '#### Document in the editor',
        '',
        'none',
        '',
        '#### Checks',
        '',
        '- since the start: 0',
        '- failed: nothing',
        ''
      ].join('\n')
    )
  })

  it('tells times, sizes and what failed', () => {
    const last = [
      { took: 1, length: 100 },
      { took: 3.26, length: 400 },
      { took: 2, length: 300 }
    ]
    const report = supportReport({ ...facts, checks: { count: 9, last }, failed: ['The rule jargon'] })
    for (const line of [
      '- since the start: 9',
      '- milliseconds, the last 3: median 2, longest 3.3',
      '- characters, the same: median 300, longest 400',
      '- failed: The rule jargon'
    ]) {
      assert.ok(report.split('\n').includes(line), report)
    }
  })

  const rows: readonly [name: string, value: unknown, words: string][] = [
    ['replyReady.enable', false, 'false'],
    ['replyReady.delay', 500, '500'],
    ['replyReady.include', ['markdown', canaryPath], '2 entries'],
    ['replyReady.rules', { 'vague-timeline': 'off' }, '{ vague-timeline: off }'],
    [
      'replyReady.rules',
      { 'over-apology': { level: 'hint', max: 2 } },
      '{ over-apology: hint with 1 option }'
    ],
    [
      'replyReady.rules',
      { [canary]: 'off', jargon: canary },
      '{ jargon: a text of 16 characters, 1 other entry }'
    ],
    ['replyReady.customerTimeZone', 'America/New_York', 'America/New_York'],
    ['replyReady.customerTimeZone', 'Canary/Town', 'a text of 11 characters'],
    ['replyReady.calendar.country', 'DE', 'DE'],
    ['replyReady.calendar.hours', '08:00-16:00', '08:00-16:00'],
    ['replyReady.calendar.region', canary, 'a text of 16 characters'],
    ['replyReady.calendar.region', '', '""']
  ]
  for (const [name, value, words] of rows) {
    it(`${name} ${JSON.stringify(value)} is “${words}”`, () => {
      assert.equal(settingWords(value, schemas[name] ?? {}), words)
    })
  }

  it('holds no word of any setting, whatever somebody put there', () => {
    const values: readonly unknown[] = [
      canary,
      [canary],
      { [canary]: canary },
      { [canary]: { level: canary } },
      { banned: [canary], preferred: { [canary]: canaryPath } },
      { 'vague-timeline': { level: 'off', [canary]: canaryPath } },
      { 'vague-timeline': canaryPath }
    ]
    const settings = Object.entries(schemas).flatMap(([name, schema]) =>
      values.map((value) => ({ name, value, schema, where: ['user'] }))
    )
    assert.ok(settings.length > 50)
    assert.doesNotMatch(supportReport({ ...facts, settings }), /canary/i)
  })
})

describe('CheckTimes', () => {
  it('counts all and keeps the last', () => {
    const times = new CheckTimes()
    for (let took = 0; took < 1_000; took++) times.add({ took, length: 1 })
    assert.equal(times.count, 1_000)
    assert.equal(times.last.length, 200)
    assert.ok(times.last.every(({ took }) => took >= 800))
  })

  for (const [numbers, middle] of [
    [[], 0],
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 100], 3]
  ] as const) {
    it(`the middle of ${JSON.stringify(numbers)} is ${middle}`, () => {
      assert.equal(median(numbers), middle)
    })
  }
})
