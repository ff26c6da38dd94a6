import assert from 'node:assert/strict'
import { mergeConfigs } from '../../../src/config/merge.js'
import type { Config } from '../../../src/config/model.js'
import { resolveConfig } from '../../../src/config/resolve.js'
import { createChecker } from '../../../src/findings/checker.js'

describe('mergeConfigs', () => {
  /** What places say, the weightiest last, and what comes of it. */
  const rows: readonly (readonly [what: string, configs: readonly Config[], merged: Config])[] = [
    ['nothing', [], {}],
    [
      'the last place that says something',
      [{ preset: 'strict' }, {}, { preset: 'essential' }, {}],
      { preset: 'essential' }
    ],
    [
      'each key from the last place that has it',
      [{ preset: 'strict', include: ['a'] }, { include: ['b'] }],
      { preset: 'strict', include: ['b'] }
    ],
    ['an empty list, which is something', [{ exclude: ['a'] }, { exclude: [] }], { exclude: [] }],
    [
      'rules one by one',
      [{ rules: { jargon: 'off', wordy: 'hint' } }, { rules: { jargon: 'error' } }],
      { rules: { jargon: 'error', wordy: 'hint' } }
    ],
    [
      'a level, and the options from before',
      [{ rules: { jargon: { level: 'off', a: 1 } } }, { rules: { jargon: 'hint' } }],
      { rules: { jargon: { level: 'hint', a: 1 } } }
    ],
    [
      'an option, and the level from before',
      [{ rules: { jargon: 'hint' } }, { rules: { jargon: { a: 1 } } }],
      { rules: { jargon: { level: 'hint', a: 1 } } }
    ],
    [
      'options one by one',
      [{ rules: { jargon: { a: 1, b: 1 } } }, { rules: { jargon: { b: 2 } } }],
      { rules: { jargon: { a: 1, b: 2 } } }
    ],
    [
      'the calendar key by key',
      [{ calendar: { hours: '09:00-17:00', country: 'DE' } }, { calendar: { country: 'FR' } }],
      { calendar: { hours: '09:00-17:00', country: 'FR' } }
    ],
    [
      'wordings to ignore from all places',
      [
        { ignore: [{ rule: 'a', text: 'x' }] },
        {
          ignore: [
            { rule: 'a', text: 'x' },
            { rule: 'b', text: 'x' }
          ]
        }
      ],
      {
        ignore: [
          { rule: 'a', text: 'x' },
          { rule: 'b', text: 'x' }
        ]
      }
    ],
    [
      'phrases from all places',
      [
        { houseStyle: { banned: ['a'], products: ['P'] } },
        { houseStyle: { banned: ['b'], products: ['P', 'Q'], signOffs: ['s'] } }
      ],
      {
        houseStyle: { banned: ['a', 'b'], preferred: {}, allowed: [], signOffs: ['s'], products: ['P', 'Q'] }
      }
    ],
    [
      'what is said last of a phrase',
      [
        { houseStyle: { banned: ['Touch  base', { phrase: 'ping' }], preferred: { mail: 'email' } } },
        { houseStyle: { allowed: ['touch base'], preferred: { ping: 'write' } } },
        { houseStyle: { banned: ['mail'] } }
      ],
      {
        houseStyle: {
          banned: ['mail'],
          preferred: { ping: 'write' },
          allowed: ['touch base'],
          signOffs: [],
          products: []
        }
      }
    ]
  ]
  for (const [what, configs, merged] of rows) {
    it(`takes ${what}`, () => {
      assert.deepEqual(mergeConfigs(configs), merged)
    })
  }
})

describe('presets', () => {
  const reply = {
    text: 'We use an SLA. I am so sorry. I apologize again for the delay. We sent the the label.\n'
  }

  function levels(config: Config): Record<string, string> {
    const { findings } = createChecker(resolveConfig(config).checker).check(reply)
    return Object.fromEntries(findings.map(({ rule, level }) => [rule, level]))
  }

  for (const [preset, over, jargon, repeated] of [
    ['essential', 'warning', undefined, undefined],
    ['recommended', 'warning', 'information', undefined],
    ['strict', 'warning', 'warning', 'information']
  ] as const) {
    it(`${preset} gives rules their levels`, () => {
      const found = levels({ preset })
      assert.deepEqual(
        [found['over-apology'], found.jargon, found['repeated-word']],
        [over, jargon, repeated]
      )
    })
  }

  it('are what rules start from, wherever they are set', () => {
    const configs: Config[] = [{ rules: { jargon: 'hint' } }, { preset: 'essential' }]
    assert.equal(levels(mergeConfigs(configs)).jargon, 'hint')
    assert.equal(levels({ preset: 'strict', rules: { jargon: { max: 1 } } }).jargon, 'warning')
  })
})
