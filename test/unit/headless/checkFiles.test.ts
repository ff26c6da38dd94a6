import assert from 'node:assert/strict'
import { chmod, readdir, readFile, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { jsonLines, makeCli, type Cli } from './runCli.js'

interface Result {
  readonly path: string
  readonly error?: string
  readonly verdict?: string
  readonly findings?: readonly { rule: string; level: string; start: number; end: number; text: string }[]
}

const good = "Hi Dana,\n\nI'm sorry we charged you twice. I have refunded the 20 EUR today.\n"
const residue = 'Hi {{first_name}}, thanks.\n'
const warned = "I'm so sorry. I apologize again for the delay.\n"

describe('check on files', function () {
  // Each test starts a process or several, which takes long on a busy machine.
  this.timeout(30_000)
  let cli: Cli
  before(async () => {
    cli = await makeCli()
    await cli.write({
      'good.reply.md': good,
      'residue.reply.md': residue,
      'warned.reply.md': warned,
      'tree/b.reply.md': good,
      'tree/a.reply.md': good,
      'tree/deep/c.reply.md': good,
      'tree/notes.md': residue,
      'tree/node_modules/x.reply.md': residue,
      'none/notes.md': good,
      'empty.reply.md': '',
      'blank.reply.md': ' \r\n\t\n',
      'latin1.reply.md': new Uint8Array([0x48, 0x69, 0x20, 0xe9, 0x0a]),
      'utf16.reply.md': new Uint8Array([0xff, 0xfe, 0x48, 0x00]),
      'with space [1].txt': good,
      'bom.reply.md': `\uFEFF${residue}`
    })
  })
  after(() => cli.remove())

  const rows: readonly [args: string, code: number, stderr: RegExp, paths: readonly string[]][] = [
    ['good.reply.md', 0, /^$/, ['good.reply.md']],
    ['residue.reply.md', 1, /^$/, ['residue.reply.md']],
    ['warned.reply.md', 0, /^$/, ['warned.reply.md']],
    ['warned.reply.md --fail-on warning', 1, /^$/, ['warned.reply.md']],
    ['warned.reply.md --fail-on information', 1, /^$/, ['warned.reply.md']],
    ['good.reply.md --fail-on information', 0, /^$/, ['good.reply.md']],
    ['tree', 0, /^$/, ['tree/a.reply.md', 'tree/b.reply.md', 'tree/deep/c.reply.md']],
    ['tree/**/*.reply.md', 0, /^$/, ['tree/a.reply.md', 'tree/b.reply.md', 'tree/deep/c.reply.md']],
    ['tree/a.reply.md ./tree/a.reply.md tree/[a].reply.md', 0, /^$/, ['tree/a.reply.md']],
    ['tree/notes.md', 1, /^$/, ['tree/notes.md']],
    [
      'nowhere.md good.reply.md',
      2,
      /^reply-ready: nowhere\.md: no such file\n$/,
      ['nowhere.md', 'good.reply.md']
    ],
    [
      'good.reply.md/x good.reply.md',
      2,
      /good\.reply\.md\/x: no such file/,
      ['good.reply.md/x', 'good.reply.md']
    ],
    ['none residue.reply.md', 2, /^reply-ready: none: holds no replies/, ['none', 'residue.reply.md']],
    ['*.eml good.reply.md', 2, /^reply-ready: \*\.eml: no file matches\n$/, ['*.eml', 'good.reply.md']],
    ['empty.reply.md good.reply.md', 2, /empty\.reply\.md: is empty/, ['empty.reply.md', 'good.reply.md']],
    ['blank.reply.md', 2, /blank\.reply\.md: is blank/, ['blank.reply.md']],
    [
      'latin1.reply.md good.reply.md',
      2,
      /latin1\.reply\.md: is not valid UTF-8/,
      ['latin1.reply.md', 'good.reply.md']
    ],
    ['utf16.reply.md', 2, /utf16\.reply\.md: is UTF-16, not UTF-8/, ['utf16.reply.md']]
  ]
  for (const [args, code, stderr, paths] of rows) {
    it(`exits ${code} for ${args}`, async () => {
      const run = await cli.run(['check', '--format', 'jsonl', ...args.split(' ')])
      assert.match(run.stderr, stderr)
      const results = jsonLines(run.stdout) as Result[]
      assert.deepEqual(
        results.map((result) => result.path.replaceAll(path.sep, '/')),
        paths
      )
      assert.equal(run.code, code)
    })
  }

  it('takes a name with spaces and brackets as it is', async () => {
    const run = await cli.run(['check', 'with space [1].txt', '--format', 'json'])
    assert.equal((JSON.parse(run.stdout) as Result[])[0]?.path, 'with space [1].txt')
    assert.equal(run.code, 0)
  })

  it('follows links, and checks a file with several names once', async () => {
    await cli.write({ 'linked/a.reply.md': good })
    await symlink('a.reply.md', path.join(cli.folder, 'linked/b.reply.md'))
    await symlink('../linked', path.join(cli.folder, 'linked/self'), 'junction')
    await symlink('../tree/a.reply.md', path.join(cli.folder, 'linked/c.reply.md'))
    const run = await cli.run(['check', 'linked', '--format', 'json'])
    assert.deepEqual(
      (JSON.parse(run.stdout) as Result[]).map((result) => path.basename(result.path)),
      ['a.reply.md', 'c.reply.md']
    )
  })

  it('prints one JSON array with failed inputs in their places', async () => {
    const run = await cli.run(['check', 'residue.reply.md', 'nowhere', 'good.reply.md', '--format', 'json'])
    const results = JSON.parse(run.stdout) as Result[]
    assert.deepEqual(
      results.map(({ path, error, verdict }) => ({ path, error, verdict })),
      [
        { path: 'residue.reply.md', error: undefined, verdict: 'not-ready' },
        { path: 'nowhere', error: 'no such file', verdict: undefined },
        { path: 'good.reply.md', error: undefined, verdict: 'ready' }
      ]
    )
  })

  it('counts offsets from after a byte order mark, as editors do', async () => {
    const run = await cli.run(['check', 'bom.reply.md', '--format', 'jsonl'])
    const [finding] = (jsonLines(run.stdout) as Result[])[0]?.findings ?? []
    assert.deepEqual([finding?.rule, finding?.text], ['template-residue', '{{first_name}}'])
    assert.equal(finding?.start, residue.indexOf('{{'))
  })

  it('says position, level, rule and verdict in words, and counts at the end', async () => {
    const run = await cli.run(['check', 'residue.reply.md', 'good.reply.md', 'nowhere'])
    assert.match(run.stdout, /^residue\.reply\.md\n {2}1:4 {2}error {2}template-residue {2}\S/)
    assert.match(
      run.stdout,
      /\n {7}Hi \{\{first_name\}\}, thanks\.\n {10}\^{14}\n(?: {2}missing {2}\w+\n)* {2}Fix before sending\n\n/
    )
    assert.match(run.stdout, /good\.reply\.md\n {2}Ready to send\n\n/)
    assert.match(run.stdout, /\n2 replies checked, 1 ready to send, 1 input could not be checked\n$/)
  })

  it('colours only when asked, and NO_COLOR wins', async () => {
    const escape = '\u001B['
    const args = ['check', 'residue.reply.md']
    assert.ok(!(await cli.run(args)).stdout.includes(escape))
    assert.ok((await cli.run(args, { env: { FORCE_COLOR: '1' } })).stdout.includes(escape))
    assert.ok(
      !(await cli.run([...args, '--no-color'], { env: { FORCE_COLOR: '1' } })).stdout.includes(escape)
    )
    assert.ok(!(await cli.run(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout.includes(escape))
  })

  it('reads stdin as Markdown, or as its name says', async () => {
    const quoted = { stdin: '```\n{{first_name}}\n```\n\nYour refund went out today.\n' }
    const markdown = await cli.run(['check', '-', '--format', 'jsonl'], quoted)
    assert.equal((jsonLines(markdown.stdout) as Result[])[0]?.path, '<stdin>')
    assert.equal(markdown.code, 0)
    const plain = await cli.run(['check', '-', '--stdin-filepath', 'x.txt', '--format', 'jsonl'], {
      stdin: residue
    })
    assert.equal((jsonLines(plain.stdout) as Result[])[0]?.path, 'x.txt')
    assert.equal(plain.code, 1)
  })

  it('calls empty stdin empty', async () => {
    const run = await cli.run(['check', '-'])
    assert.deepEqual(run, {
      code: 2,
      stdout: '',
      stderr: 'reply-ready: <stdin>: is empty: there is no reply to check\n'
    })
  })

  it('turns rules off by --config and refuses a config that is wrong', async () => {
    await cli.write({
      'off.yaml': 'rules:\n  template-residue: off\n',
      'bad.json': '{\n  "rules": {\n    "over-apology": "loud"\n  }\n}'
    })
    assert.equal((await cli.run(['check', 'residue.reply.md', '--config', 'off.yaml'])).code, 0)
    const bad = await cli.run(['check', 'residue.reply.md', '--config', 'bad.json'])
    assert.match(bad.stderr, /^reply-ready: bad\.json:3:21: This has to be one of error, /)
    assert.deepEqual([bad.code, bad.stdout], [2, ''])
  })

  it('takes the nearest settings of each file, and leaves out what they exclude', async () => {
    const reply = await readFile(path.join(cli.folder, 'residue.reply.md'), 'utf8')
    await cli.write({
      'teams/.reply-ready.yaml': 'rules: { template-residue: off }\nexclude: [old/**]\n',
      'teams/x.reply.md': reply,
      'teams/old/y.reply.md': reply,
      'teams/strict/.reply-ready.yml': 'rules: { template-residue: error }\n',
      'teams/strict/z.reply.md': reply
    })
    const files = async (args: readonly string[], stdin?: string) => {
      const { code, stdout } = await cli.run(
        ['check', ...args, '--format', 'jsonl', '--fail-on', 'error'],
        stdin === undefined ? {} : { stdin }
      )
      const found = jsonLines(stdout) as readonly { path: string; findings: { rule: string }[] }[]
      return [
        code,
        ...found.map(
          ({ path: name, findings }) =>
            `${name} ${findings.some(({ rule }) => rule === 'template-residue') ? 'found' : 'off'}`
        )
      ]
    }
    const names = (list: readonly unknown[]) =>
      list.map((one) => (typeof one === 'string' ? one.replaceAll('\\', '/') : one))
    assert.deepEqual(names(await files(['teams'])), [
      1,
      'teams/strict/z.reply.md found',
      'teams/x.reply.md off'
    ])
    assert.deepEqual(names(await files(['teams/**/*.md'])), [
      1,
      'teams/strict/z.reply.md found',
      'teams/x.reply.md off'
    ])
    assert.deepEqual(names(await files(['teams/old/y.reply.md'])), [0, 'teams/old/y.reply.md off'])
    assert.deepEqual(names(await files(['teams/x.reply.md', '--no-config'])), [1, 'teams/x.reply.md found'])
    assert.deepEqual(names(await files(['-', '--stdin-filepath', 'teams/new.reply.md'], reply)), [
      0,
      'teams/new.reply.md off'
    ])
    assert.deepEqual(names(await files(['-'], reply)), [1, '<stdin> found'])
  })

  describe('with --fix', () => {
    it('fixes in place, keeps mode, line ends, byte order mark and link, and leaves nothing beside it', async () => {
      const before =
        "\uFEFFHi Dana,\r\n\r\nI'm sorry it is late. I apologize again for the delay. It ships today.\r\n"
      await cli.write({ 'fix/real.reply.md': before })
      const file = path.join(cli.folder, 'fix/real.reply.md')
      await chmod(file, 0o640)
      await symlink('real.reply.md', path.join(cli.folder, 'fix/link.reply.md'))
      const run = await cli.run(['check', 'fix/link.reply.md', '--fix', '--format', 'jsonl'])
      const [result] = jsonLines(run.stdout) as (Result & { fixed?: number })[]
      const after = await readFile(file, 'utf8')
      assert.equal(after, before.replace(' I apologize again for the delay.', ''))
      assert.equal(result?.fixed, 1)
      assert.equal((await stat(file)).mode & 0o777, process.platform === 'win32' ? 0o666 : 0o640)
      assert.deepEqual(await readdir(path.join(cli.folder, 'fix')), ['link.reply.md', 'real.reply.md'])
      const again = await cli.run(['check', 'fix/real.reply.md', '--fix', '--format', 'jsonl'])
      assert.equal((jsonLines(again.stdout) as { fixed?: number }[])[0]?.fixed, undefined)
      assert.equal(await readFile(file, 'utf8'), after)
    })

    it('prints the fixed stdin on stdout and the report beside it', async () => {
      const run = await cli.run(['check', '-', '--fix'], { stdin: residue })
      assert.equal(run.stdout, residue)
      assert.match(run.stderr, /template-residue/)
      assert.equal(run.code, 1)
    })
  })

  it('prints help and version, and refuses what it does not know', async () => {
    const help = await cli.run(['--help'])
    assert.match(help.stdout, /^Reply Ready .*\n\nUsage\n {2}reply-ready check /)
    assert.deepEqual([help.code, help.stderr], [0, ''])
    assert.match((await cli.run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/)
    const unknown = await cli.run(['check', '--frobnicate'])
    assert.deepEqual(unknown, {
      code: 2,
      stdout: '',
      stderr: "reply-ready: Unknown option '--frobnicate'\nTry reply-ready --help.\n"
    })
  })
})
