import assert from 'node:assert/strict'
import {
  keptDays,
  mostKept,
  readRemembered,
  withoutOld,
  type Stored
} from '../../../src/editor/ignoring/remembered.js'

describe('remembered occurrences', () => {
  const one = (id: string, seen: number): Stored => ({
    id,
    seen,
    rule: 'jargon',
    words: 'sync',
    before: ['the'],
    after: [],
    nth: 0,
    twins: []
  })
  const ids = (all: ReturnType<typeof withoutOld>) =>
    [...all].map(([address, list]) => [address, list.map(({ id }) => id)])

  it('are forgotten when their documents are gone for long', () => {
    const all = new Map([
      ['a', [one('1', 1000), one('2', 1000 - keptDays), one('3', 999 - keptDays)]],
      ['b', [one('4', 999 - keptDays)]]
    ])
    assert.deepEqual(ids(withoutOld(all, 1000)), [['a', ['1', '2']]])
    assert.equal(withoutOld(new Map([['a', [one('1', 1000)]]]), 1000).size, 1)
  })

  it('are no more than anybody needs, and the newest of them', () => {
    const all = new Map(
      Array.from({ length: mostKept + 10 }, (_, index) => [`${index}`, [one('', 100_000 + index)]] as const)
    )
    const kept = withoutOld(all, 100_000)
    assert.equal(kept.size, mostKept)
    assert.ok(!kept.has('9') && kept.has('10'))
  })

  it('are read back as they were stored', () => {
    const all = { a: [one('1', 5)] }
    assert.deepEqual(readRemembered(JSON.parse(JSON.stringify(all))), new Map(Object.entries(all)))
  })

  for (const raw of [undefined, null, 3, 'x', [], { a: 3 }, { a: [{ id: 1 }] }, { a: [null] }]) {
    it(`are nothing in ${JSON.stringify(raw)}`, () => {
      assert.deepEqual([...readRemembered(raw).values()].flat(), [])
    })
  }
})
