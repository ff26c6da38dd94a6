import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readHead, type DocumentHead } from '../../../src/prose/document.js'
import { splitRegions } from '../../../src/prose/regions.js'
import { inEnglish } from '../../../src/words/words.js'

function headOf(text: string, markup: 'markdown' | 'plaintext' = 'markdown'): DocumentHead {
  return readHead(text, splitRegions(text, markup))
}

describe('the head of a reply', () => {
  const tickets: readonly (readonly [what: string, yaml: string, ticket: DocumentHead['ticket']])[] = [
    [
      'all keys',
      'customer: Dana W\nticket: "48213"\nsituation: delay\nchannel: email',
      {
        customer: 'Dana W',
        ticket: '48213',
        situation: 'delay',
        channel: 'email'
      }
    ],
    ['a number', 'ticket: 48213', { ticket: '48213' }],
    ['other keys', 'colour: red\ncustomer: Ann', { customer: 'Ann' }],
    ['a value that is no text', 'customer: [Ann, Bo]\nticket:\nchannel: true', {}],
    ['a list', '- customer', {}],
    ['a scalar', 'customer', {}],
    ['an alias', 'x: &a Ann\ncustomer: *a', { customer: 'Ann' }],
    ['an alias of nothing', 'customer: *VIP', {}],
    ['a key of every object', 'constructor: x\n__proto__: y', {}],
    ['nothing', '', {}],
    ['comments', '# who\ncustomer: Ann # or Anna', { customer: 'Ann' }],
    ['accents and emoji', 'customer: Zoë 🙂', { customer: 'Zoë 🙂' }]
  ]
  for (const [what, yaml, ticket] of tickets) {
    it(`reads front matter: ${what}`, () => {
      assert.deepEqual(headOf(`---\n${yaml}\n---\n\nHi`).ticket, ticket)
      assert.deepEqual(headOf(`---\n${yaml}\n---\n\nHi`.replaceAll('\n', '\r\n')).ticket, ticket)
    })
  }

  const broken: readonly (readonly [what: string, text: string, place: string])[] = [
    ['an unclosed quote', '---\ncustomer: "Dana\n---\n\nHi', 'customer: "Dana'],
    ['an unclosed list', '---\ncustomer: Dana\nticket: [1\n\n---\n\nHi', 'ticket: [1'],
    ['a key twice', '---\ncustomer: Dana\ncustomer: Ann\nx: y\n---\n\nHi', 'customer: Ann'],
    ['CRLF', '---\r\nticket: 1\r\ncustomer: {\r\n---\r\n\r\nHi', 'customer: {'],
    ['after emoji', '---\nchannel: 🙂\n\ncustomer: Dana\ncustomer: Ann\n---\n\nHi', 'customer: Ann'],
    ['a tab', '---\ncustomer:\n\tname: Dana\n---\n\nHi', '\tname: Dana']
  ]
  for (const [what, text, place] of broken) {
    it(`names the line of ${what}`, () => {
      const { ticket, problems } = headOf(text)
      assert.deepEqual(ticket, {})
      const [first] = problems
      assert.ok(first)
      assert.match(inEnglish(first.message), /^Front matter: \S/)
      assert.equal(text.slice(first.start, first.end), place)
    })
  }

  it('finds no problem where there is no front matter', () => {
    assert.deepEqual(headOf('customer: "Dana'), { ticket: {}, problems: [] })
    assert.deepEqual(headOf('---\ncustomer: "Dana\n---\n', 'plaintext').problems, [])
  })

  it('reads any front matter', () => {
    const piece = fc.constantFrom(
      'customer',
      'ticket',
      ': ',
      '*',
      '&a ',
      '[',
      '{',
      '"',
      "'",
      '\n',
      '|',
      '>',
      '- ',
      '!x ',
      '? ',
      '%'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        const text = `---\n${pieces.join('')}\n---\n`
        for (const { start, end } of headOf(text).problems) assert.ok(start < end && end <= text.length)
      })
    )
  }).timeout(30_000)

  const messages: readonly (readonly [what: string, text: string, message: string | undefined])[] = [
    ['the leading quote', '> Where is it?\n> Dana\n\nHi', 'Where is it?\nDana'],
    ['a quote below front matter', '---\nticket: 1\n---\n\n> Where?\n\nHi', 'Where?'],
    ['a quote below blank lines', '\n\n> Where?\n\nHi', 'Where?'],
    ['a lazy line', '> Where\nis it?\n\nHi', 'Where\nis it?'],
    ['quotes of quotes', '>> old\n> new', 'old\nnew'],
    ['paragraphs', '> one\n>\n> two', 'one\n\ntwo'],
    ['a mark without a space', '>Where?', 'Where?'],
    ['CRLF', '> one\r\n> two\r\n\r\nHi', 'one\ntwo'],
    ['no quote', 'Hi', undefined],
    ['a later quote', 'Hi\n\n> Where?', undefined]
  ]
  for (const [what, text, message] of messages) {
    it(`takes as the customer's message: ${what}`, () => {
      assert.equal(headOf(text).customerMessage, message)
    })
  }
})
