import assert from 'node:assert/strict'
import { createChecker } from '../../../src/findings/checker.js'
import { repeatedWord } from '../../../src/rules/repeated-word.js'
import { tablesFor } from './harness.js'

describe('repeated-word', () => {
  const { finds, leaves, mends } = tablesFor(repeatedWord)

  finds('words written twice', [
    ['We sent the the label.', '8-15: "the the"'],
    ['We sent the\nthe label.', '"the\nthe"'],
    ['It isn’t isn’t here.', '"isn’t isn’t"'],
    [{ text: 'We **sent the** the label.', format: 'markdown' }, '10-19: "the** the"']
  ])

  leaves(
    'words that may stand twice',
    [
      'I know that that is late.',
      'He had had it before.',
      'Duran Duran play on Friday.',
      'It is done, done and dusted.',
      'You wrote "we sent the the label" to us.',
      'Type `the the` here.',
      '> the the\n\nThanks.'
    ].map((text) => ({ text, format: 'markdown' as const }))
  )

  mends('one of them', [
    ['We sent the the label.', 'We sent the label.'],
    ['We sent the\r\nthe label.', 'We sent the label.'],
    ['The the label is here.', 'The label is here.'],
    [{ text: 'We **sent the** the label.', format: 'markdown' }]
  ])

  it('is off until it has a level', () => {
    const reply = { text: 'We sent the the label.' }
    const levels = (rules?: Record<string, 'hint'>): string[] =>
      createChecker({ ...(rules && { rules }) })
        .check(reply)
        .findings.filter(({ rule }) => rule === 'repeated-word')
        .map(({ level }) => level)
    assert.deepEqual(levels(), [])
    assert.deepEqual(levels({ 'repeated-word': 'hint' }), ['hint'])
  })
})
