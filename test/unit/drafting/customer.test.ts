import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readCustomer, readFacts, type CustomerMessage } from '../../../src/drafting/index.js'
import { createChecker } from '../../../src/findings/checker.js'

const { read } = createChecker()
/** A Tuesday. */
const now = new Date('2026-11-24T10:00:00Z')

/** What is read out of a message, as one line each: `kind: words`. */
function told({ name, numbers, questions, failures, deadlines, situation }: CustomerMessage): string[] {
  return [
    ...(name ? [`name (${name.from}): ${name.value}`] : []),
    ...numbers.map(({ kind, value }) => `${kind}: ${value}`),
    ...questions.map(({ text }) => `asks: ${text}`),
    ...failures.map(({ text }) => `reports: ${text}`),
    ...deadlines.map(
      ({ text, day }) => `wants it: ${text}${day ? ` = ${Object.values(day).join('-')}` : ''}`
    ),
    ...(situation ? [situation.id] : [])
  ]
}

describe('readCustomer', () => {
  const rows: readonly (readonly [message: string, ...told: string[]])[] = [
    ['Hello there'],
    [''],
    [
      'Where is my parcel 48213? It was due on Monday.\n\nDana',
      'name (sign-off): Dana',
      'tracking: 48213',
      'asks: Where is my parcel 48213?',
      'reports: It was due on Monday.',
      'delay'
    ],
    [
      'I was charged twice for order no. 48213 (invoice INV-2291).',
      'order: 48213',
      'invoice: INV-2291',
      'reports: I was charged twice for order no. 48213 (invoice INV-2291).',
      'billing'
    ],
    [
      'My name is Chloé. Order #48213 arrived broken, booking ref X7KQ2P. Can I return it?',
      'name (introduction): Chloé',
      'order: 48213',
      'booking: X7KQ2P',
      'asks: Can I return it?',
      'reports: Order #48213 arrived broken, booking ref X7KQ2P.',
      'wrong-item'
    ],
    [
      'Hello,\nwhere is my parcel? Can you refund it?',
      'asks: where is my parcel?',
      'asks: Can you refund it?',
      'delay'
    ],
    ['Hi team,\nI was charged twice.', 'reports: I was charged twice.', 'billing'],
    ['Name: Dana Whitfield\nMessage: hello', 'name (introduction): Dana Whitfield'],
    ['I am Ana López and this is urgent.', 'name (introduction): Ana López'],
    ['I am German. This is Ridiculous.', 'angry'],
    [
      'From: Dana Lee <d@example.com>\nSubject: [#88112] Where is my order 5512?\n\nSee above.',
      'name (header): Dana Lee',
      'ticket: 88112',
      'order: 5512',
      'delay'
    ],
    [
      'From: Dana <d@example.com>\nDate: Mon, 2 Nov 2026\nSubject: x\n\nI need it by Friday.',
      'name (header): Dana',
      'wants it: by Friday = 2026-11-6'
    ],
    [
      'The app crashes when I open it, thank you for your help!',
      'reports: The app crashes when I open it, thank you for your help!',
      'bug'
    ],
    [
      'Is the red one in stock? And how much is it?',
      'asks: Is the red one in stock?',
      'asks: And how much is it?'
    ],
    ['How do I change the language?', 'asks: How do I change the language?', 'how-to'],
    [
      'Flight #4354, item #55018, #2017, customer @115850, order 9am, the order was made 35mins ago, order 12'
    ],
    ['#48213', 'order: 48213'],
    ['&#8217; and https://example.com/#123456']
  ]
  for (const [message, ...expected] of rows) {
    it(JSON.stringify(message), () => {
      assert.deepEqual(told(readCustomer(message, read, now)), expected)
    })
  }

  const deadlines: readonly (readonly [sentence: string, deadline?: string])[] = [
    ['I need it by Friday.', 'by Friday = 2026-11-27'],
    ['Could you send me a corrected invoice by Friday?', 'by Friday = 2026-11-27'],
    ['Can you refund one of them today?', 'today = 2026-11-24'],
    ['I need to get in before my meeting at 3pm today!', '3pm today = 2026-11-24'],
    ['Can you tell me when you open on Friday?'],
    ['Can you believe I ordered it on Friday?'],
    ['Can you send it before the 12th?', 'before the 12th = 2026-12-12'],
    ['Can you send it before the 31st?', 'before the 31st = 2026-12-31'],
    ['Please answer by 5pm tomorrow.', 'by 5pm tomorrow = 2026-11-25'],
    ['It has to arrive no later than Thu 26 Nov.', 'no later than Thu 26 Nov = 2026-11-26'],
    ['I need it for Saturday.', 'Saturday = 2026-11-28'],
    ['Please fix it within 24 hours.', 'within 24 hours = 2026-11-25'],
    ['I need it in two weeks.', 'in two weeks = 2026-12-8'],
    ['I need this today!', 'today = 2026-11-24'],
    ['I want an answer by the end of the week.', 'by the end of the week'],
    ['I need the refund by the end of the month.', 'by the end of the month = 2026-11-30'],
    ['Please reply by COB Thursday.', 'by COB Thursday = 2026-11-26'],
    ['Can it be here until 12.12.2026?', 'until 12.12.2026 = 2026-12-12'],
    ['Can it be delivered by 3 January?', 'by 3 January = 2027-1-3'],
    ['If I do not hear back by noon on Tuesday, I will cancel.', 'by noon on Tuesday = 2026-11-24'],
    ['Friday at the latest, please.', 'Friday at the latest = 2026-11-27'],
    ['I need it by next Friday.', 'by next Friday'],
    ['Can I get it by 12/11?', 'by 12/11'],
    ['I need it by 3 March 2020.', 'by 3 March 2020'],
    ['You said it would be here by Friday.'],
    ['It was due by Monday.'],
    ['I ordered it before Friday.'],
    ['I returned it within 14 days.'],
    ['Are you open on Saturday?'],
    ['Please call me after 6pm.'],
    ['I am stuck here until noon.'],
    ['It crashes within 20 minutes.'],
    ['I expect an answer within 2 days.', 'within 2 days = 2026-11-26'],
    ['I want to know if you are open on Saturday.'],
    ['Send it soon, please.']
  ]
  for (const [sentence, deadline] of deadlines) {
    it(`${deadline ? 'wants it' : 'sets no time'}: ${sentence}`, () => {
      const found = told(readCustomer(sentence, read, now)).filter((line) => line.startsWith('wants it: '))
      assert.deepEqual(found, deadline === undefined ? [] : [`wants it: ${deadline}`])
    })
  }

  it('reads the same out of the message of a reply that is open', () => {
    const customer = 'Order #48213 is late.\nWhere is my parcel? I need it by Friday.'
    const reading = read({ text: `> ${customer.replace('\n', '\n> ')}\n\nHi` })
    assert.ok(reading.customer)
    const { numbers, questions, failures, deadlines } = readCustomer(customer, read, now)
    assert.deepEqual(readFacts(reading.customer, now), { numbers, questions, failures, deadlines })
    assert.deepEqual([numbers.length, questions.length, failures.length, deadlines.length], [1, 1, 1, 1])
  })

  it('works out no day where none is known to count from', () => {
    const [deadline] = readCustomer('I need it by Friday.', read).deadlines
    assert.deepEqual(deadline, { text: 'by Friday', start: 10, end: 19 })
  })

  it('says what the mail says where the reader failed', () => {
    const { text, name, questions } = readCustomer('Where is it?\n\nDana', () => undefined, now)
    assert.deepEqual([text, name?.value, questions], ['Where is it?\n\nDana', 'Dana', []])
  })

  it('places everything in the text it answers', () => {
    const part = fc.constantFrom(
      ...[
        'Where is it?',
        'I need it by Friday.',
        'Order no. 48213 is late.',
        'My bag is lost',
        '\n',
        '\n\n',
        '> old\n',
        'Dana',
        ' ',
        '#5512'
      ],
      ...[
        'How much is it',
        '?',
        '🙂',
        'From: d@example.com\nSubject: x\n',
        'I was charged twice, and nobody answers the phone, and I am tired of it all by now, really.'
      ]
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'grapheme' }))), (parts) => {
        const { text, numbers, questions, failures, deadlines } = readCustomer(parts.join(' '), read, now)
        for (const { text: words, start, end } of [...questions, ...failures, ...deadlines])
          assert.equal(text.slice(start, end).replace(/\s+/gu, ' '), words)
        for (const { value, place } of numbers)
          if (place) assert.equal(text.slice(place.start, place.end), value)
      }),
      { numRuns: 500 }
    )
  }).timeout(30_000)
})
