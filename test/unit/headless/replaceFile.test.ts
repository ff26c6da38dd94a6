import assert from 'node:assert/strict'
import { chmod, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { InputError } from '../../../src/headless/errors.js'
import { replaceFile } from '../../../src/headless/files/replaceFile.js'

describe('replaceFile', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'reply-ready-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('keeps the mode and leaves nothing beside the file', async () => {
    const file = path.join(folder, 'a.reply.md')
    await writeFile(file, 'old')
    await chmod(file, 0o640)
    const { mode } = await stat(file)
    await replaceFile(file, 'new \u{1F44B}')
    assert.equal(await readFile(file, 'utf8'), 'new \u{1F44B}')
    assert.equal((await stat(file)).mode, mode)
    assert.deepEqual(await readdir(folder), ['a.reply.md'])
  })

  it('writes through a link', async () => {
    await writeFile(path.join(folder, 'real.md'), 'old')
    await symlink('real.md', path.join(folder, 'link.md'))
    await replaceFile(path.join(folder, 'link.md'), 'new')
    assert.equal(await readlink(path.join(folder, 'link.md')), 'real.md')
    assert.equal(await readFile(path.join(folder, 'real.md'), 'utf8'), 'new')
  })

  it('leaves the old file where the new one cannot be written', async () => {
    // The name fills what file systems allow, so the one beside it, which is longer, cannot be made.
    const file = path.join(folder, 'a'.repeat(255))
    await writeFile(file, 'old')
    await assert.rejects(
      replaceFile(file, 'new'),
      (error) => error instanceof InputError && /^could not be written: \S/.test(error.message)
    )
    assert.equal(await readFile(file, 'utf8'), 'old')
    assert.equal((await readdir(folder)).length, 1)
  })
})
