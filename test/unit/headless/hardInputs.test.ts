import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmod, copyFile, mkdtemp, rm, symlink, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { once } from 'node:events'
import { excluderOf, patternOf } from '../../../src/headless/files/inputs.js'
import { jsonLines, makeCli, type Cli } from './runCli.js'

interface Result {
  readonly path: string
  readonly error?: string
  readonly verdict?: string
}

const good = "Hi Dana,\n\nI'm sorry we charged you twice. I have refunded the 20 EUR today.\n"
const residue = 'Hi {{first_name}}, thanks.\n'

describe('check on inputs that are hard', function () {
  // Each test starts a process or several, which takes long on a busy machine.
  this.timeout(60_000)
  let cli: Cli
  before(async () => {
    cli = await makeCli()
    await cli.write({
      'links/good.reply.md': good,
      'odd/folder.reply.md/inner.reply.md': good,
      'dots/.drafts/a.reply.md': good,
      'dots/.hidden.reply.md': good,
      'dots/shown.reply.md': good,
      'length/a.txt': 'Thanks, Dana.',
      'length/wide.txt': '\uFEFF€€€€€€€€€€',
      'garbage.reply.md': new Uint8Array(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256))
    })
    await symlink('nowhere', path.join(cli.folder, 'links/dangling.reply.md'))
    await symlink('circle.reply.md', path.join(cli.folder, 'links/circle.reply.md'))
  })
  after(() => cli.remove())

  const results = async (args: string, options?: Parameters<Cli['run']>[1]) => {
    const { code, stdout, stderr } = await cli.run(
      ['check', '--format', 'jsonl', ...args.split(' ')],
      options
    )
    const list = (jsonLines(stdout) as Result[]).map(
      (result) => `${result.path.replaceAll(path.sep, '/')}: ${result.error ?? result.verdict ?? ''}`
    )
    return { code, list, stderr }
  }

  const rows: readonly [args: string, code: number, list: readonly string[]][] = [
    ['links', 0, ['links/good.reply.md: ready']],
    ['links/circle.reply.md', 2, ['links/circle.reply.md: too many symbolic links']],
    [
      'links/dangling.reply.md links/good.reply.md',
      2,
      ['links/dangling.reply.md: no such file', 'links/good.reply.md: ready']
    ],
    ['odd', 0, ['odd/folder.reply.md/inner.reply.md: ready']],
    ['odd/folder.reply.md', 0, ['odd/folder.reply.md/inner.reply.md: ready']],
    ['odd/*.reply.md', 2, ['odd/*.reply.md: no file matches']],
    [
      'odd !odd/*.md',
      2,
      ['odd/folder.reply.md/inner.reply.md: ready', '!odd/*.md: no file matches; --exclude leaves files out']
    ],
    ['dots', 0, ['dots/shown.reply.md: ready']],
    ['dots/.drafts', 0, ['dots/.drafts/a.reply.md: ready']],
    ['dots/**/*.reply.md', 0, ['dots/shown.reply.md: ready']],
    ['dots/.*/*.reply.md', 0, ['dots/.drafts/a.reply.md: ready']],
    ['dots/.hidden.reply.md', 0, ['dots/.hidden.reply.md: ready']],
    ['garbage.reply.md', 2, ['garbage.reply.md: is not valid UTF-8: save it as UTF-8']],
    ['length/a.txt --max-length 13', 0, ['length/a.txt: almost']],
    [
      'length/a.txt --max-length 12',
      2,
      ['length/a.txt: is longer than 12 characters, so it was not checked; --max-length raises the limit']
    ],
    ['length/wide.txt --max-length 10', 0, ['length/wide.txt: almost']]
  ]
  for (const [args, code, list] of rows) {
    it(`exits ${code} for ${args}`, async () => {
      const run = await results(args)
      assert.deepEqual([run.list, run.code], [list, code])
    })
  }

  it('looks into each folder once, however many links lead to it and round', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `web/${index}`)
    await cli.write(Object.fromEntries(names.map((name) => [`${name}/a.reply.md`, good])))
    for (const from of names) {
      for (const to of ['..', ...names.map((name) => `../../${name}`)])
        await symlink(to, path.join(cli.folder, from, `0${path.basename(to)}`), 'junction')
    }
    await symlink('web/0', path.join(cli.folder, 'way-in'), 'junction')
    const own = names.map((name) => `${name}/a.reply.md: ready`)
    assert.deepEqual((await results('web')).list, own)
    assert.deepEqual((await results('web/**/*.reply.md')).list, own)
    assert.equal((await results('way-in/*.reply.md')).code, 0)
    assert.equal((await results('way-in')).list.length, names.length)
  })

  it('does not read a huge stream to its end, nor a huge file', async () => {
    const stdin = 'Thanks. '.repeat(500_000)
    await cli.write({ 'huge.txt': stdin })
    const { code, list } = await results('- huge.txt', { stdin })
    assert.equal(code, 2)
    for (const one of list) assert.match(one, /is longer than 1,000,000 characters/)
  })

  it('checks the other files where one may not be read', async () => {
    // Root may read everything, so somebody else has to run the command, from a place that they may enter.
    const home = await mkdtemp(path.join(tmpdir(), 'reply-ready-rights-'))
    try {
      await chmod(home, 0o755)
      await copyFile(cli.file, path.join(home, 'cli.cjs'))
      await mkdir(path.join(home, 'replies'))
      await writeFile(path.join(home, 'replies/a.reply.md'), good)
      await writeFile(path.join(home, 'replies/b.reply.md'), good)
      await chmod(path.join(home, 'replies/a.reply.md'), 0o000)
      await mkdir(path.join(home, 'replies/closed'), { mode: 0o000 })
      const isRoot = process.getuid?.() === 0
      const child = spawn(process.execPath, ['cli.cjs', 'check', 'replies', '--format', 'jsonl'], {
        cwd: home,
        env: { ...process.env, NODE_OPTIONS: undefined },
        ...(isRoot && { uid: 65_534, gid: 65_534 })
      })
      let stdout = ''
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
      const [code] = (await once(child, 'close')) as [number]
      const told = (jsonLines(stdout) as Result[]).map(
        (result) => `${path.basename(result.path)}: ${result.error ?? result.verdict ?? ''}`
      )
      // Windows has no such rights.
      const expected =
        process.platform === 'win32'
          ? [['a.reply.md: ready', 'b.reply.md: ready'], 0]
          : [['closed: permission denied', 'a.reply.md: permission denied', 'b.reply.md: ready'], 2]
      assert.deepEqual([told, code], expected)
    } finally {
      await rm(home, { recursive: true, force: true })
    }
  })

  for (const format of ['pretty', 'json', 'jsonl', 'sarif', 'github']) {
    it(`stops without a word when the reader has gone, with --format ${format}`, async () => {
      const files = Object.fromEntries(
        Array.from({ length: 400 }, (_, index) => [`pipe/${index}.reply.md`, residue.repeat(20)])
      )
      await cli.write(files)
      const child = spawn(process.execPath, [cli.file, 'check', 'pipe', '--format', format], {
        cwd: cli.folder,
        env: { ...process.env, NODE_OPTIONS: undefined }
      })
      let stderr = ''
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
      child.stdout.once('data', () => child.stdout.destroy())
      assert.deepEqual(await once(child, 'close'), [0, null])
      assert.equal(stderr, '')
    })
  }

  it('needs little more memory for ten thousand files than for one', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `memory/${index}.reply.md`)
    await cli.write({ 'one.reply.md': residue, 'report.cjs': memoryReport })
    await cli.write(Object.fromEntries(names.map((name) => [name, residue])))
    const peak = async (input: string): Promise<number> => {
      const { stderr } = await cli.run(['check', '--format', 'sarif', input], {
        node: ['--require', './report.cjs']
      })
      return Number(/peak (\d+)/.exec(stderr)?.[1])
    }
    const [one, all] = [await peak('one.reply.md'), await peak('memory')]
    // What is left is what the collector has not come to yet; the output alone is as much.
    assert.ok(all - one < 100 * 1024, `${one} KB for one file, ${all} KB for all`)
  }).timeout(240_000)

  const excluded: readonly [globs: readonly string[], file: string, isOut: boolean][] = [
    [['archive'], 'archive/a.reply.md', true],
    [['archive'], 'deep/archive/b/a.reply.md', true],
    [['archive'], 'archived/a.reply.md', false],
    [['archive/'], 'archive/a.reply.md', true],
    [['./archive'], 'archive/a.reply.md', true],
    [['sub/archive'], 'archive/a.reply.md', false],
    [['sub/archive'], 'sub/archive/a.reply.md', true],
    [['*.old.reply.md'], 'deep/a.old.reply.md', true],
    [['a.reply.md', 'b.reply.md'], 'b.reply.md', true],
    [['.reply-ready'], '.reply-ready/snippets/a.md', true],
    [['**/.reply-ready/**'], 'team/.reply-ready/snippets/a.md', true],
    [[], 'a.reply.md', false]
  ]
  for (const [globs, file, isOut] of excluded) {
    it(`--exclude ${globs.join(' ')} ${isOut ? 'leaves out' : 'keeps'} ${file}`, () => {
      assert.equal(excluderOf(globs, '/work')(path.join('/work', file)), isOut)
    })
  }

  it('--exclude leaves out what a folder leads to, and checks what is named', async () => {
    const { list } = await results('dots odd dots/shown.reply.md --exclude odd --exclude shown.reply.md')
    assert.deepEqual(list, ['dots/shown.reply.md: ready'])
    assert.deepEqual(await results('dots odd --exclude odd --exclude dots'), {
      code: 2,
      list: [],
      stderr: 'reply-ready: nothing was checked: every file is excluded\n'
    })
  })

  it('takes either slash in a glob on Windows, and an escape elsewhere', () => {
    assert.equal(patternOf('replies\\**\\*.md', '\\'), 'replies/**/*.md')
    assert.equal(patternOf('replies/\\[a\\]*.md', '/'), 'replies/\\[a\\]*.md')
  })
})

const memoryReport = `
  process.on('exit', () => require('node:fs').writeSync(2, 'peak ' + process.resourceUsage().maxRSS + '\\n'))
`
