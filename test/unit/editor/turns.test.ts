import assert from 'node:assert/strict'
import { Turns } from '../../../src/editor/turns.js'

describe('turns', () => {
  it('come one after the other, also after one that failed', async () => {
    const turns = new Turns()
    const done: string[] = []
    const slow = turns.take(async () => {
      await Promise.resolve()
      done.push('slow')
    })
    const failing = turns.take(() => Promise.reject(new Error('no disk')))
    const last = turns.take(() => Promise.resolve(void done.push('last')))
    await assert.rejects(failing, /no disk/)
    await Promise.all([slow, last])
    assert.deepEqual(done, ['slow', 'last'])
    await turns.done
  })
})
