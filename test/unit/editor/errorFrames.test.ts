import assert from 'node:assert/strict'
import { framesOf } from '../../../src/editor/errorFrames.js'

describe('framesOf', () => {
  it('keeps the kind and the stack, and nothing of the message', () => {
    const frames = framesOf(new RangeError('Dear Dana,\n    at your request'))
    assert.match(frames, /^ \(RangeError\)\n\s+at /)
    assert.doesNotMatch(frames, /Dana|request/)
  })

  it('names the type of anything else', () => {
    assert.equal(framesOf('Dear Dana'), ' (string)')
  })
})
