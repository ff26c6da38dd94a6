import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cutLong } from '../../../src/prose/pieces.js'

describe('the pieces of a long block', () => {
  const lengths = (text: string): number[] => [...cutLong(text)].map(({ value }) => value.length)

  it('are the block itself up to 8 KB', () => {
    assert.deepEqual(lengths(''), [0])
    assert.deepEqual(lengths('a'.repeat(8192)), [8192])
    assert.deepEqual(lengths('a'.repeat(8193)), [8192, 1])
  })

  it('end with a line or a sentence in the second half, or else with a word', () => {
    assert.deepEqual(lengths(`${'a '.repeat(3000)}\n${'b'.repeat(4000)}`), [6001, 4000])
    assert.deepEqual(lengths(`${'a '.repeat(3000)}a! ${'b '.repeat(4000)}`), [6003, 8000])
    assert.deepEqual(lengths(`a. ${'b '.repeat(5000)}`), [8191, 1812])
    assert.deepEqual(lengths(`${'a'.repeat(8191)}😞`), [8191, 2])
  })

  it('make up the whole', () => {
    const part = fc.constantFrom('a'.repeat(900), ' ', '. ', '\n', '😞'.repeat(300), 'b '.repeat(400))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        for (const { start, value } of cutLong(text))
          assert.ok(text.startsWith(value, start) && value.length <= 8192)
        assert.equal([...cutLong(text)].map(({ value }) => value).join(''), text)
      })
    )
  }).timeout(30_000)
})
