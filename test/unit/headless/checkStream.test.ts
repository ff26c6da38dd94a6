import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { jsonLines, makeCli, type Cli } from './runCli.js'

interface Answer {
  readonly id: string | number | null
  readonly error?: string
  readonly findings?: readonly { rule: string; text: string }[]
}

const ok = (id: string | number): string => JSON.stringify({ id, text: 'Done.' })
const isoLine = '{"id":"a","text":"x","now":'

describe('check --jsonl', function () {
  // Each test starts a process or several, which takes long on a busy machine.
  this.timeout(30_000)
  let cli: Cli
  before(async () => {
    cli = await makeCli()
  })
  after(() => cli.remove())

  const answers = (stdout: string): Answer[] => jsonLines(stdout) as Answer[]

  it('answers in the shape that is promised', async () => {
    const text = "Hello Sam! We'll look into this."
    const run = await cli.run(['check', '--jsonl'], { stdin: JSON.stringify({ id: '7', text }) })
    const answer = answers(run.stdout)[0]
    assert.deepEqual(Object.keys(answer ?? {}), ['id', 'verdict', 'findings', 'essentials', 'acts'])
    const finding = answer?.findings?.find(({ rule }) => rule === 'missing-timeline')
    assert.ok(finding)
    assert.deepEqual(Object.keys(finding).slice(0, 7), [
      'rule',
      'level',
      'start',
      'end',
      'text',
      'message',
      'fixes'
    ])
    assert.ok(text.includes(finding.text))
    assert.deepEqual([run.code, run.stderr], [0, ''])
  })

  const badLines: readonly [line: string | Uint8Array, error: RegExp][] = [
    ['', /^line 2: blank$/],
    [' \t', /^line 2: blank$/],
    ['{"id":"a","text":"the customer\'s words"', /^line 2: not valid JSON( at character \d+)?$/],
    ['the customer', /^line 2: not valid JSON( at character \d+)?$/],
    ['[]', /^line 2: /],
    ['null', /^line 2: /],
    ['{"text":"x"}', /^line 2: "id" is missing$/],
    ['{"id":"a"}', /^line 2 \(id "a"\): "text" is missing$/],
    ['{"id":5,"text":["x"]}', /^line 2 \(id 5\): "text" must be a string$/],
    ['{"id":12345678901234567890,"text":"x"}', /^line 2: "id" must be a string or an exact number$/],
    ['{"id":1e999,"text":"x"}', /^line 2: "id" must be a string or an exact number$/],
    ['{"id":true,"text":"x"}', /^line 2: "id" must be a string or a number$/],
    [
      '{"id":"a","text":"x","situation":"party"}',
      /^line 2 \(id "a"\): "situation" must be one of "delay", "outage", /
    ],
    [
      '{"id":"a","text":"x","format":"html"}',
      /^line 2 \(id "a"\): "format" must be one of "markdown", "plaintext"$/
    ],
    [`${isoLine}"yesterday"}`, /^line 2 \(id "a"\): "now" must be an ISO time/],
    [`${isoLine}"2026-02-30T10:00:00Z"}`, /"now" must be an ISO time/],
    [
      Buffer.concat([Buffer.from('{"id":"a","text":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
      /^line 2: not valid UTF-8$/
    ]
  ]
  for (const [line, error] of badLines) {
    it(`puts an error in the place of ${JSON.stringify(line.toString())}`, async () => {
      const stdin = Buffer.concat(
        [ok('1'), '\n', line, '\n', ok('3'), '\n'].map((part) => Buffer.from(part as string))
      )
      const run = await cli.run(['check', '--jsonl'], { stdin })
      const [first, bad, last, ...more] = answers(run.stdout)
      assert.deepEqual([first?.id, bad?.id, last?.id, more.length], ['1', null, '3', 0])
      assert.match(bad?.error ?? '', error)
      assert.deepEqual([run.code, run.stderr], [2, ''])
    })
  }

  const goodLines: readonly [what: string, stdin: string, ids: readonly unknown[]][] = [
    ['nothing at all', '', []],
    ['no line feed at the end', `${ok('a')}\n${ok('b')}`, ['a', 'b']],
    ['CRLF', `${ok('a')}\r\n${ok('b')}\r\n`, ['a', 'b']],
    ['a byte order mark', `\uFEFF${ok('a')}\n`, ['a']],
    ['ids that are numbers, echoed as given', `${ok(7)}\n${ok(-0.5)}\n${ok('7')}\n`, [7, -0.5, '7']],
    [
      'null for not given',
      '{"id":"a","text":"Done.","customer":null,"situation":null,"format":null,"now":null}',
      ['a']
    ],
    [
      'all keys',
      `{"id":"a","text":"Done.","customer":"Late!","situation":"delay","format":"plaintext","now":"2026-11-24T16:00:00+01:00"}`,
      ['a']
    ],
    ['unknown keys', '{"id":"a","text":"Done.","agent":"Jo"}', ['a']],
    ['an empty text', '{"id":"a","text":""}', ['a']],
    ['a lone surrogate', '{"id":"\\ud83d","text":"\\udc00 Done."}', ['\ud83d']],
    ['a line separator inside a text', `{"id":"a","text":"One.\u2028Two."}`, ['a']],
    [
      'a very long line',
      `{"id":"a","text":"Done.","note":"${'é'.repeat(2_000_000)}"}\n${ok('b')}`,
      ['a', 'b']
    ]
  ]
  for (const [what, stdin, ids] of goodLines) {
    it(`takes ${what}`, async () => {
      const run = await cli.run(['check', '--jsonl'], { stdin })
      assert.deepEqual(
        answers(run.stdout).map(({ id }) => id),
        ids
      )
      assert.deepEqual([run.code, run.stderr], [0, ''])
    })
  }

  it('lets findings decide the exit code only when asked', async () => {
    const stdin = JSON.stringify({ id: 'a', text: 'Hi {{first_name}}, thanks.' })
    assert.equal((await cli.run(['check', '--jsonl'], { stdin })).code, 0)
    assert.equal((await cli.run(['check', '--jsonl', '--fail-on', 'error'], { stdin })).code, 1)
    assert.equal(
      (await cli.run(['check', '--jsonl', '--fail-on', 'error', '--jobs', '2'], { stdin })).code,
      1
    )
  })

  it('gives the same bytes with worker threads, in order, bad lines too', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => {
      if (index % 41 === 7) return '{"id":'
      // Long and short lines in turn, so that threads finish out of order.
      const text = "I'm so sorry, we'll look into it. ".repeat(index % 10 === 0 ? 60 : 1)
      return JSON.stringify({ id: String(index), text })
    })
    const stdin = lines.join('\n')
    const alone = await cli.run(['check', '--jsonl'], { stdin })
    const threads = await cli.run(['check', '--jsonl', '--jobs', '3'], { stdin })
    assert.equal(answers(alone.stdout).length, lines.length)
    assert.deepEqual(threads, alone)
    assert.equal(alone.code, 2)
  })

  it('says so and exits 2 when a worker thread dies', async () => {
    await cli.write({
      'dies.cjs': `
        const { parentPort } = require('node:worker_threads')
        parentPort?.once('message', () => { throw new Error('out of order') })
      `
    })
    const stdin = `${ok('a')}\n`.repeat(100)
    const run = await cli.run(['check', '--jsonl', '--jobs', '2'], {
      stdin,
      node: ['--require', './dies.cjs']
    })
    assert.deepEqual([run.code, run.stderr], [2, 'reply-ready: out of order\n'])
  })

  for (const jobs of ['1', '2']) {
    it(`answers each line at once, before the next one comes, with --jobs ${jobs}`, async () => {
      const child = spawn(process.execPath, [cli.file, 'check', '--jsonl', '--jobs', jobs])
      const output = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
      for (const id of ['a', 'b', 'c']) {
        child.stdin.write(`${ok(id)}\n`)
        const { value } = (await output.next()) as { value: string }
        assert.equal((JSON.parse(value) as Answer).id, id)
      }
      child.stdin.end()
      assert.deepEqual(await once(child, 'close'), [0, null])
    })

    it(`ends quietly when its reader has gone, with --jobs ${jobs}`, async () => {
      const child = spawn(process.execPath, [cli.file, 'check', '--jsonl', '--jobs', jobs])
      let stderr = ''
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
      child.stdin.on('error', () => undefined)
      child.stdout.once('data', () => child.stdout.destroy())
      const endless = Readable.from(
        (function* () {
          for (;;) yield `${ok('a')}\n`.repeat(50)
        })()
      )
      endless.pipe(child.stdin)
      const [code] = (await once(child, 'close')) as [number]
      endless.destroy()
      assert.deepEqual([code, stderr], [0, ''])
    })

    it(`needs no more memory for ten times the lines, with --jobs ${jobs}`, async () => {
      // Bytes that the check has no use for: they would show at once if lines were kept.
      const note = 'x'.repeat(4000)
      await cli.write({
        'peak.cjs': `
          if (require('node:worker_threads').isMainThread) process.on('exit', () => console.error(process.resourceUsage().maxRSS))
        `
      })
      const peak = async (count: number): Promise<number> => {
        const child = spawn(
          process.execPath,
          ['--require', './peak.cjs', cli.file, 'check', '--jsonl', '--jobs', jobs],
          {
            cwd: cli.folder
          }
        )
        let stderr = ''
        let lines = 0
        child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
        createInterface({ input: child.stdout }).on('line', () => lines++)
        // Should the command end early, the count of lines below says so.
        child.stdin.on('error', () => undefined)
        Readable.from(
          (function* () {
            for (let id = 0; id < count; id++)
              yield `${JSON.stringify({ id, text: `Done, case ${id % 100}.`, note })}\n`
          })()
        ).pipe(child.stdin)
        await once(child, 'close')
        assert.equal(lines, count)
        return Number(stderr)
      }
      // As many as it takes until what is kept of earlier lines is as large as it gets.
      const few = await peak(6_000)
      const many = await peak(60_000)
      assert.ok(many / few < 1.5, `peak memory grew from ${few} to ${many} KiB`)
    }).timeout(120_000)
  }
})
