import assert from 'node:assert/strict'
import { sentenceInProgress } from '../../../src/panel/draft/quiet.js'

/** A line up to the caret, and the sentence in it that is still being typed. */
const rows: readonly (readonly [line: string, sentence: string | undefined])[] = [
  ['', undefined],
  ['H', 'H'],
  ['Hi Dana,', 'Hi Dana,'],
  ['I am sorry. Once mo', 'Once mo'],
  ['I am sorry. Once more, ', 'Once more, '],
  ['I am sorry. Once more, please ', 'Once more, please '],
  ['I am sorry. Wir prüfe', 'Wir prüfe'],
  ['I am sorry.', undefined],
  ['I am sorry. ', undefined],
  ['Where is it?', undefined]
]

describe('the sentence in progress', () => {
  for (const [line, sentence] of rows) {
    it(`in “${line}” is ${sentence === undefined ? 'none' : `“${sentence}”`}`, () => {
      const span = sentenceInProgress(line, 100, 100 + line.length)
      assert.equal(span && line.slice(span.from - 100, span.to - 100), sentence)
    })
  }
})
