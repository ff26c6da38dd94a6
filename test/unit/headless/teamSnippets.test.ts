import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { jsonLines, makeCli, type Cli } from './runCli.js'

interface Result {
  readonly path: string
  readonly verdict?: string
  readonly findings?: readonly { rule: string; level: string; start: number; text: string }[]
}

const head = (lines: string): string => `---\n${lines}\n---\n\n`
const good =
  'Hi {{customer name}},\n\nYour parcel {{order number}} is with you by ${1|17:00 today,17:00 tomorrow|} (CET).\n'

describe('check on a team’s snippets', function () {
  // Each test starts a process or several, which takes long on a busy machine.
  this.timeout(30_000)
  let cli: Cli
  before(async () => {
    cli = await makeCli()
    await cli.write({
      'docs/.reply-ready/snippets/good.md': head('title: Good') + good,
      'rows/.reply-ready/snippets/slot.md': head('title: Slot') + 'Hi {{customer name.\n',
      'rows/.reply-ready/snippets/key.md': head('title: Key\ntitel: x') + good,
      'rows/.reply-ready/snippets/situation.md': head('title: S\nsituation: party') + good,
      'rows/.reply-ready/snippets/untitled.md': good,
      'rows/.reply-ready/snippets/sorry.md':
        head('title: Sorry') + "Hi {{customer name}},\n\nI'm so sorry. I apologize again for the delay.\n",
      'rows/.reply-ready/snippets/a.md': head('title: A\nprefix: same') + good,
      'rows/.reply-ready/snippets/b.md': head('title: B\nprefix: Same') + good,
      'rows/.reply-ready/snippets/crlf.md': (head('titel: x') + 'Thanks, {{name}}.\n').replaceAll(
        '\n',
        '\r\n'
      ),
      'rows/.reply-ready/snippets/bom.md': `\uFEFF${head('title: Bom\ntitel: x')}${good}`,
      'rows/.reply-ready/notes.md': 'Hi {{name}}.',
      'rows/answer.reply.md': 'Hi {{name}}.\n',
      '.venv/.reply-ready/snippets/other.md': good
    })
  })
  after(() => cli.remove())

  const check = async (...args: readonly string[]): Promise<readonly Result[]> =>
    jsonLines((await cli.run(['check', '--format', 'jsonl', ...args])).stdout) as Result[]
  const inRows = (name: string): string => `rows/.reply-ready/snippets/${name}.md`

  const rows: readonly [name: string, findings: readonly string[]][] = [
    ['slot', ['library error {{']],
    ['key', ['library warning titel']],
    ['situation', ['library warning party']],
    ['untitled', ['library information Hi {{customer name}},']],
    ['sorry', ['over-apology warning I apologize']],
    ['a', ['library warning same']],
    ['b', ['library warning Same']],
    ['crlf', ['library information ---', 'library warning titel']],
    ['bom', ['library warning titel']]
  ]
  for (const [name, findings] of rows) {
    it(`says of ${name} what is wrong, and nothing of its slots`, async () => {
      const [result] = await check(inRows(name))
      const told = result?.findings?.filter(
        ({ rule }) => rule === 'library' || findings.join(' ').includes(rule)
      )
      assert.deepEqual(
        told?.map(({ rule, level, text }) => `${rule} ${level} ${text}`),
        findings
      )
      assert.ok(!result?.findings?.some(({ rule }) => rule === 'template-residue'))
    })
  }

  const ways: readonly [args: string, paths: readonly string[]][] = [
    ['docs', ['docs/.reply-ready/snippets/good.md']],
    ['docs/.reply-ready', ['docs/.reply-ready/snippets/good.md']],
    ['docs/.reply-ready/snippets', ['docs/.reply-ready/snippets/good.md']],
    ['docs/.reply-ready/snippets/*.md', ['docs/.reply-ready/snippets/good.md']],
    ['docs/.reply-ready/snippets/good.md', ['docs/.reply-ready/snippets/good.md']]
  ]
  for (const [args, paths] of ways) {
    it(`finds them for ${args}`, async () => {
      const results = await check(args)
      assert.deepEqual(
        results.map((result) => [result.path.replaceAll(path.sep, '/'), result.verdict]),
        paths.map((name) => [name, 'ready'])
      )
    })
  }

  it('finds those of every folder beside the replies, but not in other folders with a dot', async () => {
    const paths = (await check('.')).map((result) => result.path.replaceAll(path.sep, '/'))
    assert.ok(paths.includes('docs/.reply-ready/snippets/good.md'))
    assert.ok(paths.includes('rows/answer.reply.md'))
    assert.ok(!paths.some((name) => name.includes('.venv') || name.endsWith('notes.md')))
  })

  it('knows one by its whole path, wherever the command runs and on stdin', async () => {
    const { stdout } = await cli.run(
      ['check', '-', '--stdin-filepath', inRows('stdin'), '--format', 'jsonl'],
      { stdin: head('title: X\nprefix: same') + good }
    )
    const [result] = jsonLines(stdout) as Result[]
    assert.deepEqual(result?.findings?.map(({ rule }) => rule) ?? [], [])
  })

  it('decides the exit code, and leaves the file as it is with --fix', async () => {
    const file = path.join(cli.folder, inRows('sorry'))
    const before = await readFile(file, 'utf8')
    const codes = async (...args: readonly string[]): Promise<number | null> =>
      (await cli.run(['check', ...args])).code
    assert.equal(await codes(inRows('sorry')), 0)
    assert.equal(await codes(inRows('sorry'), '--fail-on', 'warning'), 1)
    assert.equal(await codes(inRows('slot')), 1)
    assert.equal(await codes(inRows('sorry'), '--fix', '--fail-on', 'warning'), 1)
    assert.equal(await readFile(file, 'utf8'), before)
  })
})
