import assert from 'node:assert/strict'
import { createChecker } from '../../../src/findings/checker.js'

describe('a situation that does not exist', () => {
  const checker = createChecker()
  /** What is said of the front matter, and the words that it is said of. */
  const problemsOf = (head: string) => {
    const text = `---\ncustomer: Dana\n${head}\n---\n\nHi Dana, it is here.\n`
    return checker
      .check({ text })
      .problems.map(({ start, end, message, instead }) => [text.slice(start, end), message, instead])
  }

  const rows: readonly [head: string, place: string, instead: string][] = [
    ['situation: dely', 'dely', 'delay'],
    ['situation: Delay', 'Delay', 'delay'],
    ['situation:   "bugs" # the export', 'bugs', 'bug'],
    ["situation: 'data loss'", 'data loss', 'data-loss']
  ]
  for (const [head, place, instead] of rows) {
    it(`is named at its place: ${head}`, () => {
      const message = `There is no situation “${place}”. Did you mean “${instead}”?`
      assert.deepEqual(problemsOf(head), [[place, message, instead]])
    })
  }

  it('comes with all that exist where none is near', () => {
    const [[place, message, instead] = []] = problemsOf('situation: party')
    assert.deepEqual([place, instead], ['party', undefined])
    assert.match(message ?? '', /^There is no situation “party”, only: delay, outage, /)
  })

  for (const head of [
    'situation: delay',
    "situation: 'delay'",
    'situation:',
    'ticket: dely',
    '# situation: dely'
  ]) {
    it(`is not seen in ${head}`, () => {
      assert.deepEqual(problemsOf(head), [])
    })
  }
})
