import assert from 'node:assert/strict'
import { plainWords, stemOf, TopicSet } from '../../../src/rules/topics.js'

describe('words that belong together', () => {
  for (const [one, other] of [
    ['deliver', 'deliveries'],
    ['shipping', 'shipment'],
    ['expire', 'expiration'],
    ['insured', 'insurance'],
    ['translate', 'translations'],
    ['renew', 'renewal'],
    ['accessible', 'access'],
    ['stopped', 'stops'],
    ['washable', 'wash'],
    ['availability', 'available'],
    ['customer', "customer's"]
  ] as const)
    it(`${one}, ${other}: forms of one word`, () => {
      assert.equal(stemOf(one), stemOf(other))
    })

  for (const [one, other] of [
    ['course', 'courier'],
    ['contact', 'contain'],
    ['service', 'server'],
    ['order', 'ordinary'],
    ['late', 'cancel'],
    ['cancel', 'delay'],
    ['post', 'order']
  ] as const)
    it(`${one}, ${other}: have nothing to do with each other`, () => {
      assert.equal(new TopicSet([one]).has(other), false)
      assert.equal(new TopicSet([other]).has(one), false)
    })

  for (const [one, other] of [
    ['price', 'charged'],
    ['dog', 'pets'],
    ['running', 'cancelled'],
    ['parcel', 'order'],
    ['parcel', 'courier'],
    ['repaired', 'fixes'],
    ['delete', 'stay'],
    ['photo', 'picture']
  ] as const)
    it(`${one}, ${other}: one answers for the other`, () => {
      assert.equal(new TopicSet([one]).has(other), true)
      assert.equal(new TopicSet([other]).has(one), true)
      assert.equal(new TopicSet([one]).hasSame([stemOf(other)]), false)
    })

  it('names the act and not its first word', () => {
    assert.deepEqual(plainWords('should i send the pieces back'.split(' ')), [
      'should',
      'i',
      'return',
      'the',
      'pieces',
      'back'
    ])
    assert.deepEqual(plainWords('is it gluten free'.split(' ')), ['is', 'it', 'gluten'])
    assert.deepEqual(plainWords('is parking free'.split(' ')), ['is', 'parking', 'free'])
  })
})
