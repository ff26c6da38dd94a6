import assert from 'node:assert/strict'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader, type ReplyReader } from '../../../src/cues/reply.js'
import type { TimeKind } from '../../../src/cues/times/times.js'

describe('times', () => {
  let reader: ReplyReader
  before(() => {
    reader = createReplyReader(compileCues())
  })

  /** Every time of a text as `kind: words`. */
  function timesOf(text: string): string[] {
    return reader.read(text, 'plaintext').cues.sentences.flatMap((sentence) =>
      sentence.times.map((time) => {
        const { start, end } = sentence.placeOf(time)
        return `${time.kind}: ${text.slice(start, end)}`
      })
    )
  }

  /** One test a row: the kinds of its times are all of this kind, and there is one at least. */
  function all(kind: TimeKind, rows: readonly string[]): void {
    for (const text of rows) {
      it(`${kind}: ${text}`, () => {
        const times = timesOf(text)
        assert.ok(times.length > 0, 'a time is found')
        assert.ok(
          times.every((time) => time.startsWith(`${kind}: `)),
          times.join(', ')
        )
      })
    }
  }

  describe('that a calendar understands', () => {
    all('concrete', [
      "We'll reply by Thursday.",
      "We'll reply by Thursday 5pm CET.",
      'We’ll reply by Thurs 5 p.m.',
      "We'll reply on Thursday, 3 December, at 17:00 GMT.",
      "We'll reply by end of day tomorrow.",
      "We'll reply by EOD.",
      "We'll reply by close of business on Friday.",
      "We'll reply by COB today.",
      "We'll reply by noon.",
      "We'll reply by lunchtime tomorrow.",
      "We'll reply first thing in the morning.",
      "We'll reply tomorrow morning.",
      "We'll reply later today.",
      "We'll reply this afternoon.",
      "We'll reply tonight.",
      "We'll reply next week.",
      "We'll reply early next week.",
      "We'll reply by the end of the week.",
      "We'll reply over the weekend.",
      "We'll reply within 2 business days.",
      "We'll reply within two working days.",
      "We'll reply in 24 hours.",
      "We'll reply within 24–48 hours.",
      "We'll reply within 24-48hrs.",
      "We'll reply in 3-5 days.",
      "We'll reply in 3 to 5 days.",
      "We'll reply in the next hour.",
      "We'll reply within the hour.",
      "We'll reply in half an hour.",
      "We'll reply in an hour or so.",
      "We'll reply in 20 mins.",
      "We'll reply within a couple of hours.",
      "We'll reply within a few days.",
      "We'll reply in a fortnight.",
      "We'll reply in about ten minutes.",
      "We'll reply in less than an hour.",
      "We'll reply on 3 December.",
      "We'll reply on 3rd December.",
      "We'll reply on the 3rd of December.",
      "We'll reply on December 3.",
      "We'll reply on December 3rd, 2026.",
      "We'll reply on Dec 3rd.",
      "We'll reply by the 15th.",
      "We'll reply by 3/12.",
      "We'll reply by 03.12.2026.",
      "We'll reply by 2026-12-03.",
      "We'll reply at 16:00.",
      "We'll reply at 4pm.",
      "We'll reply at 4.30pm.",
      "We'll reply at 4 o'clock.",
      "We'll reply between 2 and 4 pm.",
      "We'll reply by mid-November.",
      "We'll reply in May.",
      "We'll reply by 2 May.",
      "We'll reply by March 5.",
      "We'll reply by Sat at 10.",
      "We'll reply by Tue 24 Nov (CET).",
      "We'll update you every two hours.",
      "We'll update you daily.",
      "We'll update you every morning.",
      "We'll reply by Christmas.",
      "We'll reply before Q2.",
      'WE WILL REPLY BY FRIDAY.',
      "We'll reply within two\nbusiness days.",
      'The refund takes 5 to 10 working days.',
      'It is scheduled for Monday.'
    ])
  })

  describe('that need no calendar', () => {
    all('now', [
      "We'll refund it right away.",
      "We'll refund it straight away.",
      "We'll refund it immediately.",
      "I'm checking it right now.",
      "We'll do it at once."
    ])
  })

  describe('that only sound like one', () => {
    all('vague', [
      "We'll reply soon.",
      "We'll reply very soon.",
      "We'll reply shortly.",
      "We'll reply ASAP.",
      "We'll reply a.s.a.p.",
      "We'll reply as soon as possible.",
      "We'll reply as soon as we can.",
      "We'll reply as quickly as possible.",
      "We'll reply as fast as we can.",
      "We'll reply at the earliest.",
      "We'll reply at our earliest convenience.",
      "We'll reply in due course.",
      "We'll reply in a timely manner.",
      "We'll reply in the coming days.",
      "We'll reply over the coming weeks.",
      "We'll reply in the next few days.",
      "We'll reply in the near future.",
      "We'll reply before too long.",
      "We'll reply before long.",
      "We'll reply in a bit.",
      "We'll reply in a while.",
      "We'll reply in a little while.",
      "We'll reply at some point.",
      "We'll reply eventually.",
      "We'll reply momentarily.",
      "We'll reply when we can.",
      "We'll reply sometime soon.",
      "We'll reply at a later date.",
      "We'll reply any day now.",
      "We'll reply sooner rather than later.",
      "WE'LL REPLY SOON."
    ])
  })

  describe('that wait for something on our side', () => {
    all('event', [
      "We'll reply as soon as the warehouse answers.",
      "We'll reply as soon as we've investigated.",
      "We'll reply the moment they reopen."
    ])
  })

  describe('that are over', () => {
    for (const text of [
      'Your parcel left us yesterday.',
      'Your parcel left us on Monday.',
      'It was due on Monday.',
      'We refunded it last week.',
      'You wrote two days ago.',
      'You ordered it on 3 December.',
      'It has been broken for two weeks.',
      'It has been broken since Tuesday.',
      'It was shipped at 16:00.',
      'We received it earlier today.',
      'You have waited over a week.',
      'It arrived three days late.'
    ]) {
      it(text, () => {
        assert.deepEqual(
          timesOf(text).filter((time) => !time.startsWith('past: ')),
          []
        )
      })
    }
  })

  describe('that are none', () => {
    for (const text of [
      'Our shop is at 4 Friday Street.',
      'We are here 24/7.',
      'You may return it.',
      'It may be lost.',
      'They march on.',
      'The cat sat on it.',
      'It is the second one.',
      'The second line is missing.',
      'Please open the Today view.',
      'April will help you.',
      'Hi June, thanks.',
      'Have a nice day!',
      'Have a great weekend.',
      'Good morning Ann.',
      'We are open from 9am to 5pm.',
      'Our office hours are Monday to Friday.',
      'The lines are open daily.',
      'It happened sooner or later.',
      'See you soon!',
      'Get well soon.',
      'It broke shortly after you wrote.',
      'Press the minus key in a second window.',
      'Row 5 has 3 items.',
      'The Black Friday sale is popular.',
      'Version 10.30 fixes it.',
      'Order 48213 is yours.'
    ]) {
      it(text, () => {
        assert.deepEqual(timesOf(text), [])
      })
    }
  })

  describe('with the words they cover', () => {
    const rows: readonly (readonly [text: string, ...times: string[]])[] = [
      ["We'll reply by Thursday 5pm CET.", 'concrete: by Thursday', 'concrete: 5pm'],
      ["We'll reply within 2 business days.", 'concrete: within 2 business days'],
      ["We'll reply as soon as possible, Ann.", 'vague: as soon as possible'],
      ["We'll reply soon, by Friday at the latest.", 'vague: soon', 'concrete: by Friday'],
      ["We'll reply as soon as they answer us, and call you.", 'event: as soon as they answer us'],
      ['As soon as you send it, we will reply.'],
      ['You wrote "by Friday at the latest" to us.'],
      ['It was due on Monday.', 'past: on Monday']
    ]
    for (const [text, ...times] of rows) {
      it(text, () => {
        assert.deepEqual(timesOf(text), times)
      })
    }
  })
})
