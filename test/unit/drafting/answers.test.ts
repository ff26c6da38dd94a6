import assert from 'node:assert/strict'
import { answersTo, type AnswerState } from '../../../src/drafting/index.js'
import { createChecker } from '../../../src/findings/checker.js'
import type { Reply } from '../../../src/findings/model.js'
import { readRows } from './rows.js'

const checker = createChecker()
const { read } = checker

describe('answersTo', () => {
  type Expected = readonly [question: string, state: AnswerState, answer?: string]
  const rows: readonly (readonly [customer: string, reply: string, ...expected: Expected[]])[] = [
    [
      'Where is my parcel? How much is the return?',
      'Hi Dana,\n\nThe parcel is in Lyon. Returns are free.',
      ['Where is my parcel?', 'answered', 'The parcel is in Lyon.'],
      ['How much is the return?', 'answered', 'Returns are free.']
    ],
    [
      'When do you open on Sunday?',
      'Thank you for your message. I will find out and write by 17:00 CET.',
      ['When do you open on Sunday?', 'deferred', 'I will find out and write by 17:00 CET.']
    ],
    [
      'Is the blue one waterproof?',
      'I have asked the maker about that.',
      ['Is the blue one waterproof?', 'deferred', 'I have asked the maker about that.']
    ],
    [
      'Is the blue one waterproof?',
      'Your parcel leaves tomorrow morning from our depot.',
      ['Is the blue one waterproof?', 'open']
    ],
    [
      'Where is my order, and can I still cancel?',
      "We'll look into it soon.",
      ['Where is my order', 'deferred', "We'll look into it soon."],
      ['can I still cancel?', 'deferred', "We'll look into it soon."]
    ],
    [
      'Can I still cancel?',
      'Yes: reply by noon, and I will cancel it for you.',
      ['Can I still cancel?', 'answered', 'Yes: reply by noon, and I will cancel it for you.']
    ],
    ['Is the blue one waterproof?', '', ['Is the blue one waterproof?', 'open']],
    ['Is the blue one waterproof?', 'Hi Dana,', ['Is the blue one waterproof?', 'open']],
    [
      'Is the blue one waterproof?',
      'Yes, it is.',
      ['Is the blue one waterproof?', 'answered', 'Yes, it is.']
    ],
    [
      'Where is my parcel? It was due on Monday. How much is the return?',
      'Every return costs €5, which we take off.',
      ['Where is my parcel?', 'unsure'],
      ['How much is the return?', 'answered', 'Every return costs €5, which we take off.']
    ],
    [
      'Where is my parcel? It was due on Monday. Where is my parcel?',
      'It is in Lyon.',
      ['Where is my parcel?', 'answered', 'It is in Lyon.']
    ],
    ['Can you cancel it, please?', 'Your parcel leaves tomorrow.', ['Can you cancel it, please?', 'unsure']],
    ['Can you cancel it, please?', '', ['Can you cancel it, please?', 'open']],
    [
      'Hello, could you please cancel it?',
      'Thank you for asking. It was cancelled today.',
      ['could you please cancel it?', 'answered', 'It was cancelled today.']
    ],
    [
      'Can you believe this? Could you help? Can you refund it?!',
      'Hi Dana,',
      ['Can you refund it?', 'unsure']
    ],
    ['Where is it?', 'Unfortunately, our policy does not allow a refund.', ['Where is it?', 'unsure']],
    [
      'My order is late. Where is it? And can I still cancel?',
      'I’m so sorry your order is late. Unfortunately, our policy does not allow a refund.',
      ['Where is it?', 'unsure'],
      ['And can I still cancel?', 'unsure']
    ],
    [
      'Where is my order, and can I still cancel?',
      'I’m so sorry that your order is late.',
      ['Where is my order', 'open'],
      ['can I still cancel?', 'open']
    ],
    [
      'Can I still cancel?',
      'I’m sorry, but our policy does not allow cancellations after shipping.',
      [
        'Can I still cancel?',
        'answered',
        'I’m sorry, but our policy does not allow cancellations after shipping.'
      ]
    ],
    [
      'My order is late. Where is it?',
      'We can’t find it with the courier.',
      ['Where is it?', 'deferred', 'We can’t find it with the courier.']
    ],
    ['The parcel is late.', 'It is in Lyon.']
  ]
  for (const [customer, text, ...expected] of rows) {
    it(`${JSON.stringify(customer)} ▸ ${JSON.stringify(text)}`, () => {
      const answers = answersTo(read({ text, customer }))
      assert.deepEqual(
        answers.map(({ question, state, answer }) => [
          question,
          state,
          ...(answer ? [text.slice(answer.start, answer.end)] : [])
        ]),
        expected
      )
      for (const { question, place } of answers)
        assert.equal(customer.slice(place.start, place.end), question)
    })
  }

  it('has none where the customer’s message is not known', () => {
    assert.deepEqual(answersTo(read({ text: 'The parcel is in Lyon.' })), [])
  })

  it('calls open exactly what the rule reports, on every labelled reply', () => {
    let open = 0
    for (const row of readRows()) {
      const reply: Reply = { ...row, format: row.format ?? 'markdown' }
      const reported = checker
        .check(reply)
        .findings.flatMap(({ rule, message }) => (rule === 'unanswered-question' ? [message] : []))
      const states = answersTo(read(reply)).filter(({ state }) => state === 'open')
      // A reply that says nothing yet leaves everything open, and the rule waits for its first sentence.
      if (!read(reply).cues.sentences.some(({ view }) => view.tokens.length > 0)) continue
      assert.equal(states.length, reported.length, row.text)
      for (const [index, { question }] of states.entries())
        assert.ok(reported[index]?.includes(`"${question.replace(/\?$/u, '')}"`), row.text)
      open += states.length
    }
    assert.ok(open > 20)
  }).timeout(60_000)

  it('does not depend on the rules that are on', () => {
    const off = createChecker({ rules: { 'unanswered-question': 'off', 'missing-acknowledgement': 'off' } })
    const reply = { text: 'It has been approved.', customer: 'Is the refund approved?' }
    assert.deepEqual(answersTo(off.read(reply)), answersTo(read(reply)))
  })
})
