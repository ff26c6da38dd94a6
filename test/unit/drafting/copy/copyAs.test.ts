import assert from 'node:assert/strict'
import fc from 'fast-check'
import { copyAs } from '../../../../src/drafting/index.js'

describe('copyAs', () => {
  const bodies: readonly (readonly [what: string, text: string, body: string])[] = [
    ['the reply alone', 'Hi,\n\nIt is here.\n', 'Hi,\n\nIt is here.'],
    ['without front matter and quote', '---\nx: y\n---\n\n> Where?\n> Dana\n\nHi\n', 'Hi'],
    ['with quotes further down', '> Where?\n\nHi\n\n> when?\n\nToday.', 'Hi\n\n> when?\n\nToday.'],
    ['with a quote below the first', '> Where?\n\n> When?\n\nToday.', '> When?\n\nToday.'],
    [
      'with the signature',
      'It is here.\n\nBest,\nMara\n\n-- \nShop',
      'It is here.\n\nBest,\nMara\n\n-- \nShop'
    ],
    ['with LF', '> Where?\r\n\r\nHi,\r\nit is here.\r\n', 'Hi,\nit is here.'],
    ['without our comments', 'Hi\n\n<!-- reply-ready ignore over-apology -->\n\nSorry.', 'Hi\n\nSorry.'],
    ['without our comment on top', '<!-- reply-ready ignore x -->\nHi', 'Hi'],
    ['without our comment in a line', 'Hi <!-- reply-ready ignore x --> Dana', 'Hi Dana'],
    ['with other comments', '<!-- mine -->\n\nHi', '<!-- mine -->\n\nHi'],
    ['with code that looks like ours', '`<!-- reply-ready ignore x -->`', '`<!-- reply-ready ignore x -->`'],
    [
      'with what is still to be filled in',
      'Hi {{name}}, [date] <first name>',
      'Hi {{name}}, [date] <first name>'
    ],
    ['with blank lines in code', '```\na\n\n\nb\n```', '```\na\n\n\nb\n```'],
    ['nothing', '', ''],
    ['nothing of a document without a reply', '---\nx: y\n---\n\n> Where?\n', '']
  ]
  for (const [what, text, body] of bodies) {
    it(`copies Markdown: ${what}`, () => {
      assert.equal(copyAs(text, 'markdown'), body)
    })
  }

  const plain: readonly (readonly [what: string, markdown: string, text: string])[] = [
    ['emphasis', 'It is **here** and *now*, ~~late~~ `x`', 'It is here and now, late x'],
    ['escapes and references', '2 \\* 3 &lt; 7 &amp; more', '2 * 3 < 7 & more'],
    ['a link', 'See [our page](https://example.com/a).', 'See our page (https://example.com/a).'],
    [
      'a link by reference',
      'See [our page][p].\n\n[p]: https://example.com',
      'See our page (https://example.com).'
    ],
    ['a bare address', 'See https://example.com/a.', 'See https://example.com/a.'],
    ['an address as its label', '[example.com](https://example.com/)', 'example.com'],
    [
      'an e-mail address',
      '<a@example.com> or [write](mailto:b@example.com)',
      'a@example.com or write (b@example.com)'
    ],
    ['a script in a link', '[click](javascript:alert(1))', 'click'],
    ['a link without words', '[](https://example.com)', 'https://example.com'],
    ['an image', '![the label](https://example.com/x.png)', 'the label'],
    ['lines', 'Best,\nMara  \nShop', 'Best,\nMara\nShop'],
    ['a list', '* one\n* two\n   - three\n   - four', '- one\n- two\n  - three\n  - four'],
    ['numbers', '3. one\n4. two\n\n   more', '3. one\n\n4. two\n\n   more'],
    ['a heading', '# Steps\nGo', 'Steps\n\nGo'],
    ['a quote', 'Hi\n\n> *you* wrote\n> this', 'Hi\n\n> you wrote\n> this'],
    ['code', 'Run\n\n```sh\na  b\n\nc\n```', 'Run\n\na  b\n\nc'],
    ['a table', '| Plan | Price |\n| --- | --- |\n| Team | €9 |', 'Plan | Price\nTeam | €9'],
    ['a line across', 'a\n\n***\n\nb', 'a\n\n---\n\nb'],
    ['HTML', 'Press <kbd>Ctrl</kbd><br>now<!-- or not -->', 'Press Ctrl\nnow'],
    ['HTML on its own', '<div>\nHello <b>you</b>\n</div>', 'Hello you'],
    ['a signature', 'It is **here**.\n-- \nMara *\nShop', 'It is here.\n-- \nMara *\nShop'],
    ['a signature below a blank line', 'It is here.\n\n-- \nMara', 'It is here.\n\n-- \nMara'],
    ['a quote below a signature', 'Hi\n\n-- \nMara\n\n> *old*', 'Hi\n\n-- \nMara\n\n> old'],
    ['what only looks like HTML', 'Hi <first name>, by <date>', 'Hi <first name>, by <date>']
  ]
  for (const [what, markdown, text] of plain) {
    it(`copies plain text: ${what}`, () => {
      assert.equal(copyAs(`> Where?\n\n${markdown}`, 'plain'), text)
    })
  }

  const rich: readonly (readonly [what: string, markdown: string, html: string])[] = [
    ['paragraphs and lines', 'Hi,\n\nBest,\nMara', '<p>Hi,</p><p>Best,<br>Mara</p>'],
    ['emphasis', '**a** *b* ~~c~~ `d`', '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>'],
    ['signs', 'a < b & "c"', '<p>a &#x3C; b &#x26; "c"</p>'],
    ['a link', '[page](https://example.com "t")', '<p><a href="https://example.com" title="t">page</a></p>'],
    ['a bare address', 'www.example.com', '<p><a href="http://www.example.com">www.example.com</a></p>'],
    ['lists', '1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['what only looks like HTML', 'Hi <first name>', '<p>Hi &#x3C;first name></p>'],
    ['HTML as its words', 'Press <kbd>Ctrl</kbd><br>now', '<p>Press Ctrl<br>now</p>'],
    ['HTML on its own', '<div class="x">\nHello\n</div>', '<p>Hello</p>'],
    ['a signature', 'It is **here**.\n-- \nMara', '<p>It is <strong>here</strong>.</p><p>-- <br>Mara</p>'],
    ['comments not', '<!-- mine -->\n\nHi', '<p>Hi</p>'],
    ['code', '```html\n<b>\n```', '<pre><code>&#x3C;b>\n</code></pre>']
  ]
  for (const [what, markdown, html] of rich) {
    it(`copies rich text: ${what}`, () => {
      assert.equal(copyAs(`---\nx: y\n---\n\n${markdown}`, 'html'), html)
    })
  }

  const comment = '<!-- reply-ready ignore over-apology, jargon: why -->'
  const commented: readonly (readonly [what: string, text: string, copy: string])[] = [
    ['on top', `${comment}\n\nHi`, 'Hi'],
    ['above the customer’s message', `${comment}\n\n> Where?\n\nHi`, 'Hi'],
    ['below the customer’s message', `> Where?\n\n${comment}\n\nHi`, 'Hi'],
    ['between paragraphs', `Hi\n\n${comment}\n\nDana`, 'Hi\n\nDana'],
    ['between lines', `Hi\n${comment}\nDana`, 'Hi\nDana'],
    ['at the end', `Hi\n\n${comment}\n`, 'Hi'],
    ['in a line', `Hi ${comment} Dana`, 'Hi Dana'],
    ['at the end of a line', `Hi ${comment}`, 'Hi'],
    ['two of them', `${comment}\n${comment}\n\nHi\n\n${comment}\n\n${comment}\n\nDana`, 'Hi\n\nDana'],
    ['in the signature', `Hi\n\n-- \nMara\n${comment}`, 'Hi\n\n-- \nMara'],
    ['alone', comment, '']
  ]
  for (const [what, text, copy] of commented) {
    it(`leaves out comments for the checker ${what}`, () => {
      for (const source of ['markdown', 'plaintext'] as const) {
        for (const format of ['markdown', 'plain', 'html'] as const) {
          const copied = copyAs(text.replaceAll('\n', '\r\n'), format, source)
          assert.doesNotMatch(copied, /reply-ready/)
          if (format !== 'html' && !(what === 'between lines' && source === 'markdown'))
            assert.equal(copied, copy)
        }
      }
    })
  }

  it('copies plain text documents as they are', () => {
    const text = '> Where?\n\nHi *you*,\n<b>\n\nBest,\nMara\n'
    assert.equal(copyAs(text, 'plain', 'plaintext'), 'Hi *you*,\n<b>\n\nBest,\nMara')
    assert.equal(copyAs(text, 'html', 'plaintext'), '<p>Hi *you*,<br>&#x3C;b></p><p>Best,<br>Mara</p>')
  })

  it('copies as it is written what is nested too deep to be read', () => {
    const text = `Hi\n\n${'>'.repeat(5000)}<b>`
    assert.equal(copyAs(text, 'plain'), text)
    assert.equal(copyAs(text, 'html'), `<p>Hi</p><p>${'>'.repeat(5000)}&#x3C;b></p>`)
    assert.equal(copyAs(`<!-- reply-ready ignore wordy -->\n\n${text}`, 'plain'), text)
    assert.equal(copyAs(`Hi\n\n<!-- reply-ready ignore wordy -->\n${text}`, 'plain'), `Hi\n\n${text}`)
  }).timeout(30_000)

  it('loses no word of any reply', function () {
    this.timeout(30_000)
    const word = fc.constantFrom(
      'one',
      'two',
      '**three**',
      '_four_',
      '`five`',
      '[six](https://example.com)',
      '<b>seven</b>',
      '<date>'
    )
    const gap = fc.constantFrom(' ', '\n', '\n\n', '\n- ', '\n\n1. ', '\n\n> ', '\n\n# ', '  \n', '\n\n    ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap)), (parts) => {
        const text = `Hi${parts.map(([said, between]) => between + said).join('')}`
        const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'date']
        const count = (copied: string, wanted: string): number => copied.split(wanted).length
        for (const wanted of words) {
          assert.equal(count(copyAs(text, 'plain'), wanted), count(text, wanted))
          assert.equal(count(copyAs(text, 'html'), wanted), count(text, wanted))
        }
        assert.equal(copyAs(text, 'markdown'), text.trimEnd())
      }),
      { numRuns: 300 }
    )
  }).timeout(30_000)
})
