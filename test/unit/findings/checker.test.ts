import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createChecker, type Checker } from '../../../src/findings/checker.js'
import { situations, type Reply, type Report } from '../../../src/findings/model.js'
import { ruleIds } from '../../../src/rules/index.js'

describe('the checker', () => {
  let checker: Checker
  before(() => {
    checker = createChecker()
  })

  const phrase = fc.constantFrom(
    ...[
      'We are so sorry',
      "We'll look into it",
      'asap',
      'per our policy',
      "we can't refund you",
      '{{name}}',
      'guys'
    ],
    ...[
      'Hi Dana,',
      '> Where is it?',
      'Best,\nMara',
      '---\ncustomer: Ann\n---\n',
      '```',
      '`',
      '**',
      '\\',
      '&amp;',
      '<b>'
    ],
    ...[
      'On Monday Dana wrote:',
      '-- ',
      '“',
      '"',
      "'",
      '@',
      '[',
      '](',
      '\r\n',
      '\n\n',
      '. ',
      '? ',
      ' ',
      '1/2',
      '^AB',
      '\u0000'
    ]
  )
  const text = fc
    .array(fc.oneof(phrase, fc.string({ unit: 'binary' })), { maxLength: 16 })
    .map((parts) => parts.join(''))
  const reply: fc.Arbitrary<Reply> = fc.record(
    {
      text,
      format: fc.constantFrom('markdown', 'plaintext'),
      customer: text,
      situation: fc.constantFrom(...situations),
      now: fc.date({ noInvalidDate: false })
    },
    { requiredKeys: ['text'] }
  )

  it('checks any text in either format without a failing rule, with every place inside the text', () => {
    fc.assert(
      fc.property(reply, (input) => {
        const report = checker.check(input)
        assert.deepEqual(report.failures, [])
        for (const { start, end } of placesOf(report)) {
          assert.ok(0 <= start && start <= end && end <= input.text.length)
        }
        const starts = report.findings.map(({ start }) => start)
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b)
        )
      }),
      { numRuns: 300 }
    )
  }).timeout(30_000)

  it('says the same of a text however often it is asked, and whatever it was asked before', () => {
    fc.assert(
      fc.property(text, (input) => {
        const first = checker.check({ text: input })
        assert.deepEqual(checker.check({ text: input }), first)
      }),
      { numRuns: 200 }
    )
  }).timeout(30_000)

  it('turns rules off and changes their levels', () => {
    const bad = 'Hi {{name}},\n\nWe will look into it.'
    const rulesOf = (rules: Record<string, 'off' | 'hint'>) =>
      createChecker({ rules })
        .check({ text: bad })
        .findings.map(({ rule, level }) => `${rule}: ${level}`)
    assert.deepEqual(rulesOf({}), ['template-residue: error', 'missing-timeline: warning'])
    assert.deepEqual(rulesOf({ 'template-residue': 'off' }), ['missing-timeline: warning'])
    assert.deepEqual(rulesOf({ 'missing-timeline': 'hint' }), [
      'template-residue: error',
      'missing-timeline: hint'
    ])
    assert.deepEqual(rulesOf(Object.fromEntries(ruleIds.map((id) => [id, 'off']))), [])
  })
})

function placesOf({
  findings,
  acts,
  problems
}: Report): readonly { readonly start: number; readonly end: number }[] {
  return [
    ...findings,
    ...findings.flatMap(({ related, fixes }) => [...related, ...fixes.flatMap(({ edits }) => edits)]),
    ...acts,
    ...problems
  ]
}
