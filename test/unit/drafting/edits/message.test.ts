import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyTextEdits, setCustomerMessage } from '../../../../src/drafting/index.js'
import { linesOf } from '../../../../src/drafting/edits/message.js'
import { readHead } from '../../../../src/prose/document.js'
import { splitRegions } from '../../../../src/prose/regions.js'

function edited(text: string, message: string): { readonly after: string; readonly touched: string } {
  const result = setCustomerMessage(text, message)
  assert.ok(result.ok, 'is done')
  const touched = result.edits.map(({ start, end, newText }) => `${text.slice(start, end)}→${newText}`)
  return { after: applyTextEdits(text, result.edits), touched: touched.join() }
}

describe('setCustomerMessage', () => {
  const rows: readonly (readonly [what: string, text: string, message: string, after: string])[] = [
    ['into an empty reply', '', 'Where?', '> Where?\n'],
    ['above the reply', 'Hi,\n', 'Where?\nDana', '> Where?\n> Dana\n\nHi,\n'],
    ['below front matter', '---\nx: y\n---\n\nHi', 'Where?', '---\nx: y\n---\n\n> Where?\n\nHi'],
    ['right below front matter', '---\nx: y\n---\nHi', 'Where?', '---\nx: y\n---\n\n> Where?\n\nHi'],
    ['below front matter alone', '---\nx: y\n---', 'Where?', '---\nx: y\n---\n\n> Where?\n'],
    ['below a line end', '---\nx: y\n---\n', 'Where?', '---\nx: y\n---\n\n> Where?\n'],
    ['in the place of another', '> Where?\n\nHi', 'When?', '> When?\n\nHi'],
    ['in the place of a longer one', '> One\n>\n> Two\n\nHi', 'One', '> One\n\nHi'],
    ['with paragraphs', '> One\n\nHi', 'One\n\nTwo', '> One\n>\n> Two\n\nHi'],
    ['in its own style', '>One\n>Two\n\nHi', 'One\n  Three', '>One\n>   Three\n\nHi'],
    ['with CRLF', '> One\r\n\r\nHi', 'One\nTwo', '> One\r\n> Two\r\n\r\nHi'],
    ['above a greeting', '> One\nHi Dana,\n', 'Two', '> Two\nHi Dana,\n'],
    ['above a line that would join it', '> One\n>\nYour parcel', 'Two', '> Two\n\nYour parcel'],
    ['without marks of its own', 'Hi', '> Where?\n>> old\n', '> Where?\n> old\n\nHi'],
    ['without blank lines around', 'Hi', '\n \nWhere?\n\n', '> Where?\n\nHi'],
    ['not at all when it is the same', '>  Where?\n\nHi', ' Where?', '>  Where?\n\nHi'],
    ['away', '---\nx: y\n---\n\n> Where?\n> Dana\n\nHi', '', '---\nx: y\n---\n\nHi'],
    ['away from an empty reply', '> Where?\n', ' \n', ''],
    ['away where there is none', 'Hi', '', 'Hi'],
    ['below a byte order mark', '\uFEFFHi', 'Where?', '\uFEFF\n> Where?\n\nHi'],
    ['and leaves later quotes', 'Hi\n\n> you wrote\n', 'Where?', '> Where?\n\nHi\n\n> you wrote\n'],
    ['in the place of a mail program’s quote', 'On Mon, Ann wrote:\n> Old\n\nHi', 'New', '> New\n\nHi']
  ]
  for (const [what, text, message, expected] of rows) {
    it(`puts the message ${what}`, () => {
      const { after } = edited(text, message)
      assert.equal(after, expected)
      assert.equal(edited(after, message).touched, '', 'a second time changes nothing')
    })
  }

  it('touches nothing but what changes', () => {
    assert.equal(edited('> One 🙂 two\n> Three\n\nHi', 'One 🙃 two\nThree').touched, '🙂→🙃')
    assert.equal(edited('> One\r\n> Three\r\n\r\nHi', 'One\nTwo\nThree').touched, '→wo\r\n> T')
  })

  it('leaves malformed front matter alone, and says where nothing ends it', () => {
    assert.equal(edited('---\ncustomer: "\n---\n\nHi', 'X').after, '---\ncustomer: "\n---\n\n> X\n\nHi')
    assert.deepEqual(setCustomerMessage('---\nx: y\n\nHi', 'X'), {
      ok: false,
      message: 'Front matter: no line “---” ends it',
      line: 1,
      place: { start: 0, end: 3 }
    })
  })

  const piece = fc.constantFrom(
    'Hi Dana,',
    'Your parcel',
    '> quoted',
    '>',
    '',
    ' ',
    '```',
    'Best,',
    'Mara',
    'On Monday Ann wrote:'
  )
  const eol = fc.constantFrom('\n', '\r\n')

  it('is read back as it was set, and the reply’s own words stay', () => {
    fc.assert(
      fc.property(
        fc.array(piece),
        eol,
        fc.boolean(),
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.oneof(piece, fc.string())),
        (pieces, end, has, extra, said) => {
          const text = (has ? ['---', 'x: y', '---', ''].join(end) : '') + pieces.join(end)
          const message = [extra, ...said].join('\n')
          const { after } = edited(text, message)
          const regions = splitRegions(after, 'markdown')
          const lines = linesOf(message)
          if (lines.length > 0) assert.equal(readHead(after, regions).customerMessage, lines.join('\n'))
          const own = (from: string): string =>
            splitRegions(from, 'markdown')
              .flatMap((region) => (region.kind === 'own' ? region.lines : []))
              .flatMap((line) => (/\S/u.test(line.text) ? [line.text] : []))
              .join('\n')
          if (lines.length > 0) assert.equal(own(after), own(text))
        }
      ),
      { numRuns: 1000 }
    )
  }).timeout(30_000)
})
