import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { installOnce } from '../../host/installOnce.js'
import { withTemporaryFolder } from '../../host/temporary.js'

const file = 'build.txt'

describe('installing a build once', () => {
  it('fills the folder on the first call only', () =>
    withTemporaryFolder(async (directory) => {
      let fills = 0
      const install = (): Promise<void> =>
        installOnce(path.join(directory, 'build'), 'pin@1', async (temporary) => {
          fills += 1
          await writeFile(path.join(temporary, file), 'contents')
        })
      await install()
      await install()
      assert.equal(fills, 1)
      assert.equal(await readFile(path.join(directory, 'build', file), 'utf8'), 'contents')
      assert.deepEqual(await readdir(directory), ['build'])
    }))

  it('replaces another version', () =>
    withTemporaryFolder(async (directory) => {
      for (const pin of ['pin@1', 'pin@2']) {
        await installOnce(path.join(directory, 'build'), pin, (temporary) =>
          writeFile(path.join(temporary, file), pin)
        )
      }
      assert.equal(await readFile(path.join(directory, 'build', file), 'utf8'), 'pin@2')
    }))

  it('tries a second time with an empty folder when the first breaks off', () =>
    withTemporaryFolder(async (directory) => {
      const found: string[][] = []
      await installOnce(path.join(directory, 'build'), 'pin@1', async (temporary) => {
        found.push(await readdir(temporary))
        await writeFile(path.join(temporary, file), 'half')
        if (found.length === 1) throw new Error('The connection was lost.')
      })
      assert.deepEqual(found, [[], []])
    }))

  it('leaves nothing behind when both tries break off, so the next run starts afresh', () =>
    withTemporaryFolder(async (directory) => {
      const broken = installOnce(path.join(directory, 'build'), 'pin@1', () =>
        Promise.reject(new Error('The connection was lost.'))
      )
      await assert.rejects(broken, /connection was lost/)
      assert.deepEqual(await readdir(directory), [])
    }))

  it('takes over from a run that was killed', () =>
    withTemporaryFolder(async (directory) => {
      const folder = path.join(directory, 'build')
      // No process has this number: it is above what any system hands out.
      await writeFile(`${folder}.lock`, '2147483646')
      await mkdir(`${folder}.partial-2147483646`)
      await installOnce(folder, 'pin@1', (temporary) => writeFile(path.join(temporary, file), 'contents'))
      assert.deepEqual(await readdir(directory), ['build'])
    }))

  it('lets one of two at the same time do the work', () =>
    withTemporaryFolder(async (directory) => {
      let fills = 0
      const install = (): Promise<void> =>
        installOnce(path.join(directory, 'build'), 'pin@1', async (temporary) => {
          fills += 1
          await writeFile(path.join(temporary, file), 'contents')
        })
      await Promise.all([install(), install()])
      assert.equal(fills, 1)
    }))
})
