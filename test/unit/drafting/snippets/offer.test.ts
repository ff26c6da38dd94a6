import assert from 'node:assert/strict'
import { previewOf, searchSnippets, snippetsFor } from '../../../../src/drafting/snippets/offer.js'
import { readShipped } from './shipped.js'

describe('offering snippets', () => {
  const snippets = readShipped()

  it('starts with the situation, and there with the channel', () => {
    for (const channel of [undefined, 'email', 'chat']) {
      const offered = snippetsFor(snippets, { situation: 'outage', channel })
      const theirs = snippets.filter(({ situation }) => situation === 'outage')
      const first = offered.slice(0, theirs.length)
      assert.deepEqual(new Set(first), new Set(theirs))
      const chats = first.map((snippet) => snippet.channel === 'chat')
      assert.deepEqual(
        chats,
        chats.toSorted((a, b) => (channel === 'chat' ? Number(b) - Number(a) : Number(a) - Number(b)))
      )
      assert.equal(offered.length, snippets.length)
    }
  })

  it('keeps the order where nothing is known', () => {
    assert.deepEqual(snippetsFor(snippets, {}), snippets)
    assert.deepEqual(snippetsFor(snippets, { situation: 'unheard of' }), snippets)
  })

  const queries: readonly (readonly [query: string, first: string])[] = [
    ['double charge', 'double-charge'],
    ['CHARGED twice bank', 'double-charge'],
    ['outage watched errors', 'outage-resolved'],
    ['data-loss', 'data-loss'],
    ['late chat', 'late-chat']
  ]
  for (const [query, first] of queries) {
    it(`finds ${first} by “${query}”`, () => {
      assert.equal(searchSnippets(snippets, query)[0]?.prefix, first)
    })
  }

  it('finds all by nothing, and nothing by nonsense', () => {
    assert.deepEqual(searchSnippets(snippets, ' '), snippets)
    assert.deepEqual(searchSnippets(snippets, 'xyzzy'), [])
  })

  it('shows a body on one line', () => {
    assert.equal(
      previewOf({ body: 'Hi ${1:[name]},\n\n- by ${2|noon,night|}.\n$0' }),
      'Hi [name], - by noon.'
    )
  })
})
