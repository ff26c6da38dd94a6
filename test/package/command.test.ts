import assert from 'node:assert/strict'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../host/paths.js'
import { run, runOrThrow } from '../host/run.js'
import { withTemporaryFolder } from '../host/temporary.js'

/** npm as this very Node has it; on Windows only a shell could run its command. */
const npm = process.env.npm_execpath
const npmCommand = npm?.endsWith('.js') ? ([process.execPath, npm] as const) : (['npm'] as const)

describe('the command as a package', function () {
  this.timeout(120_000)

  it('holds the command alone, and runs through npx as the documentation says', () =>
    withTemporaryFolder(async (directory) => {
      // `dist/` has been built already.
      const [command, ...first] = npmCommand
      const pack = [...first, 'pack', '--ignore-scripts', '--json', '--pack-destination', directory]
      await runOrThrow(command, pack, { cwd: root })
      const [archive = ''] = (await readdir(directory)).filter((name) => name.endsWith('.tgz'))
      assert.match(archive, /^reply-ready-\d+\.\d+\.\d+\.tgz$/)

      const work = path.join(directory, 'work')
      await mkdir(work)
      await writeFile(path.join(work, 'a.reply.md'), 'Hi {{first_name}}, thanks.\n')
      const npx = [...first, 'exec', '--offline', '--yes', `--package=../${archive}`, '--']
      const cache = { cwd: work, env: { ...process.env, npm_config_cache: path.join(directory, 'cache') } }
      const found = await run(command, [...npx, 'reply-ready', 'check', '.', '--format', 'github'], cache)
      assert.match(found.output, /^::error file=a\.reply\.md,line=1,col=4,/m)
      assert.equal(found.code, 1)
      // The pages of the rules are in the one file.
      const page = await run(command, [...npx, 'reply-ready', '--explain', 'over-apology'], cache)
      assert.match(page.output, /^# over-apology$/m)

      const listed = await run(process.execPath, ['-e', listTar, path.join(directory, archive)], {
        cwd: work
      })
      assert.deepEqual(listed.output.trim().split('\n').sort(), [
        'package/CHANGELOG.md',
        'package/LICENSE',
        'package/README.md',
        'package/dist/THIRD-PARTY-NOTICES.txt',
        'package/dist/cli.js',
        'package/package.json'
      ])
    }))
})

/** A tar archive is blocks of 512 bytes: a header with name and size, then the file. */
const listTar = `
  const tar = require('node:zlib').gunzipSync(require('node:fs').readFileSync(process.argv[1]))
  for (let at = 0; tar[at]; at += 512 * (1 + Math.ceil(parseInt(tar.toString('latin1', at + 124, at + 135), 8) / 512)))
    console.log(tar.toString('latin1', at, tar.indexOf(0, at)))
`
