import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createChecker } from '../../../src/findings/checker.js'
import { situations, type Verdict } from '../../../src/findings/model.js'

const folder = new URL('../../../docs/samples/', import.meta.url)

/** What each sample is there to show; rules that come later may find more in a reply that is not ready. */
const shown: Readonly<Record<string, readonly [Verdict, ...rules: string[]]>> = {
  '1-late-parcel.reply.md': ['almost', 'over-apology', 'vague-timeline'],
  '2-refund-after-40-days.reply.md': ['almost', 'rigid-policy', 'refusal-without-alternative'],
  '3-charged-twice.reply.md': ['ready'],
  '4-export-crash.reply.md': ['almost', 'non-apology', 'missing-timeline'],
  '5-outage-template.reply.md': [
    'not-ready',
    'template-residue',
    'non-apology',
    'inclusive-language',
    'vague-timeline'
  ],
  '6-change-billing-email.reply.md': ['ready']
}

describe('the sample replies', () => {
  const checker = createChecker()

  it('are the ones that are known', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(shown))
  })

  for (const [name, [verdict, ...rules]] of Object.entries(shown)) {
    it(`${name} is ${verdict}${rules.length > 0 ? `: ${rules.join(', ')}` : ''}`, () => {
      const report = checker.check({ text: readFileSync(new URL(name, folder), 'utf8') })
      const found = report.findings.map(({ rule }) => rule)
      assert.equal(report.verdict, verdict)
      assert.deepEqual(
        rules.filter((rule) => !found.includes(rule)),
        []
      )
      if (verdict === 'ready') assert.deepEqual(found, [])
      assert.deepEqual(report.problems, [])
    })

    it(`${name} names a situation`, () => {
      const [, situation] = /^situation: (.+)$/mu.exec(readFileSync(new URL(name, folder), 'utf8')) ?? []
      assert.ok(
        situations.some((known) => known === situation),
        situation
      )
    })
  }
})
