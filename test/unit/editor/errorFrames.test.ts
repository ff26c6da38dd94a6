import assert from 'node:assert/strict'
import { framesOf } from '../../../src/editor/errorFrames.js'

describe('framesOf', () => {
  it('keeps the kind and the stack, and nothing of the message', () => {
    const frames = framesOf(new RangeError('Dear Dana,\n    at your request'))
    assert.match(frames, /^ \(RangeError\)\n\s+at /)
    assert.doesNotMatch(frames, /Dana|request/)
  })

  for (const [frame, kept] of [
    [
      '    at check (/home/ana lee/.vscode/extensions/x/dist/extension.js:1:20)',
      '    at check (extension.js:1:20)'
    ],
    ['    at file:///home/ana/dist/extension.js:1:20', '    at extension.js:1:20'],
    ['    at async C:\\Users\\ana\\dist\\extension.js:1:20', '    at extension.js:1:20'],
    [
      '    at eval (eval at run (/home/ana/a.js:1:2), <anonymous>:1:1)',
      '    at eval (a.js:1:2), <anonymous>:1:1)'
    ],
    ['    at Array.map (<anonymous>)', '    at Array.map (<anonymous>)']
  ] as const) {
    it(`keeps no folder of “${frame.trim()}”`, () => {
      const error = new Error('no')
      error.stack = `Error: no\n${frame}`
      assert.equal(framesOf(error), ` (Error)\n${kept}`)
    })
  }

  it('names the type of anything else', () => {
    assert.equal(framesOf('Dear Dana'), ' (string)')
  })
})
