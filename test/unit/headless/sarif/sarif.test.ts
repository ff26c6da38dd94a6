import assert from 'node:assert/strict'
import type { Result } from 'sarif'
import { ruleIds } from '../../../../src/rules/index.js'
import { makeCli, type Cli } from '../runCli.js'
import { sarifReader } from './schema.js'

/** The files of the test, by name. */
const files = {
  'plain.txt': "Hi Dana,\r\n\r\n🙂 I'm so sorry. I apologize again for the delay.\r\nHi [Name].\r\n",
  'marked.reply.md': 'Hi Dana,\n\n**We will look into it** as soon as possible.\n',
  'sub/with space.reply.md': 'Hi {{first_name}}, thanks.\n',
  'head.reply.md': '---\ncustomer: Dana\ncustomer: Sam\n---\n\nDone: I refunded the 20 EUR today.\n',
  'fixable.txt': "I'm sorry it is late. I apologize again for the delay. It ships today.\n",
  'empty.txt': '',
  '.reply-ready/snippets/late.md': '---\ntitel: Late\n---\n\nHi {{customer name}}, thanks.\n'
} as const

describe('check --format sarif', function () {
  // Each test starts a process or several, which takes long on a busy machine.
  this.timeout(30_000)
  let cli: Cli
  const read = sarifReader()
  before(async () => {
    cli = await makeCli()
    await cli.write(files)
  })
  after(() => cli.remove())

  /** Runs the command and holds what it prints to the schema. */
  async function sarif(args: readonly string[], options?: Parameters<Cli['run']>[1]) {
    const { code, stdout } = await cli.run(['check', '--format', 'sarif', ...args], options)
    const run = read(stdout)
    return { code, run, results: run.results ?? [], invocation: run.invocations?.[0] }
  }

  const valid: readonly [args: string, code: number][] = [
    ['.', 1],
    ['plain.txt', 1],
    ['marked.reply.md', 0],
    ['head.reply.md', 0],
    ['empty.txt', 2],
    ['nowhere.txt', 2],
    ['empty.txt plain.txt nowhere.txt', 2],
    ['fixable.txt --fix', 0]
  ]
  for (const [args, code] of valid) {
    it(`is valid, and says how it ended, for ${args}`, async () => {
      const { run, invocation, ...rest } = await sarif(args.split(' '))
      assert.equal(rest.code, code)
      assert.equal(invocation?.exitCode, code)
      assert.equal(invocation.executionSuccessful, code < 2)
      assert.equal(run.columnKind, 'utf16CodeUnits')
    })
  }

  it('says what each rule is, with its page', async () => {
    const { run } = await sarif(['marked.reply.md'])
    const { driver } = run.tool
    const rules = driver.rules ?? []
    assert.deepEqual(
      rules.map(({ id }) => id),
      [...ruleIds, 'library']
    )
    assert.match(driver.version ?? '', /^\d+\.\d+\.\d+/)
    for (const { id, shortDescription, fullDescription, help, defaultConfiguration } of rules) {
      assert.ok(shortDescription?.text.endsWith('.'), id)
      assert.ok(fullDescription?.text, id)
      assert.match(help?.markdown ?? '', /^# /, id)
      // A link of the documentation leads nowhere from a report.
      assert.doesNotMatch(help?.markdown ?? '', /\]\((?!https:)/, id)
      assert.doesNotMatch(help?.text ?? '#', /^#{1,2} |`level`/m, id)
      assert.ok(defaultConfiguration?.level, id)
    }
    assert.deepEqual(
      rules.find(({ id }) => id === 'wordy')?.defaultConfiguration,
      { enabled: false, level: 'note' },
      'a rule that is off'
    )
  })

  /** The words of a file that a region covers, once by its characters and once by its lines and columns. */
  function wordsAt(text: string, result: Result): readonly [string, string] {
    const region = result.locations?.[0]?.physicalLocation?.region
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {}
    const { charOffset = 0, charLength = 0 } = region ?? {}
    const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)]
    const offset = (line: number, column: number): number => (starts[line - 1] ?? NaN) + column - 1
    return [
      text.slice(charOffset, charOffset + charLength),
      text.slice(offset(startLine, startColumn), offset(endLine, endColumn))
    ]
  }

  it('places each finding by character and by line and column, after wide characters too', async () => {
    const text = files['plain.txt']
    const { results, run } = await sarif(['plain.txt'])
    const words = results.map((result) => [result.ruleId, ...wordsAt(text, result)])
    assert.ok(words.some(([rule, chars]) => rule === 'over-apology' && chars === 'I apologize'))
    assert.ok(words.some(([rule, chars]) => rule === 'template-residue' && chars === '[Name]'))
    for (const [, chars, columns] of words) assert.equal(columns, chars)
    for (const { ruleId, ruleIndex } of results)
      assert.equal(run.tool.driver.rules?.[ruleIndex ?? -1]?.id, ruleId)
  })

  it('names files by their address below the working directory, others by the whole one', async () => {
    const inside = await sarif(['sub/with space.reply.md'])
    assert.deepEqual(inside.results[0]?.locations?.[0]?.physicalLocation?.artifactLocation, {
      uri: 'sub/with%20space.reply.md',
      uriBaseId: '%SRCROOT%'
    })
    await cli.write({ '../outside.txt': 'Hi {{first_name}}.' })
    const outside = await sarif(['../outside.txt'])
    const location = outside.results[0]?.locations?.[0]?.physicalLocation?.artifactLocation
    assert.match(location?.uri ?? '', /^file:\/\/\/.*\/outside\.txt$/)
    assert.equal(location?.uriBaseId, undefined)
    const stdin = await sarif(['-', '--stdin-filepath', 'a/b.txt'], { stdin: 'Hi {{first_name}}.' })
    assert.equal(stdin.results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'a/b.txt')
  })

  it('gives the levels SARIF has, and ours beside them', async () => {
    const { results } = await sarif(['-'], {
      stdin: 'Hi {{first_name}},\n\nAs per our policy we cannot. We will reply soon.\n'
    })
    const levels = new Map(results.map(({ ruleId, level, properties }) => [ruleId, { level, ...properties }]))
    assert.deepEqual(levels.get('template-residue'), { level: 'error', 'replyReady.level': 'error' })
    assert.deepEqual(levels.get('rigid-policy'), { level: 'warning', 'replyReady.level': 'warning' })
    assert.deepEqual(levels.get('jargon'), { level: 'note', 'replyReady.level': 'information' })
  })

  it('carries the fixes that need nothing filled in, and only those', async () => {
    const text = "Hi Dana,\n\nI'm sorry it is late. I apologize again for the delay. We'll look into it.\n"
    const { results } = await sarif(['-'], { stdin: text })
    const apology = results.find(({ ruleId }) => ruleId === 'over-apology')
    const change = apology?.fixes?.[0]?.artifactChanges[0]?.replacements[0]
    const { charOffset = 0, charLength = 0 } = change?.deletedRegion ?? {}
    assert.equal(
      text.slice(0, charOffset) + (change?.insertedContent?.text ?? '') + text.slice(charOffset + charLength),
      text.replace(' I apologize again for the delay.', '')
    )
    assert.ok(!JSON.stringify(results.map(({ fixes }) => fixes)).includes('${'))
    assert.equal(apology?.relatedLocations?.length, 1)
  })

  it('keeps the fingerprints when lines come in above and white space changes', async () => {
    const text = "I'm sorry it is late. I apologize again\nfor this. Hi [Name]. Bye [Name]."
    const edited = `Hi Dana,\n\nthanks for writing.\n\n${text.replace('again\nfor', 'again for')}\n`
    const prints = async (stdin: string): Promise<readonly unknown[]> =>
      (await sarif(['-'], { stdin })).results.map(({ ruleId, partialFingerprints }) => [
        ruleId,
        partialFingerprints?.['replyReady/v1']
      ])
    const before = await prints(text)
    assert.equal(new Set(before.map(String)).size, before.length, 'equal findings are told apart')
    const after = new Set((await prints(edited)).map(String))
    assert.deepEqual(
      before.filter((one) => !after.has(String(one))),
      []
    )
  })

  it('tells of what was not checked and what could not be read', async () => {
    const { invocation } = await sarif(['empty.txt', 'head.reply.md', 'nowhere.txt'])
    const told = invocation?.toolExecutionNotifications?.map(({ descriptor, level, message, locations }) => [
      descriptor?.id,
      level,
      message.text,
      locations?.[0]?.physicalLocation?.artifactLocation?.uri
    ])
    assert.deepEqual(
      told?.map(([id, level, , uri]) => [id, level, uri]),
      [
        ['unchecked-input', 'error', 'empty.txt'],
        ['unread-part', 'warning', 'head.reply.md'],
        ['unchecked-input', 'error', 'nowhere.txt']
      ]
    )
    assert.match(String(told[2]?.[2]), /^nowhere\.txt: no such file$/)
  })

  it('holds no words of the reply but those in messages and fixes, and no folder of the machine', async () => {
    const { run, results, invocation } = await sarif(['sub', 'plain.txt'])
    assert.ok(!JSON.stringify(run).includes(cli.folder))
    for (const result of results)
      assert.equal(result.locations?.[0]?.physicalLocation?.region?.snippet, undefined)
    assert.ok(!JSON.stringify([results, invocation]).includes('Hi Dana'))
  })
})
