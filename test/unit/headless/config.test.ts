import assert from 'node:assert/strict'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Configs, type ConfigChoice } from '../../../src/headless/config.js'
import { UsageError } from '../../../src/headless/errors.js'

describe('Configs', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'reply-ready-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const write = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), content)
    }
  }
  const at = (below: string, choice: ConfigChoice = 'nearest') =>
    new Configs(choice, folder).of(path.join(folder, below))
  const refused = (promise: Promise<unknown>, message: RegExp): Promise<void> =>
    assert.rejects(promise, (error) => {
      assert.ok(error instanceof UsageError)
      assert.match(error.message, message)
      return true
    })

  const good: readonly (readonly [content: string, rules: object])[] = [
    ['', {}],
    ['{}', {}],
    [
      '{"rules": {"jargon": "off", "over-apology": {"level": "error", "max": 2}}}',
      { jargon: 'off', 'over-apology': { level: 'error', max: 2 } }
    ],
    ['\uFEFF{"rules": {"jargon": "hint"}}', { jargon: 'hint' }],
    ['# ours\nrules:\n  jargon: off\n', { jargon: 'off' }]
  ]
  for (const [content, rules] of good) {
    it(`reads ${JSON.stringify(content)}`, async () => {
      await write({ 'c.yaml': content })
      const { options } = await at('', { file: 'c.yaml' })
      assert.deepEqual(options.rules, rules)
    })
  }

  const bad: readonly (readonly [content: string | Uint8Array, message: RegExp])[] = [
    ['{"rules": {"jargon": "off"}', /^c\.yaml:1:\d+: /],
    ['rules:\n  jargon: off\n  jargon: hint\n', /^c\.yaml:3:3: .*unique/],
    ['rules:\n  jargon: hint\n  wordy: loud\n', /^c\.yaml:3:10: This has to be one of error/],
    ['rules:\n  over-apology:\n    max: two\n    level: loud\n', /^c\.yaml:3:10: .*\nc\.yaml:4:12: [^\n]*$/],
    ['rules: {}\nrulez: {}\n', /^c\.yaml:2:1: .*Did you mean “rules”\?$/],
    ['rules:\r\n  nonsense: off\r\n', /^c\.yaml:2:3: There is no rule “nonsense”\.$/],
    ['just text', /^c\.yaml:1:1: This has to be names with values\.$/],
    [new Uint8Array([0xff]), /^c\.yaml: is not valid UTF-8$/]
  ]
  for (const [content, message] of bad) {
    it(`refuses ${JSON.stringify(content.toString())}`, async () => {
      await write({ 'c.yaml': content })
      await refused(at('', { file: 'c.yaml' }), message)
    })
  }

  it('says when there is no file of that name', async () => {
    await refused(at('', { file: 'nowhere.json' }), /^--config nowhere\.json: no such file$/)
  })

  it('takes the nearest file above, and of several names in a folder the first', async () => {
    await write({
      '.reply-ready.yml': 'preset: strict',
      'a/.reply-ready.yaml': 'preset: essential',
      'a/.reply-ready.yml': 'preset: strict',
      'a/b/c/.reply-ready.json': '{"preset": "strict"}',
      'd/x.txt': ''
    })
    const presets = await Promise.all(
      ['', 'a', 'a/b', 'a/b/c/d', 'd', 'nowhere/at/all'].map(
        async (below) => (await at(below)).options.preset
      )
    )
    assert.deepEqual(presets, ['strict', 'essential', 'essential', 'strict', 'strict', 'strict'])
  })

  it('takes none where none is wanted', async () => {
    await write({ '.reply-ready.yaml': 'preset: strict' })
    assert.equal((await at('', 'none')).options.preset, 'recommended')
  })

  it('names a bad line of a file that it found, by the path from where it runs', async () => {
    await write({ 'a/.reply-ready.yaml': 'rules:\n  jargon: loud\n' })
    await refused(at('a/b'), /^a[\\/]\.reply-ready\.yaml:2:11: /)
  })

  it('refuses what cannot be read, and passes by a folder that it may not look into', async function () {
    if (process.getuid?.() === 0) {
      // Root may read everything, so a folder of that name stands for the file.
      await write({ '.reply-ready.yaml/x.txt': '' })
      await refused(at(''), /\.reply-ready\.yaml: is a folder$/)
      return
    }
    await write({ 'a/.reply-ready.yaml': 'preset: strict', 'b/.reply-ready.yaml': 'preset: strict' })
    await chmod(path.join(folder, 'a/.reply-ready.yaml'), 0)
    await refused(at('a'), /\.reply-ready\.yaml: permission denied$/)
    await chmod(path.join(folder, 'b'), 0)
    assert.equal((await at('b')).options.preset, 'recommended')
    await chmod(path.join(folder, 'b'), 0o700)
  })

  it('leaves out what exclude names, from the folder of the file', async () => {
    await write({
      'a/.reply-ready.yaml': 'exclude: [archive/**, "*.draft.md", support-reply]\n',
      'c.yaml': 'exclude: [a/archive/**]\n'
    })
    const found = await at('a/archive')
    const named = await at('a/archive', { file: 'c.yaml' })
    const rows = ['a/archive/x.reply.md', 'a/b/.c/x.draft.md', 'a/x.reply.md', 'a/b/archive/x.reply.md']
    assert.deepEqual(
      rows.map((file) => found.excludes(path.join(folder, file))),
      [true, true, false, false]
    )
    assert.deepEqual(
      rows.map((file) => named.excludes(path.join(folder, file))),
      [true, false, false, false]
    )
  })
})
