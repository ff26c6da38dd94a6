import assert from 'node:assert/strict'
import { normalForm } from '../../../../src/findings/ignores/normal.js'
import { createChecker } from '../../../../src/findings/checker.js'
import { nearest } from '../../../../src/findings/ignores/nearest.js'
import { ruleIds } from '../../../../src/rules/index.js'

describe('an ignored wording', () => {
  const text = "Hi Dana,\n\nWe'll get back to you soon.\n\nAgain: we'll get back to you SOON."
  const flagged = createChecker()
    .check({ text })
    .findings.filter(({ rule }) => rule === 'vague-timeline')
    .map(({ start, end }) => text.slice(start, end))

  it('is never flagged again, wherever it stands', () => {
    assert.ok(flagged.length > 0)
    const ignore = flagged.map((one) => ({ rule: 'vague-timeline', text: one.toUpperCase() }))
    for (const report of [
      createChecker({ ignore }).check({ text }),
      createChecker().check({ text, ignores: { wordings: ignore } })
    ]) {
      assert.deepEqual(
        report.findings.filter(({ rule }) => rule === 'vague-timeline'),
        []
      )
      assert.equal(report.ignored?.length, flagged.length)
      assert.ok(report.ignored.every(({ by }) => by.kind === 'wording'))
    }
  })

  it('is of one rule only', () => {
    const ignore = flagged.map((one) => ({ rule: 'jargon', text: one }))
    assert.equal(createChecker({ ignore }).check({ text }).ignored, undefined)
  })

  it('cannot be a secret, which would stand in a file', () => {
    const card = 'Your card is 4242 4242 4242 4242.'
    const check = createChecker({ ignore: [{ rule: 'leaked-secret', text: '4242 4242 4242 4242' }] })
    assert.ok(check.check({ text: card }).findings.some(({ rule }) => rule === 'leaked-secret'))
  })

  const forms: readonly (readonly [text: string, form: string])[] = [
    ['Soon', 'soon'],
    ['  as soon\n as  possible. ', 'as soon as possible'],
    ['don’t', "don't"],
    ['“Soon”', 'soon'],
    ['**very** _soon_', 'very soon'],
    ['!!', '!!'],
    ['…', '…'],
    ['(per our policy)', 'per our policy'],
    ['{{name}}', '{{name}}'],
    ['CAFE\u0301', 'café'],
    ['', '']
  ]
  for (const [given, form] of forms) {
    it(`compares “${given}” as “${form}”`, () => {
      assert.equal(normalForm(given), form)
    })
  }

  const meant: readonly (readonly [given: string, rule: string | undefined])[] = [
    ['over-apolgy', 'over-apology'],
    ['Over-Apology', 'over-apology'],
    ['jargo', 'jargon'],
    ['wordyy', 'wordy'],
    ['spelling', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined]
  ]
  for (const [given, rule] of meant) {
    it(`takes “${given.slice(0, 20)}” for ${rule ?? 'nothing'}`, () => {
      assert.equal(nearest(given, ruleIds), rule)
    })
  }
})
