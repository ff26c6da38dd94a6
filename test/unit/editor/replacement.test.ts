import assert from 'node:assert/strict'
import fc from 'fast-check'
import { replacementBetween } from '../../../src/editor/replacement.js'

describe('replacementBetween', () => {
  const rows: readonly [before: string, after: string, start: number, end: number, text: string][] = [
    ['same', 'same', 4, 4, ''],
    ['I am so sorry.', 'I am sorry.', 7, 10, ''],
    ['', 'new', 0, 0, 'new'],
    ['old', '', 0, 3, ''],
    ['aaa', 'aa', 2, 3, ''],
    ['a 😀 b', 'a 😁 b', 2, 4, '😁'],
    ['a\r\nb', 'a\rb', 1, 3, '\r']
  ]
  for (const [before, after, start, end, text] of rows) {
    it(JSON.stringify([before, after]), () => {
      assert.deepEqual(replacementBetween(before, after), { start, end, text })
    })
  }

  it('always turns the one into the other', () => {
    const draft = fc
      .array(fc.constantFrom('a', 'b', ' ', '\r', '\n', '😀', '😁'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(draft, draft, (before, after) => {
        const { start, end, text } = replacementBetween(before, after)
        assert.ok(start <= end)
        assert.equal(before.slice(0, start) + text + before.slice(end), after)
      })
    )
  })
})
