import assert from 'node:assert/strict'
import { Lazy } from '../../../src/editor/lazy.js'

describe('what is made with its first use', () => {
  it('is made once, and not before', async () => {
    let made = 0
    const lazy = new Lazy(() => Promise.resolve((made += 1)))
    await lazy.ifMade(() => assert.fail('nobody asked for it'))
    assert.equal(made, 0)
    assert.deepEqual(await Promise.all([lazy.get(), lazy.get()]), [1, 1])
    let used = 0
    await lazy.ifMade((one) => (used = one))
    assert.equal(used, 1)
  })

  it('is made again after it could not be made', async () => {
    const results = [Promise.reject(new Error('no disk')), Promise.resolve('made')]
    const lazy = new Lazy(() => results.shift() ?? Promise.resolve('too often'))
    await assert.rejects(lazy.get(), /no disk/)
    assert.equal(await lazy.get(), 'made')
    assert.equal(await lazy.get(), 'made')
  })
})
