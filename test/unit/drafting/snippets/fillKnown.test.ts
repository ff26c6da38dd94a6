import assert from 'node:assert/strict'
import { fillKnown } from '../../../../src/drafting/snippets/fillKnown.js'
import type { Known } from '../../../../src/drafting/snippets/known.js'

describe('fillKnown', () => {
  const known: Known = {
    values: {
      customer: ['Dana'],
      ticket: ['48213'],
      order: ['A-10482'],
      amount: ['€49.00'],
      date: ['Monday', 'Saturday']
    },
    hasGreeting: false
  }

  const rows: readonly (readonly [what: string, body: string, filled: string])[] = [
    ['a name', "Hi ${1:[customer's name]},", 'Hi Dana,'],
    ['a name as a team calls it', 'Hi ${1:name} and ${2:first_name}', 'Hi Dana and Dana'],
    ['each repetition', '${1:[amount]}, $1, ${1} and $10', '€49.00, €49.00, €49.00 and $10'],
    ['ticket and order', '${1:[ticket]} ${2:[order number]}', '48213 A-10482'],
    ['several values as a choice', 'by ${1:[date]}, so $1', 'by ${1|Monday,Saturday|}, so $1'],
    ['nothing else', '${1:[what happened]} ${2|a,b|} ${3:[amount of the credit]}$0', 'same'],
    ['no escaped sign', '\\${1:[amount]} 5 \\$1', 'same'],
    ['no slot that holds another', '${1:[amount] ${2:[date]}}', '${1:[amount] ${2|Monday,Saturday|}}']
  ]
  for (const [what, body, filled] of rows) {
    it(`fills ${what}`, () => {
      assert.equal(fillKnown({ body }, known), filled === 'same' ? body : filled)
    })
  }

  it('puts in what a snippet would take for its own signs', () => {
    const values = { amount: ['$1'], date: ['a,b', 'c|d'] }
    assert.equal(
      fillKnown({ body: '${1:[amount]} ${2:[date]}' }, { values, hasGreeting: false }),
      '\\$1 ${2|a\\,b,c\\|d|}'
    )
  })

  it('leaves the greeting out where there is one, and asks for its name where that comes next', () => {
    const greeted = { values: {}, hasGreeting: true }
    const body = 'Hi ${1:[name]},\n\nSo, $1, ${2:[date]} and ${1}.'
    assert.equal(fillKnown({ body }, greeted), 'So, ${1:[name]}, ${2:[date]} and ${1}.')
    assert.equal(
      fillKnown({ body }, { ...known, hasGreeting: true }),
      'So, Dana, ${2|Monday,Saturday|} and Dana.'
    )
    assert.equal(fillKnown({ body: 'Hi there,\n\nyes.' }, greeted), 'Hi there,\n\nyes.')
  })
})
