import assert from 'node:assert/strict'
import { lengthOf, readingTime, wordCount } from '../../../src/drafting/index.js'
import { plainWordCount } from '../../../src/drafting/length.js'
import { createChecker } from '../../../src/findings/checker.js'

describe('wordCount', () => {
  const rows: readonly (readonly [text: string, words: number])[] = [
    ['', 0],
    ['  \n ', 0],
    ['One, two — three!', 3],
    ["don’t and don't", 3],
    ['3.5 % of 1,200', 3],
    ['Zoë’s café', 2],
    ['Grüße aus Köln', 3],
    ['שלום עולם', 2],
    ['مرحبا بالعالم', 2],
    ['Привет, мир', 2],
    ['👋 hi 🙂', 1],
    ['e\u0301te\u0301 is été', 3]
  ]
  for (const [text, words] of rows) {
    it(`${JSON.stringify(text)} has ${words}`, () => {
      assert.equal(wordCount(text), words)
      assert.equal(plainWordCount(text), words, 'without a segmenter')
    })
  }

  it('counts words that no space parts', () => {
    assert.ok(wordCount('我的包裹在哪里') >= 3)
    assert.equal(plainWordCount('我的包裹'), 4)
  })
})

describe('lengthOf', () => {
  const { read } = createChecker()

  it('counts the agent’s own words and no others', () => {
    const text =
      '---\ncustomer: Dana\n---\n\n> Where is my parcel?\n\nHi Dana,\n\n- it is **here**\n\n```\ncode\n```\n\nBest,\nMara'
    assert.equal(lengthOf(read({ text }).cues).words, 5)
  })

  it('says how long the reader needs', () => {
    assert.deepEqual(
      [0, 1, 238, 239, 714].map((words) => readingTime(words)),
      [0, 1, 60, 61, 180]
    )
  })
})
