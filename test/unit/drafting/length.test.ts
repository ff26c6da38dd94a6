import assert from 'node:assert/strict'
import { lengthOf, readingTime, wordCount } from '../../../src/drafting/index.js'
import { createChecker } from '../../../src/findings/checker.js'
import { readRows } from './rows.js'

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
    })
  }

  const one = (text: string): { readonly isWordLike: boolean }[] => [{ isWordLike: /\S/u.test(text) }]

  it('counts words that no space parts as the segmenter does', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
    for (const text of [
      '我的包裹在哪里',
      '注文番号は 48213 です',
      'พัสดุของฉันอยู่ที่ไหน',
      'Order 48213 我的包裹'
    ]) {
      const words = Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike).length
      assert.ok(words > 3)
      assert.equal(wordCount(text), words, text)
    }
    assert.equal(wordCount('hello 我的包裹 there', one), 3)
  })

  it('divides like the segmenter of the host where spaces part the words', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
    for (const { text } of readRows().slice(0, 200)) {
      const words = Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike).length
      assert.ok(Math.abs(wordCount(text) - words) <= 2 + words / 10, text)
    }
  })

  it('counts a long text at once', () => {
    const start = performance.now()
    assert.equal(wordCount('Your parcel is here. '.repeat(50_000)), 200_000)
    assert.ok(wordCount('我的包裹在哪里'.repeat(5000)) > 5000)
    assert.ok(performance.now() - start < 3000)
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
