import assert from 'node:assert/strict'
import { knownIn, type KnownName } from '../../../../src/drafting/snippets/known.js'

describe('knownIn', () => {
  const head = (customer: string): string => `---\ncustomer: ${customer}\n---\n`
  const asks = (message: string): string => `> ${message}\n\nHi Dana,\n`

  const rows: readonly (readonly [text: string, name: KnownName, ...values: string[]])[] = [
    [head('Dana Whitfield'), 'customer', 'Dana'],
    [head('Dr. Amara Obi'), 'customer', 'Dr. Obi'],
    [head('Ms Ito'), 'customer', 'Ms Ito'],
    [head('Miss'), 'customer', 'Miss'],
    [head("''"), 'customer'],
    ['---\nticket: 48213\n---\n', 'ticket', '48213'],
    [asks('You took €49.00 twice, I mean €49.00!'), 'amount', '€49.00'],
    [asks('$1,250.50 or 30 euros or GBP 12?'), 'amount', '$1,250.50', '30 euros', 'GBP 12'],
    [asks('I have 2 boxes of 49 mugs.'), 'amount'],
    [asks('Order A-10482 and order no. 48213 and order #77-1'), 'order', 'A-10482', '48213', '77-1'],
    [asks('I want to order 12 of them, in order to rest.'), 'order'],
    [asks('It was due monday, then on 3 november.'), 'date', 'Monday', '3 November'],
    [
      asks('Due November 12th, 2026, or the 1st of May 2027'),
      'date',
      'November 12th, 2026',
      '1st of May 2027'
    ],
    [asks('It may march on.'), 'date'],
    ['Hi Dana,\n\nyou paid €49.00 for order 48213 on Monday.', 'amount'],
    ['', 'customer']
  ]
  for (const [text, name, ...values] of rows) {
    it(`reads ${name} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(knownIn(text).values[name] ?? [], values)
    })
  }

  const greetings: readonly (readonly [text: string, hasGreeting: boolean])[] = [
    ['Hi Dana,\n', true],
    ['> Hello,\n> where is it?\n\nDear Dana,\n', true],
    ['> Hello,\n> where is it?\n\n', false],
    ['High winds held it up.', false],
    ['', false]
  ]
  for (const [text, hasGreeting] of greetings) {
    it(`${hasGreeting ? 'sees a' : 'sees no'} greeting in ${JSON.stringify(text)}`, () => {
      assert.equal(knownIn(text).hasGreeting, hasGreeting)
    })
  }

  it('reads situation and channel', () => {
    const { situation, channel } = knownIn('---\nsituation: delay\nchannel: chat\n---\n')
    assert.deepEqual({ situation, channel }, { situation: 'delay', channel: 'chat' })
  })
})
