import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../src/editor')

describe('the sync of settings', () => {
  it('takes nothing along that the extension remembers: notes and places are about documents', () => {
    const calls = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap(
        (file) => readFileSync(path.join(folder, file), 'utf8').match(/setKeysForSync\([^)]*\)/gu) ?? []
      )
    assert.deepEqual(calls, ['setKeysForSync([])'])
  })
})
