import assert from 'node:assert/strict'
import fc from 'fast-check'
import { toReplyEnd, toReplyOffset, type Passage } from '../../../src/prose/passage.js'
import { splitPassages } from '../../../src/prose/passages.js'
import { splitRegions } from '../../../src/prose/regions.js'

type Markup = 'markdown' | 'plaintext'

function passagesOf(text: string, markup: Markup): Passage[] {
  return [...splitPassages(text, splitRegions(text, markup), markup)]
}

const marks = { paragraph: '', heading: '# ', 'list-item': '- ' } as const

/** Every passage's text, with `# ` before a heading and `- ` before a list item. */
function proseOf(text: string, markup: Markup): string[] {
  return passagesOf(text, markup).map((passage) => marks[passage.kind] + passage.text)
}

describe('passages of Markdown', () => {
  const rows: readonly (readonly [what: string, markdown: string, ...prose: string[]])[] = [
    ['paragraphs', 'One.\n\nTwo\nlines.', 'One.', 'Two\nlines.'],
    ['blank lines with spaces', 'One.\n \t\nTwo.', 'One.', 'Two.'],
    ['CRLF', 'One\r\ntwo.\r\n\r\nThree.', 'One\r\ntwo.', 'Three.'],
    ['an ATX heading', '## Your refund ##\nis done', '# Your refund', 'is done'],
    ['a setext heading', 'Your refund\n---\n\nDone.', '# Your refund', 'Done.'],
    ['a bullet list', '- one\n* two\n+ three', '- one', '- two', '- three'],
    ['a numbered list', '1. one\n2) two', '- one', '- two'],
    ['a loose list', '- one\n\n- two', '- one', '- two'],
    ['a list item of two paragraphs', '- one\n\n  more', '- one', '- more'],
    ['a nested list', '- one\n  - two\n    - three', '- one', '- two', '- three'],
    ['a wrapped list item', '- one\n  more', '- one\nmore'],
    ['a list right below a paragraph', 'Please:\n- one\n- two', 'Please:', '- one', '- two'],
    ['a check list', '- [ ] ship it\n- [x] pack it', '- [ ] ship it', '- [x] pack it'],
    ['a quote in a list', '1.  one\n\n    > theirs\n\n    ours', '- one', '- ours'],
    ['code in a list', '- one\n\n  ```\n  code\n  ```', '- one'],
    ['indented code', 'own\n\n    code sorry\n\nown', 'own', 'own'],
    ['emphasis', 'We are **very** *sorry*, _Ann_ __Lee__.', 'We are very sorry, Ann Lee.'],
    ['emphasis inside a word', 'un*frigging*believable s**or**ry', 'unfriggingbelievable sorry'],
    ['underscores inside a word', 'the order_number_field', 'the order_number_field'],
    ['emphasis around a phrase that breaks', 'we **will look\ninto** it', 'we will look\ninto it'],
    ['a link', 'See [our *help* page](https://example.com/a_b "title").', 'See our help page.'],
    ['a link by reference', 'See [the page][1].\n\n[1]: https://example.com', 'See [the page][1].'],
    ['an autolink', 'See <https://example.com/a> now', 'See Xxxxxxxxxxxxxxxxxxxxx now'],
    ['an address in angle brackets', 'Mail <a.b@example.com> now', 'Mail Xxxxxxxxxxxxxxx now'],
    ['a bare address', 'See https://example.com/a?b=1, please.', 'See Xxxxxxxxxxxxxxxxxxxxxxxxx, please.'],
    ['a bare mail address', '*Mail* us@example.com.', 'Mail Xxxxxxxxxxxxxx.'],
    ['a picture', 'Look ![sorry sorry](a.png) here', 'Look  here'],
    ['inline code', 'Run `npm start` now', 'Run Xxxxxxxxxxx now'],
    ['inline code with a backtick', 'Run ``a`b`` now', 'Run Xxxxxxx now'],
    ['an HTML block', '<div>\nsorry sorry\n</div>\n\nown', 'own'],
    ['inline HTML', 'a <b>bold</b> word<br>', 'a bold word'],
    ['an HTML comment', 'a <!-- sorry --> b', 'a  b'],
    [
      'a placeholder that looks like HTML',
      'Dear <name>, your <first name> here',
      'Dear <name>, your <first name> here'
    ],
    ['a hard break', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
    ['escapes', 'a \\*b\\* \\[c\\] 5 \\< 6', 'a *b* [c] 5 < 6'],
    ['a backslash that escapes nothing', 'C:\\temp', 'C:\\temp'],
    ['character references', 'Tom &amp; Ann &lt;3 &#39;now&#x27;', "Tom & Ann <3 'now'"],
    ['an unknown reference', 'A&B; &nope; x', 'A&B; &nope; x'],
    ['a paragraph with an indent', 'one\n\n  two', 'one', 'two'],
    ['a thematic break', 'one\n\n***\n\ntwo', 'one', 'two'],
    ['a table', '| a | b |\n|---|---|\n| sorry | sorry |', '| a | b |\n|---|---|\n| sorry | sorry |'],
    ['strikethrough', 'we will ~~not~~ refund', 'we will ~~not~~ refund'],
    ['emoji', 'Sorry 😞 **now** 👩‍👩‍👧', 'Sorry 😞 now 👩‍👩‍👧'],
    ['nothing but markup', '***\n\n```\ncode\n```']
  ]
  for (const [what, markdown, ...prose] of rows) {
    it(what, () => {
      assert.deepEqual(proseOf(markdown, 'markdown'), prose)
    })
  }
})

describe('passages of plain text', () => {
  const rows: readonly (readonly [what: string, text: string, ...prose: string[]])[] = [
    ['paragraphs', 'One\ntwo.\n\nThree.', 'One\ntwo.', 'Three.'],
    ['markup means nothing', 'a **b** `c` [d](e) &amp; <b>', 'a **b** `c` [d](e) &amp; <b>'],
    ['list items', 'Please:\n- one\n• two\n3. three', 'Please:', '- - one', '- • two', '- 3. three'],
    ['a wrapped list item', '1) one\nmore', '- 1) one\nmore'],
    ['a number that starts a sentence', '3.5 kg is the limit', '3.5 kg is the limit'],
    [
      'addresses',
      'Mail a+b@example.co.uk or www.example.com/x.',
      'Mail Xxxxxxxxxxxxxxxxx or Xxxxxxxxxxxxxxxxx.'
    ],
    ['an address in brackets', '(https://example.com)', '(Xxxxxxxxxxxxxxxxxxx)'],
    ['a handle is no address', 'Hi @dana, thanks @ all', 'Hi @dana, thanks @ all'],
    ['initials of a post', "We're on it. ^AB", "We're on it.    "],
    ['a name at the end of a post', 'We are on it. -Scott', 'We are on it.       '],
    ['the number of a post', '1/2 We are on it', '    We are on it'],
    ['a date is no number of a post', 'We open on 3/4 at 9', 'We open on 3/4 at 9']
  ]
  for (const [what, text, ...prose] of rows) {
    it(what, () => {
      assert.deepEqual(proseOf(text, 'plaintext'), prose)
    })
  }

  it('tells joined messages apart', () => {
    const text = 'Hi, we got it. ^AB\nIt ships today.\nHi again, it left. ^CD'
    assert.deepEqual(
      passagesOf(text, 'plaintext').map(({ message }) => message),
      [0, 1, 2]
    )
  })
})

describe('places', () => {
  const rows: readonly (readonly [what: string, text: string, word: string, slice: string])[] = [
    ['plain', 'We are sorry.', 'sorry', 'sorry'],
    ['after CRLF', 'Hi,\r\n\r\nwe are\r\n*very* sorry.', 'sorry', 'sorry'],
    ['after emoji', '😞 **so** sorry', 'sorry', 'sorry'],
    ['after a reference', 'Tom &amp; Ann, sorry', 'sorry', 'sorry'],
    ['a reference itself', 'Tom &amp; Ann', '&', '&amp;'],
    ['a numeric reference', 'don&#39;t', "'", '&#39;'],
    ['an ampersand before its own letters', 'salt&amp;pepper', 'pepper', 'pepper'],
    ['a reference for an emoji', 'so &#128542; sorry', '😞', '&#128542;'],
    ['after an emoji as a reference', 'so &#128542; sorry', 'sorry', 'sorry'],
    ['an ampersand that is no reference', 'Q&A &lt; sorry', 'A', 'A'],
    ['a reference before the same character escaped', '*5* &lt;a \\< b', '<', '&lt;'],
    ['an escaped reference', 'so \\&amp; sorry', 'amp', 'amp'],
    ['words around a reference', 'we don&rsquo;t know', 'don’t', 'don&rsquo;t'],
    ['after an escape', 'a \\*b\\* sorry', 'sorry', 'sorry'],
    ['an escaped word', 'a \\*b\\* c', '*b*', '*b\\*'],
    ['after code', '`x` sorry', 'sorry', 'sorry'],
    ['emphasis inside a word', 's**or**ry', 'sorry', 's**or**ry'],
    ['over a wrapped quote mark of a list', '- we are\n  sorry *now*', 'are\nsorry', 'are\n  sorry'],
    ['after a list mark', '1. *so* sorry', 'sorry', 'sorry'],
    ['in a link', 'see [the *sorry* page](x)', 'sorry page', 'sorry* page'],
    ['after a link', 'see [it](https://x.example/sorry) sorry', ' sorry', ' sorry'],
    ['after inline HTML', 'a <b>very</b> sorry', 'sorry', 'sorry'],
    ['in the second paragraph', '# Sorry\n\nwe *are* glad', 'glad', 'glad']
  ]
  for (const [what, text, word, slice] of rows) {
    it(what, () => {
      const passage = passagesOf(text, 'markdown').find((candidate) => candidate.text.includes(word))
      assert.ok(passage)
      const at = passage.text.indexOf(word)
      const start = toReplyOffset(passage.segments, at)
      assert.equal(text.slice(start, toReplyEnd(passage.segments, at + word.length)), slice)
    })
  }

  const piece = fc.constantFrom(
    ...['we', ' are ', '**so**', '*sorry*', '_for_', 's**or**ry', '`code`', '[a *link*](b)', '<b>', '<name>'],
    ...[
      '&amp;',
      '&lt;',
      '&#39;',
      '&#128542;',
      'A&B',
      '&nope;',
      '\\*',
      '\\',
      '😞',
      '’',
      '\n',
      '\r\n',
      '\n\n',
      '\r\n\r\n'
    ],
    ...[
      '\n- ',
      '\n  ',
      '\n1. ',
      '\n> ',
      '\n# ',
      '\n    ',
      ' ',
      '. ',
      '  \n',
      '\\\n',
      '\n```\n',
      'a@b.example',
      '"',
      "'"
    ]
  )

  it('hold the very character, for any Markdown', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        for (const passage of passagesOf(text, 'markdown')) {
          let before = -1
          for (const { index: at, 0: character } of passage.text.matchAll(/[\s\S]/gu)) {
            if (passage.masks.some(({ start, end }) => start <= at && end > at)) continue
            const offset = toReplyOffset(passage.segments, at)
            assert.ok(offset >= before, 'in order')
            before = offset
            const source = text.slice(offset)
            assert.ok(source.startsWith(character) || source.startsWith('&'), `${character} is no ${source}`)
          }
        }
      }),
      { numRuns: 300 }
    )
  }).timeout(30_000)
})
