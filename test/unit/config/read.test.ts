import assert from 'node:assert/strict'
import { configReader } from '../../../src/config/read.js'
import { rules } from '../../../src/rules/index.js'
import { inEnglish } from '../../../src/words/words.js'

describe('configReader', () => {
  const read = configReader(rules)

  const good: readonly (readonly [what: string, raw: unknown, config?: object])[] = [
    ['nothing', undefined, {}],
    ['an empty file', null, {}],
    ['no keys', {}],
    ['a preset', { preset: 'strict' }],
    ['levels', { rules: { 'over-apology': 'off', jargon: 'error' } }],
    ['options', { rules: { 'over-apology': { max: 2 }, wordy: { level: 'hint', allow: ['in order to'] } } }],
    ['languages and globs', { include: ['markdown', '*.{eml,txt}', 'a/**/[b-d]?.md'], exclude: ['old/**'] }],
    ['zones', { customerTimeZone: 'America/New_York', calendar: { timeZone: 'Europe/Berlin' } }],
    ['no zone', { customerTimeZone: '' }],
    [
      'a calendar',
      { calendar: { workingDays: ['saturday'], hours: '8:00 – 24:00', country: 'DE', region: 'BY' } }
    ],
    [
      'a house style',
      {
        houseStyle: {
          banned: ['kindly revert', { phrase: 'ping', use: 'write to', reason: 'It is slang.' }],
          preferred: { 'e-mail': 'email' },
          allowed: ['no refunds on gift cards'],
          signOffs: ['Stay curious'],
          products: ['Sorry!']
        }
      }
    ],
    ['wordings to ignore', { ignore: [{ rule: 'jargon', text: 'SLA' }] }],
    ['the address of a schema', { $schema: './x.json', preset: 'essential' }, { preset: 'essential' }],
    [
      'keys without a value',
      { rules: null, preset: 'essential', houseStyle: { banned: null } },
      { preset: 'essential', houseStyle: {} }
    ]
  ]
  for (const [what, raw, config = raw] of good) {
    it(`takes ${what}`, () => {
      assert.deepEqual(read(raw), { config, problems: [] })
    })
  }

  /** Raw value, what is wrong as `path: words` (`key` where the key is), and what still holds. */
  const bad: readonly (readonly [raw: unknown, problems: readonly string[], config?: object])[] = [
    ['text', [': This has to be names with values.']],
    [['preset'], [': This has to be names with values.']],
    [{ rulez: {} }, ['key rulez: There is no setting “rulez” here. Did you mean “rules”?']],
    [
      { colour: 1, fonts: 2, preset: 'strict' },
      ['key colour: There is no setting “colour” here.', 'key fonts: There is no setting “fonts” here.'],
      { preset: 'strict' }
    ],
    [
      { preset: 'strickt' },
      ['preset: This has to be one of essential, recommended, strict. Did you mean “strict”?']
    ],
    [{ preset: 7 }, ['preset: This has to be one of essential, recommended, strict.']],
    [
      { rules: [], preset: 'loud' },
      ['preset: This has to be one of essential, recommended, strict.'],
      { rules: {} }
    ],
    [{ rules: ['jargon'] }, ['rules: This has to be names with values.']],
    [
      { rules: { 'over-apologie': 'off', jargon: 'hint' } },
      ['key rules.over-apologie: There is no rule “over-apologie”. Did you mean “over-apology”?'],
      { rules: { jargon: 'hint' } }
    ],
    [{ rules: { nonsense: 'off' } }, ['key rules.nonsense: There is no rule “nonsense”.'], { rules: {} }],
    [
      { rules: { jargon: 'warn' } },
      ['rules.jargon: This has to be one of error, warning, information, hint, off. Did you mean “warning”?'],
      { rules: {} }
    ],
    [
      { rules: { jargon: false } },
      ['rules.jargon: This has to be one of error, warning, information, hint, off.'],
      { rules: {} }
    ],
    [
      { rules: { jargon: { level: 'loud' } } },
      ['rules.jargon.level: This has to be one of error, warning, information, hint, off.'],
      { rules: { jargon: {} } }
    ],
    [
      { rules: { 'over-apology': { level: 'hint', max: 'two' } } },
      ['rules.over-apology.max: This has to be a number.'],
      { rules: { 'over-apology': { level: 'hint' } } }
    ],
    [
      { rules: { 'over-apology': { max: 1.5 } } },
      ['rules.over-apology.max: This has to be a whole number.'],
      { rules: { 'over-apology': {} } }
    ],
    [
      { rules: { jargon: { max: 2 } } },
      ['key rules.jargon.max: There is no setting “max” here.'],
      { rules: { jargon: {} } }
    ],
    [
      { rules: { wordy: { allow: ['a', 3, 'b', false] } } },
      ['rules.wordy.allow.1: This has to be text.', 'rules.wordy.allow.3: This has to be text.'],
      { rules: { wordy: { allow: ['a', 'b'] } } }
    ],
    [
      { rules: { 'hard-to-read': { threshold: 2 } } },
      ['rules.hard-to-read.threshold: This cannot be above one.'],
      { rules: { 'hard-to-read': {} } }
    ],
    [{ include: 'markdown' }, ['include: This has to be a list.']],
    [
      { include: ['a', '[b', '../c', '/d', 'e\\f', ' g', ''] },
      [
        'include.1: A bracket is not closed.',
        'include.2: A glob cannot lead out of its folder.',
        'include.3: A glob starts at the folder, so leave what comes before that out.',
        'include.4: Write / between folders.',
        'include.5: There is white space around it.',
        'include.6: Write a language id or a glob.'
      ],
      { include: ['a'] }
    ],
    [
      { customerTimeZone: 'Europe/Atlantis' },
      [
        'customerTimeZone: There is no time zone “Europe/Atlantis”. Take its IANA name, such as Europe/Berlin.'
      ]
    ],
    [
      { calendar: { workingDays: ['Mon'], hours: '9-5', country: 'Germany' } },
      [
        'calendar.workingDays.0: This has to be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday. Did you mean “monday”?',
        'calendar.hours: Write it as 09:00-17:00.',
        'calendar.country: Write the two letters of the country, such as DE.'
      ],
      { calendar: {} }
    ],
    [{ calendar: { workingDays: [] } }, ['calendar.workingDays: There has to be one day.'], { calendar: {} }],
    [
      { houseStyle: { banned: ['!?', { use: 'x' }, { phrase: 'y', reson: 'z' }, 4, 'fine'] } },
      [
        'key houseStyle.banned.2.reson: There is no setting “reson” here. Did you mean “reason”?',
        'houseStyle.banned.0: There is no word in it.',
        'houseStyle.banned.1: “phrase” is missing here.',
        'houseStyle.banned.3: This has to be text.'
      ],
      { houseStyle: { banned: [{ phrase: 'y' }, 'fine'] } }
    ],
    [
      { houseStyle: { preferred: { 'e-mail': '', '—': 'dash', log: 'sign' } } },
      [
        'houseStyle.preferred.e-mail: Say what to write instead.',
        'key houseStyle.preferred.—: There is no word in it.'
      ],
      { houseStyle: { preferred: { log: 'sign' } } }
    ],
    [
      { ignore: [{ rule: 'jargn', text: 'SLA' }, { rule: 'jargon' }] },
      [
        'ignore.0.rule: “jargn” is not known here. Did you mean “jargon”?',
        'ignore.1: “text” is missing here.'
      ],
      { ignore: [] }
    ]
  ]
  for (const [raw, expected, config = {}] of bad) {
    it(`says what is wrong with ${JSON.stringify(raw)}, and keeps the rest`, () => {
      const found = read(raw)
      assert.deepEqual(
        found.problems.map(
          ({ path, at, message }) => `${at === 'key' ? 'key ' : ''}${path.join('.')}: ${inEnglish(message)}`
        ),
        expected
      )
      assert.deepEqual(found.config, config)
    })
  }

  it('takes any rule with any options where the rules are not known yet', () => {
    const raw = { rules: { new: 'off', other: { level: 'hint', size: 3 } } }
    assert.deepEqual(configReader()(raw), { config: raw, problems: [] })
  })

  it('is not led astray by keys of objects', () => {
    const raw = JSON.parse(
      '{"__proto__": {"preset": "strict"}, "constructor": 1, "rules": {"__proto__": "off"}}'
    ) as unknown
    const { config, problems } = read(raw)
    assert.equal(config.preset, undefined)
    assert.ok(problems.length >= 2)
  })
})
