import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { catalogue } from '../../../src/findings/catalogue.js'
import { jsonLines, makeCli, type Cli } from './runCli.js'

interface Result {
  readonly verdict: string
  readonly findings: readonly { readonly rule: string; readonly level: string }[]
}

const text = 'Hi {{first_name}},\n\nAs per our policy we cannot. We will reply soon.\n'

describe('choosing what is checked and printed', function () {
  // Each test starts a process or several, which takes long on a busy machine.
  this.timeout(30_000)
  let cli: Cli
  before(async () => {
    cli = await makeCli()
    await cli.write({
      'a.reply.md': text,
      'good.reply.md': "Hi Dana,\n\nI'm sorry we charged you twice. I have refunded the 20 EUR today.\n",
      'config.yaml': 'rules:\n  over-apology: {level: error, max: 3}\n  jargon: error\n'
    })
  })
  after(() => cli.remove())

  const check = async (args: string, stdin = text): Promise<{ code: number | null; result: Result }> => {
    const { code, stdout } = await cli.run(['check', '-', '--format', 'jsonl', ...args.split(' ')], { stdin })
    return { code, result: jsonLines(stdout)[0] as Result }
  }

  it('--rule turns a rule off, on and to another level, and wins over --config', async () => {
    const { result } = await check('--config config.yaml --rule jargon:off --rule rigid-policy:hint')
    const levels = new Map(result.findings.map(({ rule, level }) => [rule, level]))
    assert.equal(levels.get('jargon'), undefined)
    assert.equal(levels.get('rigid-policy'), 'hint')
    assert.equal(levels.get('template-residue'), 'error')
    const on = await check('--rule wordy:hint', 'Hi Dana,\n\nPlease restart it in order to see the plan.\n')
    assert.ok(on.result.findings.some(({ rule }) => rule === 'wordy'))
  })

  it('--rule keeps the other options of its rule', async () => {
    const apologies = "I'm sorry it is late. I apologize again for the delay. Sorry again for the delay.\n"
    const { result } = await check('--config config.yaml --rule over-apology:warning', apologies)
    assert.ok(!result.findings.some(({ rule }) => rule === 'over-apology'))
  })

  it('--rule works on streams too, and refuses rules that do not exist', async () => {
    const run = await cli.run(['check', '--jsonl', '--rule', 'template-residue:off', '--jobs', '2'], {
      stdin: JSON.stringify({ id: '1', text })
    })
    const [answer] = jsonLines(run.stdout) as Result[]
    assert.ok(answer && !answer.findings.some(({ rule }) => rule === 'template-residue'))
    const wrong = await cli.run(['check', '-', '--rule', 'over-apologies:off'], { stdin: text })
    assert.deepEqual(wrong, {
      code: 2,
      stdout: '',
      stderr:
        'reply-ready: there is no rule "over-apologies"; did you mean "over-apology"?\nTry reply-ready --help.\n'
    })
  })

  it('--min-level prints less and decides the same', async () => {
    const all = await check('--fail-on warning')
    const errors = await check('--fail-on warning --min-level error --rule template-residue:off')
    assert.deepEqual(errors.result.findings, [])
    assert.deepEqual([errors.code, errors.result.verdict], [1, 'almost'])
    const warnings = await check('--min-level warning')
    assert.deepEqual(
      warnings.result.findings,
      all.result.findings.filter(({ level }) => level === 'error' || level === 'warning')
    )
    assert.ok(warnings.result.findings.length < all.result.findings.length)
  })

  it('--fail-on never reports and does not fail, except for what cannot be checked', async () => {
    assert.equal((await check('--fail-on never')).code, 0)
    assert.equal((await cli.run(['check', 'nowhere', 'a.reply.md', '--fail-on', 'never'])).code, 2)
  })

  it('--output writes what stdout would have had, in place of an old file, and says nothing', async () => {
    const args = ['check', 'a.reply.md', '--format', 'sarif']
    const { stdout } = await cli.run(args)
    await cli.write({ 'out/old.sarif': 'x'.repeat(stdout.length * 2) })
    for (const name of ['out/old.sarif', 'out/new/r.sarif']) {
      assert.deepEqual(await cli.run([...args, '--output', name]), { code: 1, stdout: '', stderr: '' })
      assert.equal(readFileSync(path.join(cli.folder, name), 'utf8'), stdout)
    }
    const colored = await cli.run(['check', 'a.reply.md', '-o', 'plain.txt'], { env: { FORCE_COLOR: '1' } })
    assert.equal(colored.code, 1)
    assert.ok(!readFileSync(path.join(cli.folder, 'plain.txt'), 'utf8').includes('\u001B'))
    const folder = await cli.run([...args, '--output', 'out'])
    assert.deepEqual([folder.code, folder.stdout], [2, ''])
    assert.match(folder.stderr, /^reply-ready: --output out: is a folder\n/)
  })

  it('--output takes no reply for its file, by whatever name', async () => {
    await cli.write({ 'kept/a.reply.md': text })
    await symlink('a.reply.md', path.join(cli.folder, 'kept/b'))
    for (const name of ['kept/a.reply.md', './kept/../kept/a.reply.md', 'kept/b']) {
      const { code, stdout, stderr } = await cli.run(['check', 'kept', '--fix', '--output', name])
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(
        stderr,
        /^reply-ready: --output \S+: is a reply to check, and a report would take its place\n/
      )
    }
    assert.equal(readFileSync(path.join(cli.folder, 'kept/a.reply.md'), 'utf8'), text)
  })

  it('--quiet prints nothing of what is ready, and no count', async () => {
    const quiet = await cli.run(['check', '-q', 'good.reply.md', 'a.reply.md'])
    assert.match(quiet.stdout, /^a\.reply\.md\n/)
    assert.doesNotMatch(quiet.stdout, /good\.reply\.md|checked/)
    assert.deepEqual(await cli.run(['check', '--quiet', 'good.reply.md']), {
      code: 0,
      stdout: '',
      stderr: ''
    })
    assert.equal((await cli.run(['check', '--quiet', 'good.reply.md', '--format', 'json'])).stdout, '[]\n')
    const args = ['check', '-q', 'a.reply.md', '--rule', 'template-residue:warning']
    assert.match((await cli.run(args)).stdout, /^a\.reply\.md\n/)
    assert.equal((await cli.run([...args, '--min-level', 'error'])).stdout, '')
  })

  it('stops before it prints or fixes anything when settings further on are wrong', async () => {
    await cli.write({
      'stop/a.reply.md': "I'm sorry it is late. I apologize again for the delay. It ships today.\n",
      'stop/z/a.reply.md': text,
      'stop/z/.reply-ready.yaml': 'rules:\n  jargon: loud\n'
    })
    const { code, stdout, stderr } = await cli.run(['check', 'stop', '--fix', '--format', 'sarif'])
    assert.deepEqual([code, stdout], [2, ''])
    assert.match(stderr, /z[\\/]\.reply-ready\.yaml:2:11: /)
    assert.match(readFileSync(path.join(cli.folder, 'stop/a.reply.md'), 'utf8'), /apologize again/)
  })

  it('--list-rules names every rule with its level', async () => {
    const { stdout, code } = await cli.run(['--list-rules'])
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/, 3))
    assert.deepEqual(
      rows,
      catalogue.map(({ id, level, summary }) => [id, level, summary])
    )
    assert.equal(code, 0)
    const chosen = await cli.run(['--list-rules', '--config', 'config.yaml', '--rule', 'wordy:hint'])
    assert.match(chosen.stdout, /^over-apology +error /m)
    assert.match(chosen.stdout, /^wordy +hint /m)
  })

  it('--print-config says what holds for a file, and where that is from', async () => {
    await cli.write({
      'own/.reply-ready.yaml':
        'preset: strict\nrules:\n  jargon: error\nhouseStyle:\n  signOffs: [Stay curious]\nexclude: [archive/**]\n'
    })
    const print = async (...args: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
      const { stdout, code } = await cli.run(['--print-config', ...args])
      assert.equal(code, 0)
      return JSON.parse(stdout) as Readonly<Record<string, unknown>>
    }
    const own = await print('own/deep/a.reply.md', '--rule', 'wordy:hint')
    assert.deepEqual(
      [String(own.file).replaceAll(path.sep, '/'), own.preset],
      ['own/.reply-ready.yaml', 'strict']
    )
    assert.deepEqual(own.rules, { jargon: 'error', wordy: 'hint' })
    assert.deepEqual(own.exclude, ['archive/**'])
    assert.deepEqual((own.houseStyle as Readonly<Record<string, unknown>>).signOffs, ['Stay curious'])
    assert.equal((await print('own')).preset, 'strict')
    const none = await print('own/a.reply.md', '--no-config')
    assert.deepEqual([none.file, none.preset, none.rules], [null, 'recommended', {}])
    assert.equal((await print('--config', 'config.yaml')).file, 'config.yaml')
  })

  it('--explain prints the page of a rule, and knows no other', async () => {
    const { stdout, code } = await cli.run(['--explain', 'over-apology'])
    const page = readFileSync(new URL('../../../docs/rules/over-apology.md', import.meta.url), 'utf8')
    assert.deepEqual([stdout, code], [page, 0])
    assert.equal((await cli.run(['--explain', 'library'])).code, 2)
    assert.match(
      (await cli.run(['--explain', '__proto__'])).stderr,
      /there is no rule "__proto__"; reply-ready --list-rules /
    )
  })
})
