import assert from 'node:assert/strict'
import { ruleOfLink, ruleOfPage } from '../../../src/editor/ruleAddress.js'

describe('addresses of rule pages', () => {
  it('are read in both forms', () => {
    assert.equal(ruleOfPage('docs/rules/over-apology.md'), 'over-apology')
    assert.equal(ruleOfLink('/rules/refusal-without-alternative'), 'refusal-without-alternative')
  })

  for (const rule of [
    '',
    '..',
    '../README',
    'a/b',
    'a\\b',
    'Over-Apology',
    'over--apology',
    '-a',
    'a-',
    'a%2fb',
    'a\n'
  ]) {
    it(`do not take ${JSON.stringify(rule)} for a rule`, () => {
      assert.equal(ruleOfPage(`docs/rules/${rule}.md`), undefined)
      assert.equal(ruleOfLink(`/rules/${rule}`), undefined)
    })
  }

  it('stay inside docs/rules', () => {
    assert.equal(ruleOfPage('docs/over-apology.md'), undefined)
    assert.equal(ruleOfPage('https://example.com/docs/rules/over-apology.md'), undefined)
    assert.equal(ruleOfLink('/docs/over-apology'), undefined)
  })
})
