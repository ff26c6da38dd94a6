import assert from 'node:assert/strict'
import { orderedMap } from '../../../src/headless/stream/orderedMap.js'

/** Promises to settle by hand, one for each call. */
function manual() {
  const settles: { resolve: (value: string) => void; reject: (error: Error) => void }[] = []
  const work = (): Promise<string> => new Promise((resolve, reject) => settles.push({ resolve, reject }))
  return { settles, work }
}

/** Counts up for ever and says how far it was asked to go. */
function counter() {
  const state = { taken: 0 }
  const items = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: false, value: state.taken++ }) })
  }
  return { state, items }
}

/** Lets everything run that waits for nothing but promises. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('orderedMap', () => {
  it('keeps the order when later work is done first', async () => {
    const { settles, work } = manual()
    const results = orderedMap(counter().items, 2, work)
    const first = results.next()
    await settled()
    settles[1]?.resolve('second')
    await settled()
    settles[0]?.resolve('first')
    assert.equal((await first).value, 'first')
    assert.equal((await results.next()).value, 'second')
  })

  it('takes no more items than the limit while results wait', async () => {
    const { state, items } = counter()
    const { settles, work } = manual()
    const results = orderedMap(items, 3, work)
    const first = results.next()
    await settled()
    assert.equal(state.taken, 3)
    settles[2]?.resolve('third')
    await settled()
    assert.equal(state.taken, 3)
    settles[0]?.resolve('first')
    await first
    await settled()
    assert.equal(state.taken, 3)
  })

  it('yields a result while the input is silent', async () => {
    let asked = 0
    const silent = {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          asked++ === 0 ? Promise.resolve({ done: false, value: 'a' }) : new Promise<never>(() => undefined)
      })
    }
    const results = orderedMap(silent, 4, (item) => Promise.resolve(item))
    assert.deepEqual(await results.next(), { done: false, value: 'a' })
  })

  it('ends with the input, and at once when there is none', async () => {
    const collect = async (items: AsyncIterable<number>) => {
      const all: number[] = []
      for await (const item of orderedMap(items, 2, (value) => Promise.resolve(value * 2))) all.push(item)
      return all
    }
    const upTo = async function* (count: number) {
      await settled()
      for (let item = 0; item < count; item++) yield item
    }
    assert.deepEqual(await collect(upTo(5)), [0, 2, 4, 6, 8])
    assert.deepEqual(await collect(upTo(0)), [])
  })

  it('ends with the first error of the work, in order', async () => {
    const { settles, work } = manual()
    const results = orderedMap(counter().items, 2, work)
    const first = results.next()
    await settled()
    settles[1]?.reject(new Error('no'))
    await settled()
    settles[0]?.resolve('a')
    assert.equal((await first).value, 'a')
    await assert.rejects(results.next(), /no/)
  })
})
