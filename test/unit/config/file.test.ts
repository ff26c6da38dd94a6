import assert from 'node:assert/strict'
import { readConfigFile } from '../../../src/config/file.js'
import { configReader } from '../../../src/config/read.js'
import { rules } from '../../../src/rules/index.js'
import { inEnglish } from '../../../src/words/words.js'

const read = configReader(rules)

describe('readConfigFile', () => {
  const good: readonly (readonly [text: string, config: object])[] = [
    ['', {}],
    ['# nothing yet\n', {}],
    ['preset: strict', { preset: 'strict' }],
    ['\uFEFFpreset: strict\r\nrules:\r\n  jargon: off\r\n', { preset: 'strict', rules: { jargon: 'off' } }],
    [
      '{"preset": "strict", "rules": {"jargon": {"level": "hint"}}}',
      { preset: 'strict', rules: { jargon: { level: 'hint' } } }
    ],
    [
      'houseStyle:\n  preferred: &p\n    e-mail: email\n',
      { houseStyle: { preferred: { 'e-mail': 'email' } } }
    ],
    ['rules:\npreset:\n', {}]
  ]
  for (const [text, config] of good) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readConfigFile(text, read), { config, problems: [] })
    })
  }

  /** The text with what is wrong between « and », in order; and what holds. */
  const bad: readonly (readonly [marked: string, messages: readonly RegExp[], config?: object])[] = [
    ['preset: «loud»\ninclude: [markdown]\n', [/one of essential/], { include: ['markdown'] }],
    ['«presett»: strict\n', [/Did you mean “preset”/]],
    [
      'rules:\n  «over-appology»: off\n  jargon: hint\n',
      [/Did you mean “over-apology”/],
      { rules: { jargon: 'hint' } }
    ],
    ['rules:\n  jargon: «warn» # as ever\n', [/Did you mean “warning”/], { rules: {} }],
    [
      'rules:\n  over-apology: { level: hint, max: «-1» }\n',
      [/below zero/],
      { rules: { 'over-apology': { level: 'hint' } } }
    ],
    [
      'rules:\n  over-apology:\n    «mx»: 2\n    max: «two»\n',
      [/Did you mean “max”/, /a number/],
      { rules: { 'over-apology': {} } }
    ],
    ['include:\n  - ok/**\n  - «"../up"»\n  - «3»\n', [/lead out/, /text/], { include: ['ok/**'] }],
    ['customerTimeZone: «Europe/Atlantis»\n', [/no time zone “Europe\/Atlantis”/]],
    [
      'houseStyle:\n  banned:\n    - phrase: ping\n    - «use: x»\n',
      [/“phrase” is missing/],
      { houseStyle: { banned: [{ phrase: 'ping' }] } }
    ],
    ['houseStyle:\n  preferred:\n    «"!"»: shout\n', [/no word/], { houseStyle: { preferred: {} } }],
    ['rules: «[jargon]»\n', [/names with values/]],
    ['«- preset»\n- strict\n', [/names with values/]],
    ['{"rules": {"jargon": «"loud"»}}', [/one of error/], { rules: {} }],
    ['rules:\n  jargon: off\n  «jargon: hint»\n', [/unique/], { rules: { jargon: 'hint' } }],
    ['include: «*nowhere»\n', [/alias leads nowhere/]],
    ['include: &list [«7», ok]\nexclude: *list\n', [/text/, /text/], { include: ['ok'], exclude: ['ok'] }]
  ]
  for (const [marked, messages, config = {}] of bad) {
    it(`shows what is wrong in ${JSON.stringify(marked)} at its place`, () => {
      const text = marked.replace(/[«»]/gu, '')
      const { problems, ...rest } = readConfigFile(text, read)
      const places = new Set(problems.map(({ start, end }) => text.slice(start, end)))
      const wanted = new Set([...marked.matchAll(/«([^«»]*)»/gu)].map(([, words]) => words))
      assert.deepEqual(places, wanted)
      assert.equal(problems.length, messages.length)
      for (const [index, message] of messages.entries())
        assert.match(inEnglish(problems[index]?.message ?? ''), message)
      assert.deepEqual(rest, { config })
    })
  }

  it('keeps what can be told where the text is no YAML', () => {
    const text = 'preset: strict\nrules: {jargon: off\ninclude: [a\n'
    const { config, problems } = readConfigFile(text, read)
    assert.equal(config.preset, 'strict')
    assert.ok(problems.length > 0 && problems.every(({ isSyntax }) => isSyntax))
  })

  for (const [what, text] of [
    ['two documents', 'preset: strict\n---\npreset: essential\n'],
    ['a tag that nobody knows', 'preset: !!js/function "x"\n'],
    ['tabs', 'rules:\n\tjargon: off\n'],
    [
      'too many aliases',
      `a: &a [x]\n${'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index] ?? ''},`.repeat(20)}]`)
        .join('\n')}\n`
    ]
  ] as const) {
    it(`says so of ${what}, and does not fail`, () => {
      assert.ok(readConfigFile(text, read).problems.length > 0)
    })
  }

  it('reads no file that is too long', () => {
    const { config, problems } = readConfigFile(`preset: strict\n${'#'.repeat(1_000_000)}`, read)
    assert.deepEqual(config, {})
    assert.match(inEnglish(problems[0]?.message ?? ''), /too long/)
  })
})
