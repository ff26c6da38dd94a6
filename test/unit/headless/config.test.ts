import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadConfig } from '../../../src/headless/config.js'
import { UsageError } from '../../../src/headless/errors.js'

describe('loadConfig', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'reply-ready-'))
  })
  after(() => rm(folder, { recursive: true }))

  const load = async (content: string | Uint8Array, ruleIds?: readonly string[]) => {
    await writeFile(path.join(folder, 'c.yaml'), content)
    return loadConfig('c.yaml', folder, ruleIds)
  }

  const good: readonly [content: string, rules: object][] = [
    ['', {}],
    ['{}', {}],
    [
      '{"rules": {"a": "off", "b": {"level": "error", "max": 2}}}',
      { a: 'off', b: { level: 'error', max: 2 } }
    ],
    ['\uFEFF{"rules": {"a": "hint"}}', { a: 'hint' }],
    ['# ours\nrules:\n  a: off\n  b: { max: 3 }\n', { a: 'off', b: { max: 3 } }]
  ]
  for (const [content, rules] of good) {
    it(`reads ${JSON.stringify(content)}`, async () => {
      assert.deepEqual(await load(content), { rules })
    })
  }

  const bad: readonly [content: string | Uint8Array, message: RegExp][] = [
    ['{"rules": {"a": "off"}', /^c\.yaml:1:\d+: /],
    ['rules:\n  a: off\n  a: hint\n', /^c\.yaml:3:3: .*unique/],
    ['rules:\n  a: hint\n  b: loud\n', /^c\.yaml:3: "rules\.b" must be \("error" \|/],
    ['rules:\n  b:\n    max: 2\n    level: loud\n', /^c\.yaml:4: "rules\.b\.level" must be /],
    ['rules:\n  b: 3\n', /^c\.yaml:2: "rules\.b" must be /],
    ['rules: [a]\n', /^c\.yaml:1: "rules\.0" must be /],
    ['rules: {}\nrulez: {}\n', /^c\.yaml:2: "rulez" is not known$/],
    ['just text', /^c\.yaml:1: the value must be Object$/],
    [new Uint8Array([0xff]), /not valid UTF-8$/]
  ]
  for (const [content, message] of bad) {
    it(`refuses ${JSON.stringify(content.toString())}`, async () => {
      await assert.rejects(load(content), (error) => {
        assert.ok(error instanceof UsageError)
        assert.match(error.message, message)
        return true
      })
    })
  }

  it('refuses a rule that does not exist, once the rules are known', async () => {
    await assert.rejects(
      load('rules:\n  a: off\n  c: off\n', ['a', 'b']),
      /^Error: c\.yaml:3: there is no rule "c"$/
    )
    assert.deepEqual(await load('rules:\n  a: off\n', ['a', 'b']), { rules: { a: 'off' } })
  })

  it('says when there is no file', async () => {
    await assert.rejects(loadConfig('nowhere.json', folder), /--config nowhere\.json: no such file/)
  })
})
