import assert from 'node:assert/strict'
import { textBelow } from '../../../src/library/frontMatter.js'

describe('the text below the front matter of a file', () => {
  const rows: [what: string, text: string, below: string][] = [
    ['is what follows it', '---\ntitle: A\n---\nHi Dana,\n', 'Hi Dana,'],
    ['follows any line break', '---\r\ntitle: A\r\n---\r\nHi Dana,\r\n', 'Hi Dana,'],
    ['is all of it where there is none', 'Hi Dana,\n\n---\n\nBye\n', 'Hi Dana,\n\n---\n\nBye'],
    ['is nothing where nothing follows', '---\ntitle: A\n---', '']
  ]
  for (const [what, text, below] of rows) {
    it(what, () => {
      assert.equal(textBelow(text), below)
    })
  }
})
