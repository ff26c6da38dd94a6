import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readMail } from '../../../src/drafting/index.js'
import type { Mail } from '../../../src/drafting/index.js'

const november = { year: 2026, month: 11, day: 23 }
const gmail = 'On Mon, Nov 23, 2026 at 9:41 AM Acme Support <help@acme.example> wrote:'
const outlook = (from: string): string =>
  `From: ${from}\nSent: Monday, November 23, 2026 9:41 AM\nTo: Support <help@acme.example>\nSubject: RE: Parcel\n`

describe('readMail takes the newest part', () => {
  const rows: readonly (readonly [what: string, pasted: string, mail: Mail])[] = [
    ['of plain words', 'where is it\nthanks', { text: 'where is it\nthanks' }],
    ['of nothing', ' \n', { text: '' }],
    [
      'of a Gmail reply',
      `Still nothing here.\n\nDana\n\n${gmail}\n\n> Hi Dana,\n>> Where?\n`,
      { text: 'Still nothing here.\n\nDana', signedBy: 'Dana' }
    ],
    [
      'where the line is wrapped',
      'Still nothing.\n\nOn Mon, Nov 23, 2026 at 9:41 AM Acme\n<help@acme.example> wrote:\n\nHi',
      { text: 'Still nothing.' }
    ],
    [
      'of an answer below the quote',
      `${gmail}\n> Which size?\n\nA medium, please.`,
      { text: 'A medium, please.' }
    ],
    [
      'of answers between quotes',
      `> Which size?\nA medium.\n> Which colour?\nBlue.\n\nDana`,
      { text: 'A medium.\nBlue.\n\nDana', signedBy: 'Dana' }
    ],
    [
      'of an Outlook mail with its history',
      `${outlook('Whitfield, Dana <dana@example.com>')}\nHello,\n\nit is late.\n\nKind regards,\n\nDana Whitfield\nHead of Things | Example Ltd\nT +44 20 7946 0000\n\n${outlook('Support')}\nHi`,
      {
        text: 'Hello,\n\nit is late.\n\nKind regards,\n\nDana Whitfield',
        from: 'Dana Whitfield',
        address: 'dana@example.com',
        subject: 'RE: Parcel',
        sent: november,
        signedBy: 'Dana Whitfield'
      }
    ],
    [
      'above an Outlook line',
      `It broke!\n\n________________________________\n${outlook('Support')}\nHi`,
      { text: 'It broke!' }
    ],
    [
      'above an original message',
      'It broke!\n\n-----Original Message-----\nFrom: Support\n\nHi',
      { text: 'It broke!' }
    ],
    [
      'of an Apple Mail reply',
      'Where is it?\n\nSent from my iPhone\n\n> On 23 Nov 2026, at 09:41, Acme <help@acme.example> wrote:\n>\n> Hello',
      { text: 'Where is it?' }
    ],
    [
      'passed on by Apple Mail',
      'Begin forwarded message:\n\nFrom: Dana Whitfield <dana@example.com>\nSubject: My parcel\nDate: 23 November 2026 at 09:41:12 GMT\nTo: help@acme.example\n\nIt is late.\n\nBest,\nDana',
      {
        text: 'It is late.\n\nBest,\nDana',
        from: 'Dana Whitfield',
        address: 'dana@example.com',
        subject: 'My parcel',
        sent: november,
        signedBy: 'Dana'
      }
    ],
    [
      'passed on by a colleague',
      'From: Tom Reed <tom@acme.example>\nSubject: Fwd: My parcel\n\nHi Ann, can you take this one?\n\n---------- Forwarded message ---------\nFrom: Dana Whitfield <dana@example.com>\nDate: Mon, 23 Nov 2026 at 09:41\nSubject: My parcel\n\nIt is late.\n\n-- \nDana\n07700 900000',
      {
        text: 'It is late.',
        from: 'Dana Whitfield',
        address: 'dana@example.com',
        subject: 'My parcel',
        sent: november
      }
    ],
    [
      'passed on by a customer who asks',
      'Did you really send me this? It looks odd to me.\n\n---------- Forwarded message ---------\nFrom: Acme <help@acme.example>\nSubject: You won\n\nClick here',
      { text: 'Did you really send me this? It looks odd to me.' }
    ],
    ['that is all quoted', '> Where is it?\n> Dana', { text: 'Where is it?\nDana', signedBy: 'Dana' }],
    [
      'that is quoted twice',
      '>> Where is it?\n>>\n>> Dana',
      { text: 'Where is it?\n\nDana', signedBy: 'Dana' }
    ],
    [
      'below its own attribution',
      'On Mon, 23 Nov 2026 at 09:41, Dana Whitfield <dana@example.com> wrote:\n\nIt is late.',
      { text: 'It is late.', from: 'Dana Whitfield', address: 'dana@example.com', sent: november }
    ],
    [
      'quoted below its own attribution',
      'On Mon, 23 Nov 2026 at 09:41, Dana Whitfield <dana@example.com> wrote:\n> It is late.',
      { text: 'It is late.', from: 'Dana Whitfield', address: 'dana@example.com', sent: november }
    ],
    [
      'as a web page shows it',
      'Dana Whitfield <dana@example.com>\n\t\nMon, 23 Nov 2026, 09:41 (2 hours ago)\n\t\nto support\n\nIt is late.',
      { text: 'It is late.', from: 'Dana Whitfield', address: 'dana@example.com', sent: november }
    ],
    [
      'with raw headers',
      'Received: from a by b;\n\tMon, 23 Nov\nMessage-ID: <x@y.example>\nFrom: "Dana Whitfield" <dana@example.com>\nSubject: A long\n subject\nDate: Mon, 23 Nov 2026 09:41:00 +0100\n\nIt is late.',
      {
        text: 'It is late.',
        from: 'Dana Whitfield',
        address: 'dana@example.com',
        subject: 'A long subject',
        sent: november
      }
    ],
    [
      'with bold headers',
      '*From:* Dana Lee <d@example.com>\n*Sent:* 2026-11-23\n*Subject:* Parcel\n\nIt is late.',
      { text: 'It is late.', from: 'Dana Lee', address: 'd@example.com', subject: 'Parcel', sent: november }
    ],
    [
      'with CRLF and a byte order mark',
      '\uFEFFHi,\r\nit is late.\r\n\r\nDana\r\n',
      { text: 'Hi,\nit is late.\n\nDana', signedBy: 'Dana' }
    ],
    [
      'of a German mail',
      `Guten Tag,\n\nes fehlt.\n\nMit freundlichen Grüßen\nJörg Müller\n\nAm Mo., 23. Nov. 2026 um 09:41 Uhr schrieb Acme <help@acme.example>:\n> Hallo`,
      { text: 'Guten Tag,\n\nes fehlt.\n\nMit freundlichen Grüßen\nJörg Müller', signedBy: 'Jörg Müller' }
    ],
    [
      'of a German Outlook',
      'Es fehlt.\n\nVon: Support <help@acme.example>\nGesendet: Montag, 23. November 2026 09:41\nAn: Jörg\nBetreff: AW: Paket\n\nHallo',
      { text: 'Es fehlt.' }
    ],
    [
      'of a French mail',
      `Mon colis est perdu.\n\nCordialement,\nChloé Martin\n\nLe lun. 23 nov. 2026 à 09:41, Acme <help@acme.example> a écrit :\n> Bonjour`,
      { text: 'Mon colis est perdu.\n\nCordialement,\nChloé Martin', signedBy: 'Chloé Martin' }
    ],
    [
      'of a French Outlook',
      'De : Chloé Martin\nEnvoyé : lundi 23 novembre 2026 09:41\nÀ : Support\nObjet : colis\n\nPerdu.\n\nDe : Support\nEnvoyé : hier\nObjet : colis\n\nBonjour',
      { text: 'Perdu.', from: 'Chloé Martin', subject: 'colis', sent: november }
    ],
    [
      'without warnings and small print',
      '[EXTERNAL] This mail came from outside\n\nIs it in stock?\n\nThanks, Dana\n\nThis email and any attachments are confidential and intended only for the addressee.\nx',
      { text: 'Is it in stock?\n\nThanks, Dana', signedBy: 'Dana' }
    ],
    [
      'with its postscript',
      'Where?\n\nBest,\nDana\n+44 1\n\nPS: it is order 7',
      { text: 'Where?\n\nBest,\nDana\n\nPS: it is order 7', signedBy: 'Dana' }
    ],
    [
      'signed without a word',
      'I want a refund.\n\nDana Whitfield\nExample Ltd\n020 7946 0000',
      { text: 'I want a refund.\n\nDana Whitfield', signedBy: 'Dana Whitfield' }
    ],
    [
      'with a journey that looks like headers',
      'Please change it:\nFrom: Berlin\nTo: Munich\nDate: 3 May',
      { text: 'Please change it:\nFrom: Berlin\nTo: Munich\nDate: 3 May' }
    ],
    [
      'from a machine',
      'From: Contact Form <no-reply@acme.example>\nSubject: Message\n\nIt is late.\n\nDana',
      { text: 'It is late.\n\nDana', address: 'no-reply@acme.example', subject: 'Message', signedBy: 'Dana' }
    ],
    [
      'with thanks in the middle',
      'Thanks!\nOne more thing: where is it?',
      { text: 'Thanks!\nOne more thing: where is it?' }
    ],
    [
      'with a colon of its own',
      'On the box somebody wrote:\nfragile',
      { text: 'On the box somebody wrote:\nfragile' }
    ]
  ]
  for (const [what, pasted, mail] of rows) {
    it(what, () => {
      assert.deepEqual(readMail(pasted), mail)
    })
  }

  const days: readonly (readonly [date: string, day: string | undefined])[] = [
    ['Mon, 23 Nov 2026 09:41:00 +0000', '2026-11-23'],
    ['Monday, November 23, 2026 9:41 AM', '2026-11-23'],
    ['2026-11-23 09:41', '2026-11-23'],
    ['23.11.2026 09:41', '2026-11-23'],
    ['23. März 2026', '2026-3-23'],
    ['lundi 1er août 2026', '2026-8-1'],
    ['23 de noviembre de 2026', '2026-11-23'],
    ['11/23/2026 9:41 AM', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['04/03/2026', undefined],
    ['30 February 2026', undefined],
    ['yesterday', undefined]
  ]
  for (const [date, day] of days) {
    it(`sent on ${date}`, () => {
      const { sent } = readMail(`From: d@example.com\nDate: ${date}\nSubject: x\n\nHi`)
      assert.equal(sent && Object.values(sent).join('-'), day)
    })
  }

  const names: readonly (readonly [header: string, name: string | undefined])[] = [
    ['"Whitfield, Dana" <d@example.com>', 'Dana Whitfield'],
    ['Dana Whitfield [mailto:d@example.com]', 'Dana Whitfield'],
    ["'Dana' via Help <d@example.com>", 'Dana'],
    ['Acme, Inc. <d@example.com>', 'Acme, Inc.'],
    ['d@example.com', undefined],
    ['<d@example.com>', undefined],
    ['Acme Support <support@example.com>', undefined]
  ]
  for (const [header, name] of names) {
    it(`from ${header}`, () => {
      assert.equal(readMail(`From: ${header}\nSubject: x\n\nHi`).from, name)
    })
  }
})

describe('readMail', () => {
  const line = fc.constantFrom(
    ...[
      'Hi,',
      'Where is it?',
      '',
      ' ',
      '> quoted',
      '>> twice',
      gmail,
      '-- ',
      'Best,',
      'Dana',
      'Sent from my iPhone'
    ],
    ...[
      '-----Original Message-----',
      '---------- Forwarded message ---------',
      'From: d@example.com',
      'Subject: x',
      '________',
      'Date: 1 May 2026'
    ]
  )

  it('reads any message', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'binary' }))), (lines) => {
        const { text } = readMail(lines.join('\n'))
        assert.equal(text, text.trim().length > 0 ? text : '')
        assert.doesNotMatch(text, /\r/)
      }),
      { numRuns: 1000 }
    )
  })

  it('takes time in proportion to the message', () => {
    const time = (text: string): number => {
      const start = performance.now()
      readMail(text)
      return performance.now() - start
    }
    const units = [
      'a ',
      '> ',
      '>',
      `${gmail}\n`,
      'On x\n',
      'X-A: b\n',
      'From: a@b.example\n',
      '-- \n',
      '\n',
      'Dana, ',
      '<a@',
      'Thanks\n',
      'From: x\nSubject: y\n\n'
    ]
    for (const unit of units) {
      const [short, long] = [20_000, 200_000].map((length) => {
        const text = unit.repeat(length / unit.length)
        return Math.min(time(text), time(text), time(text))
      })
      // Ten times the text in a hundred times the time would be quadratic.
      assert.ok(
        (long ?? 0) < 60 * Math.max(short ?? 0, 5),
        `${JSON.stringify(unit)}: ${short} ms, ${long} ms`
      )
    }
  }).timeout(30_000)
})
