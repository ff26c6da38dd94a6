import assert from 'node:assert/strict'
import { fillSnippet, plainText } from '../../../src/findings/snippetText.js'

describe('fillSnippet', () => {
  const rows: readonly [snippet: string, text: string][] = [
    ['plain text', 'plain text'],
    ['by ${1:17:00}', 'by 17:00'],
    ['${1:Maria}, $1 and ${1}', 'Maria, Maria and Maria'],
    ['${1|CET,GMT|} and $1', 'CET and CET'],
    ['${1|a\\, b,c|}', 'a, b'],
    ['$1 ${2} end$0', '  end'],
    ['${1:outer ${2:inner}} $2', 'outer inner inner'],
    ['5 \\$ \\} \\\\', '5 $ } \\'],
    ['{not a slot}', '{not a slot}'],
    ['costs 5 $.', 'costs 5 $.'],
    ['${TM_FILENAME:a file} $USER.', 'a file .'],
    ['choose ${1|a,b and go on', 'choose ${1|a,b and go on']
  ]
  for (const [snippet, text] of rows) {
    it(snippet, () => {
      assert.equal(fillSnippet(snippet), text)
    })
  }

  it('takes the choice it is told to', () => {
    assert.equal(
      fillSnippet('${1|a,b,c|}$1', (choices) => choices.at(-1) ?? ''),
      'cc'
    )
  })
})

describe('plainText', () => {
  const rows: readonly [snippet: string, plain: string | undefined][] = [
    ['', ''],
    ['plain', 'plain'],
    ['5 $ each', '5 $ each'],
    ['\\$1 and \\${2:x\\}', '$1 and ${2:x}'],
    ['\\\\$1', undefined],
    ['$1', undefined],
    ['${1|a,b|}', undefined],
    ['${1:day}', undefined],
    ['$TM_FILENAME', undefined],
    ['${1|a', '${1|a'],
    ['C:\\temp', 'C:\\temp']
  ]
  for (const [snippet, plain] of rows) {
    it(`reads ${JSON.stringify(snippet)}`, () => {
      assert.equal(plainText(snippet), plain)
    })
  }
})
