import assert from 'node:assert/strict'
import { fromBase85, toBase85 } from '../../../src/build/base85.js'

describe('base85', () => {
  for (const length of [0, 1, 2, 3, 4, 5, 255, 256]) {
    it(`gives ${length} bytes back`, () => {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 167 + 255) % 256)
      const text = toBase85(bytes)
      assert.deepEqual(fromBase85(text), bytes)
      assert.match(text, /^[^'"`\\$\s]*$/u)
      assert.equal(text.length, 1 + Math.ceil(length / 4) * 5)
    })
  }
})
