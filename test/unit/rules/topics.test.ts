import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isSameTopic, TopicSet } from '../../../src/rules/topics.js'

describe('words that belong together', () => {
  it('are told of many words as they are of two', () => {
    const stem = fc.constantFrom(
      'pay',
      'ship',
      'order',
      'car',
      'bus',
      'refund',
      'open',
      'moneys',
      'as',
      'box'
    )
    const ending = fc.constantFrom('', 's', 'es', 'ed', 'ing', 'ment', 'ly', 'x')
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 's'), minLength: 1, maxLength: 8 })
    const word = fc.oneof(
      fc.tuple(stem, ending).map((parts) => parts.join('')),
      letters
    )
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (one, others) => {
        assert.equal(
          new TopicSet(others).has(one),
          others.some((other) => isSameTopic(one, other))
        )
      }),
      { numRuns: 3000 }
    )
  })
})
