import assert from 'node:assert/strict'
import type { Data } from 'vfile'
import type { Rule } from '../../../src/rules/rule.js'
import { cuesOf, report } from '../../../src/rules/rule.js'
import { literal, slot } from '../../../src/rules/snippet.js'
import { applyFix, tablesFor } from './harness.js'

const shouting: Rule = {
  id: 'shouting',
  level: 'hint',
  summary: 'An example.',
  plugin: (options) => (_tree, file) => {
    const { text } = cuesOf(file)
    for (const { index, 0: word } of text.matchAll(/[A-Z]{3,}/g)) {
      if (word === options?.allow) continue
      const place = { start: index, end: index + word.length }
      const newText = `${literal('$5 \\ } ')}${slot(1, 'what } else')}`
      report(file, 'shouting', {
        ...place,
        message: 'Loud.',
        fixes: [{ title: 'Lower', edits: [{ ...place, newText }], safe: false }]
      })
    }
  }
}

describe('the harness of rule tables', () => {
  const { run, finds, leaves, mends } = tablesFor(shouting)
  finds('places and words', [
    ['one TWO three FOUR', '4-7: "TWO"', '"FOUR"'],
    ['👋 TWO', '3-6: "TWO"']
  ])
  leaves('what the options allow', ['quiet', { text: 'TWO', options: { allow: 'TWO' } }])
  mends('slots become their hints, escapes what they stand for', [['a TWO b', 'a $5 \\ } what } else b']])

  it('fills slots as told', () => {
    const fix = run('TWO')[0]?.fixes?.[0]
    assert.ok(fix)
    assert.equal(
      applyFix('TWO', fix, (hint) => (hint === 'what } else' ? '$1' : '?')),
      '$5 \\ } $1'
    )
  })

  it('gives rules the customer, the date and the front matter', () => {
    let data: unknown
    const spy: Rule = { ...shouting, plugin: () => (_tree, file) => (data = file.data) }
    const now = new Date(0)
    tablesFor(spy).run({ text: '---\ncustomer: Ann\n---\n\n> Why?\n\nBecause.', format: 'markdown', now })
    const { customerCues, replyCues, now: known } = data as Data
    assert.equal(known, now)
    assert.equal(customerCues?.text, 'Why?')
    assert.equal(replyCues?.head.ticket.customer, 'Ann')
  })
})
