import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createBlockFinder } from '../../../src/rules/blocks.js'

interface Number {
  readonly start: number
  readonly end: number
}

/** Numbers that "no" or "#" names, which may stand in the block before. */
function findNumbers(text: string): Number[] {
  return [...text.matchAll(/\d+/gu)]
    .filter(({ index }) => /(?:no|#)\s{0,4}$/u.test(text.slice(Math.max(0, index - 10), index)))
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length }))
}

describe('what is found block by block', () => {
  it('is what is found in the whole text, of a first text and of those that share blocks with it', () => {
    const part = fc.constantFrom('no', '#', '12', '3', ' ', 'the', '\n', '\n\n', '\r\n \r\n', '. ')
    const find = createBlockFinder(findNumbers)
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        assert.deepEqual(find(text), findNumbers(text))
      }),
      { numRuns: 3000 }
    )
  })

  it('looks into a block once for as long as it comes again', () => {
    const read: string[] = []
    const find = createBlockFinder((text) => {
      read.push(text)
      return []
    })
    for (const last of ['c', 'cd']) find(`a\n\n${'b'.repeat(100)}\n\n${last}`)
    assert.deepEqual(read.length, 4)
  })
})
