import assert from 'node:assert/strict'
import type { TextDocument, TextDocumentChangeEvent } from 'vscode'
import { Typing } from '../../../src/editor/typing.js'

/** As much of a document of one line as is asked for. */
function lineOf(text: string): TextDocument {
  return {
    uri: { toString: () => 'untitled:one' },
    positionAt: (offset: number) => ({ line: 0, character: offset }),
    offsetAt: ({ character = 0 }) => character,
    lineAt: () => ({ text, range: { start: {} } })
  } as unknown as TextDocument
}

type Change = readonly [rangeOffset: number, rangeLength: number, text: string]

function eventOf(
  document: TextDocument,
  changes: readonly Change[],
  reason?: number
): TextDocumentChangeEvent {
  const contentChanges = changes.map(([rangeOffset, rangeLength, text]) => ({
    rangeOffset,
    rangeLength,
    text
  }))
  return { document, contentChanges, reason } as unknown as TextDocumentChangeEvent
}

describe('Typing', () => {
  const line = 'We are late. I am so sor'
  const document = lineOf(line)
  const sentencesAfter = (changes: readonly Change[], reason?: number): string[] => {
    const typing = new Typing()
    typing.note(eventOf(document, changes, reason))
    return typing.sentences(document).map(({ start, end }) => line.slice(start, end))
  }

  const rows: readonly [what: string, changes: Change[], sentences: string[]][] = [
    ['a key', [[23, 0, 'r']], ['I am so sor']],
    ['a deletion', [[24, 4, '']], ['I am so sor']],
    ['a word from an input method', [[21, 1, 'sor']], ['I am so sor']],
    ['a character of two units', [[22, 0, '👋']], ['I am so sor']],
    [
      'two carets',
      [
        [22, 0, 'r'],
        [4, 0, 'r']
      ],
      ['We are late. ', 'I am so sor']
    ],
    ['a paste', [[13, 0, 'I am so sor']], []],
    ['a key that ends a sentence', [[11, 0, '.']], []]
  ]
  for (const [what, changes, sentences] of rows) {
    it(what, () => {
      assert.deepEqual(sentencesAfter(changes), sentences)
    })
  }

  it('an undo is no typing', () => {
    assert.deepEqual(sentencesAfter([[23, 0, 'r']], 1), [])
  })

  it('ends when the caret leaves the sentence, not before', () => {
    const typing = new Typing()
    typing.note(eventOf(document, [[23, 0, 'r']]))
    assert.equal(typing.leave(document, 15), false)
    assert.equal(typing.leave(document, 3), true)
    assert.deepEqual(typing.sentences(document), [])
    assert.equal(typing.leave(document, 0), false)
  })
})
