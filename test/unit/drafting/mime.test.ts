import assert from 'node:assert/strict'
import fc from 'fast-check'
import { decodeMail, readMail } from '../../../src/drafting/index.js'
import { htmlText } from '../../../src/drafting/html/text.js'

const head =
  'From: =?UTF-8?Q?J=C3=B6rg_M=C3=BCller?= <j@example.com>\nTo: help@acme.example\nSubject: =?UTF-8?B?UGFrZXQg8J+TpiBmZWhsdA==?=\nDate: Mon, 23 Nov 2026 09:41:00 +0100\nMIME-Version: 1.0\n'

describe('decodeMail', () => {
  const rows: readonly (readonly [what: string, source: string, text: string])[] = [
    [
      'quoted-printable',
      `${head}Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nEs fehlt f=FCr=\n uns.`,
      'Es fehlt für uns.'
    ],
    [
      'base64',
      `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nRXMgZmVobHQg8J+TpiE=`,
      'Es fehlt 📦!'
    ],
    [
      'parts of which one is text',
      `${head}Content-Type: multipart/alternative; boundary="b1"\n\n--b1\nContent-Type: text/plain\n\nIt is late.\n--b1\nContent-Type: text/html\n\n<p>It is <b>late</b>.</p>\n--b1--\n`,
      'It is late.'
    ],
    [
      'HTML alone, with what it quotes',
      `${head}Content-Type: text/html; charset=utf-8\n\n<p>It is <b>late</b>.</p><blockquote>old</blockquote>`,
      'It is late.'
    ],
    [
      'history',
      `${head}Content-Type: text/plain\n\nIt is late.\n\nOn Mon, Nov 23, 2026 Acme <help@acme.example> wrote:\n> Hi`,
      'It is late.'
    ]
  ]
  for (const [what, source, text] of rows) {
    it(`reads ${what}`, async () => {
      for (const raw of [source, source.replaceAll('\n', '\r\n')]) {
        assert.deepEqual(readMail(await decodeMail(raw)), {
          text,
          from: 'Jörg Müller',
          address: 'j@example.com',
          subject: 'Paket 📦 fehlt',
          sent: { year: 2026, month: 11, day: 23 }
        })
      }
    })
  }

  const others: readonly string[] = [
    '',
    'Where is it?',
    'From: Dana <d@example.com>\nSubject: x\n\nContent-Type: text/plain',
    'Content-Type: what does that mean?\n\nIn the settings.',
    'MIME-Version: 1.0\n\n'
  ]
  for (const source of others) {
    it(`leaves as it is ${JSON.stringify(source)}`, async () => {
      assert.equal(await decodeMail(source), source)
    })
  }

  it('never rejects', async () => {
    const piece = fc.constantFrom(
      '\n',
      '\n\n',
      '--b',
      '--b--',
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: base64',
      '=?UTF-8?Q?=',
      'From: "',
      '<p',
      '&#'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), async (pieces) => {
        assert.equal(typeof (await decodeMail(head + pieces.join('\n'))), 'string')
      })
    )
  }).timeout(30_000)
})

describe('htmlText', () => {
  const rows: readonly (readonly [html: string, text: string])[] = [
    ['<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['<div>One</div><div><br></div><div>Two</div>', 'One\nTwo'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['a &lt;b&gt; &amp; &eacute; &#8364; &#x1F4E6; &nope; &#0;', 'a <b> & é € 📦 &nope; &#0;'],
    [
      'Hi<blockquote>old<blockquote>older</blockquote></blockquote>bye',
      'Hi\n\n> old\n>\n> > older\n> >\n>\nbye'
    ],
    ['<head><title>t</title></head><style>p{}</style>x<script>alert(1)</script><!-- no -->', 'x'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['a <3 b', 'a <3 b'],
    ['<p>unclosed <b', 'unclosed']
  ]
  for (const [html, text] of rows) {
    it(JSON.stringify(html), () => {
      assert.equal(htmlText(html), text)
    })
  }
})
