import assert from 'node:assert/strict'
import type { SoakResult } from '../../soak/soak.js'
import { faultsOf } from '../../soak/verdict.js'

describe('what is wrong after a long time of typing', () => {
  const well: SoakResult = {
    rounds: 3,
    keys: 900,
    start: { host: 100, page: 200 },
    end: { host: 109, page: 219 },
    published: 12,
    stale: [],
    errors: []
  }
  const rows: readonly [what: string, changed: Partial<SoakResult>, faults: string[]][] = [
    ['nothing', {}, []],
    [
      'a host that grows',
      { end: { host: 120, page: 200 } },
      ['The memory of the host is 1.20 times what it was.']
    ],
    [
      'a page that grows',
      { end: { host: 100, page: 250 } },
      ['The memory of the page is 1.25 times what it was.']
    ],
    ['a stale diagnostic', { stale: ['lacks x'] }, ['Stale: lacks x']],
    ['an error', { errors: ['a.log: [error] x'] }, ['a.log: [error] x']],
    ['nothing typed', { rounds: 0 }, ['The time was over before anything was typed.']],
    ['nothing found', { published: 0 }, ['Nothing was found in anything that was typed.']]
  ]
  for (const [what, changed, faults] of rows) {
    it(what, () => {
      assert.deepEqual(faultsOf({ ...well, ...changed }), faults)
    })
  }
})
