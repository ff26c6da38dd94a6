import assert from 'node:assert/strict'
import fc from 'fast-check'
import { splitRegions, type RegionKind } from '../../../src/prose/regions.js'

const letters: Readonly<Record<RegionKind, string>> = {
  own: 'o',
  quote: 'q',
  code: 'c',
  'front-matter': 'f',
  directive: 'd',
  signature: 's'
}

/** One letter a line. */
function kindsOf(text: string, markup: 'markdown' | 'plaintext'): string {
  return splitRegions(text, markup)
    .map(({ kind, lines }) => letters[kind].repeat(lines.length))
    .join('')
}

type Row = readonly [what: string, lines: readonly string[], kinds: string]

function table(markup: 'markdown' | 'plaintext', rows: readonly Row[]): void {
  for (const [what, lines, kinds] of rows) {
    it(what, () => {
      assert.equal(kindsOf(lines.join('\n'), markup), kinds)
      assert.equal(kindsOf(lines.join('\r\n'), markup), kinds, 'with CRLF')
    })
  }
}

const wrote = 'On Mon, 4 Mar 2024 at 10:12, Dana Whitfield <dana@example.com> wrote:'

describe('regions', () => {
  describe('in both formats', () => {
    const rows: readonly Row[] = [
      ['own words only', ['Hi Dana,', '', 'It ships today.'], 'ooo'],
      ['a quote with marks', ['> Where is it?', '> Dana', '', 'Hi Dana,'], 'qqoo'],
      ['a comment for the checker', ['Hi', ' <!-- reply-ready ignore jargon --> ', 'Dana'], 'odo'],
      ['a comment for the checker below a quote', ['> Where?', '<!-- reply-ready ignore jargon -->'], 'qd'],
      ['a comment for the checker in a quote', ['> <!-- reply-ready ignore jargon -->', '', 'Hi'], 'qoo'],
      ['a comment for the checker in a fence', ['```', '<!-- reply-ready ignore jargon -->', '```'], 'ccc'],
      ['a comment for the checker in a signature', ['-- ', 'Mara', '<!-- reply-ready x -->', 'Shop'], 'ssds'],
      ['a comment beside words', ['Hi <!-- reply-ready ignore jargon -->'], 'o'],
      ['two comments in a line', ['<!-- reply-ready a --> <!-- reply-ready b -->'], 'o'],
      ['a comment of somebody else', ['<!-- mine -->'], 'o'],
      ['a quote of a quote', ['> > first', '>> second', '', 'Hi'], 'qqoo'],
      ['an indented quote mark', ['   > quoted', '', 'own'], 'qoo'],
      ['a quote between own words', ['Hi,', '', '> really?', '', 'Yes.'], 'ooqoo'],
      ['a greeting right below a quote', ['> Where is it?', 'Hi Dana,'], 'qo'],
      ['a quote after "On … wrote:"', ['Done.', '', wrote, '> Please do it.', '>', '> Dana'], 'ooqqqq'],
      ['own words below an attributed quote', [wrote, '', '> Please do it.', '', 'Done.'], 'qoqoo'],
      [
        'an unmarked message after "On … wrote:"',
        ['Done.', '', wrote, '', 'Please do it.', 'Dana'],
        'ooqqqq'
      ],
      [
        '"On … wrote:" over two lines',
        ['Done.', '', 'On Mon, 4 Mar 2024 at 10:12, Dana Whitfield', '<dana@example.com> wrote:', '> Hm'],
        'ooqqq'
      ],
      ['a sentence that starts with "On"', ['On Monday it ships.', 'I wrote to them.'], 'oo'],
      ['an original message', ['Done.', '-----Original Message-----', 'From: Dana', 'Help'], 'oqqq'],
      ['a forwarded message', ['FYI', '---------- Forwarded message ---------', 'Help'], 'oqq'],
      ['a forwarded message of Apple Mail', ['FYI', 'Begin forwarded message:', '', 'Help'], 'oqqq'],
      [
        'a header block',
        ['Done.', '', 'From: Dana', 'Sent: Monday', 'To: us', 'Subject: Help', '', 'Help!'],
        'ooqqqqqq'
      ],
      ['a header block in bold', ['*From:* Dana', '*Sent:* Monday', '*To:* us', 'x'], 'qqqq'],
      ['one line that looks like a header', ['From: Monday on, we open at 9.', 'Good news.'], 'oo'],
      ['a fence', ['Run:', '```', 'sorry sorry', '```', 'Bye.'], 'occco'],
      ['a fence with a language', ['```sh', 'x', '```'], 'ccc'],
      ['a longer fence around a shorter one', ['````', '```', 'x', '````', 'own'], 'cccco'],
      ['a fence of tildes', ['~~~', '```', '~~~', 'own'], 'ccco'],
      ['a fence that nobody closed', ['own', '```', 'code', '', 'code'], 'occcc'],
      ['a signature mark', ['Bye.', '-- ', 'Mara Lind', 'Support'], 'osss'],
      ['a signature mark without its space', ['Bye.', '--', 'Mara'], 'oss'],
      ['a sign-off', ['It ships today.', '', 'Kind regards,', 'Mara Lind', 'Support lead'], 'oosss'],
      ['a one-word sign-off', ['It ships today.', '', 'Best,', 'Mara'], 'ooss'],
      ['a sign-off with nothing below', ['It ships today.', '', 'Thanks!'], 'oos'],
      ['"Thanks" before a sentence', ['Thanks,', 'we got the photos and they are very clear.'], 'oo'],
      ['"Thanks" before a promise', ['Thanks!', "I'll check with the depot and get back to you"], 'oo'],
      ['"Thanks" before a promise of ours', ['Thank you', '', 'We will refund you'], 'ooo'],
      ['"Thanks" before a request', ['Thank you!', '', 'Please send the order number'], 'ooo'],
      ['"Thanks" before news', ['thanks', 'your order ships soon'], 'oo'],
      ['"Thanks" before a list', ['Thanks:', '- send the log', '- restart it'], 'ooo'],
      ['a name in small letters', ['thanks', 'mara lind'], 'ss'],
      ['a slogan in a signature', ['Many thanks', 'Mara', "We're here 24/7"], 'sss'],
      ['a P.S. after a signature', ['Bye.', '', 'Best,', 'Mara', '', 'PS: We close at 5.'], 'oosss' + 'o'],
      ['a P.S. with dots', ['Best,', 'Mara', 'P.S. We close at 5.'], 'sso'],
      ['a quote after a signature', ['Best,', 'Mara', '', '> Where is it?'], 'sssq'],
      ['an attributed quote after a signature', ['Best,', 'Mara', '', wrote, '> Where?'], 'sssqq'],
      ['a second message after a signature', ['Best,', 'Mara', 'Hi Dana,', 'it ships today.'], 'ssoo'],
      ['a sentence after a signature', ['Best,', 'Mara', 'Your parcel left us on Monday morning.'], 'sso'],
      ['posts that run on', ['We will call >>', '>> you today.'], 'oo'],
      ['nothing', [''], ''],
      ['blank lines', ['', ' ', ''], 'oo']
    ]
    describe('Markdown', () => {
      table('markdown', rows)
    })
    describe('plain text', () => {
      table('plaintext', rows)
    })
  })

  describe('in Markdown', () => {
    table('markdown', [
      ['front matter', ['---', 'customer: Dana', '---', '', 'Hi'], 'fffoo'],
      ['empty front matter', ['---', '---', 'Hi'], 'ffo'],
      ['front matter that dots close', ['---', 'customer: Dana', '...', 'Hi'], 'fffo'],
      ['a byte order mark before it', ['\uFEFF---', 'customer: Dana', '---', 'Hi'], 'fffo'],
      ['front matter that nobody closed', ['---', 'customer: Dana', '', 'Hi'], 'oooo'],
      ['a rule further down', ['Hi', '', '---', '', 'x: y'], 'ooooo'],
      ['front matter, then the quote', ['---', 'a: b', '---', '', '> Where?', '', 'Hi'], 'fffoqoo'],
      ['a lazy line of a quote', ['> Where is it? I have been', 'waiting for days.', '', 'Hi'], 'qqoo'],
      ['no lazy line after an empty one', ['> Where is it?', '>', 'It ships today.'], 'qqo']
    ])
  })

  describe('in plain text', () => {
    table('plaintext', [
      ['no front matter', ['---', 'customer: Dana', '---'], 'ooo'],
      ['no lazy line', ['> Where is it?', 'It ships today.'], 'qo']
    ])
  })

  it('holds every line once, in order', () => {
    const line = fc.constantFrom(
      '---',
      '> a',
      '>',
      '',
      '```',
      'Best,',
      'Mara',
      '-- ',
      wrote,
      'own',
      '>> b >>'
    )
    const eol = fc.constantFrom('\n', '\r\n', '\r')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, eol), { maxLength: 12 }),
        fc.constantFrom('markdown' as const, 'plaintext' as const),
        (parts, markup) => {
          const text = parts.flat().join('')
          const lines = splitRegions(text, markup).flatMap((region) => region.lines)
          assert.equal(lines.map(({ start, next }) => text.slice(start, next)).join(''), text)
        }
      )
    )
  }).timeout(30_000)
})
