import assert from 'node:assert/strict'
import { betterWording } from '../../../src/findings/betterWording.js'
import { createChecker } from '../../../src/findings/checker.js'

describe('a better wording', () => {
  const rows: readonly (readonly [
    what: string,
    text: string,
    words: string,
    newText: string,
    better: string | undefined
  ])[] = [
    ['is the sentence with the fix', 'Hi. It is big now. Bye.', 'big', 'small', 'It is small now.'],
    ['is on one line', 'Hi.\n\nIt is\nbig now.\nBye', 'is\nbig', 'is\nsmall', 'It is small now.'],
    [
      'has slots in brackets',
      'We write soon.',
      'soon',
      'by ${1:time and zone}',
      'We write by [time and zone].'
    ],
    ['has no brackets twice', 'We write soon.', 'soon', 'by ${1:[time]}', 'We write by [time].'],
    ['has empty slots', 'We write soon.', 'soon', '$1', 'We write […].'],
    ['has slots in slots once', 'We write soon.', 'soon', '${1:by ${2:noon}}', 'We write [by noon].'],
    ['keeps signs that are no slots', 'It costs 5.', '5', '\\$5 \\}', 'It costs $5 }.'],
    ['is nothing of a sentence that goes', 'Sorry.', 'Sorry.', '', undefined],
    ['is nothing of the next sentence', 'Hi. I am sorry. We write.', 'I am sorry. ', '', undefined],
    ['is nothing of the sentence before', 'Hi. I am sorry. We write.', ' I am sorry.', '', undefined],
    ['ends where a new sentence does', 'Hi. We look. Bye.', 'look.', 'look. We write.', 'We look. We write.'],
    ['ends where the text does', 'It is big', 'big', 'small', 'It is small']
  ]
  for (const [what, text, words, newText, better] of rows) {
    it(what, () => {
      const start = text.indexOf(words)
      const edits = [{ start, end: start + words.length, newText }]
      assert.equal(betterWording(text, { fixes: [{ title: '', edits, safe: false }] }), better)
    })
  }

  it('is nothing without a fix', () => {
    assert.equal(betterWording('It is big.', { fixes: [] }), undefined)
  })

  it('of a real finding says when', () => {
    const text = "Hi Dana,\n\nThank you. We'll look into this.\n"
    const found = createChecker()
      .check({ text })
      .findings.find(({ rule }) => rule === 'missing-timeline')
    assert.ok(found)
    assert.match(betterWording(text, found) ?? '', /^We'll look into this by \[.*\]\.$/)
  })
})
