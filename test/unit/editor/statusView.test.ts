import assert from 'node:assert/strict'
import type { Outcome } from '../../../src/editor/checkResults.js'
import { viewOf } from '../../../src/editor/status/view.js'
import { headlineOf } from '../../../src/findings/names.js'
import type { Finding, Level, Report } from '../../../src/findings/model.js'
import { verdictOf } from '../../../src/findings/verdict.js'

describe('viewOf', () => {
  const finding = (level: Level): Finding => ({
    rule: 'a-rule',
    level,
    message: level,
    url: 'docs/rules/a-rule.md',
    start: 0,
    end: 1,
    related: [],
    fixes: []
  })
  function report(levels: readonly Level[], essentials: Report['essentials'] = {}): Outcome {
    const findings = levels.map(finding)
    const verdict = verdictOf({ findings, essentials })
    return { kind: 'report', report: { verdict, findings, essentials, acts: [], problems: [], failures: [] } }
  }

  const rows: readonly [what: string, outcome: Outcome, icon: string, label: string, isAlarming: boolean][] =
    [
      ['nothing open', report([]), 'pass', 'Ready to send', false],
      ['only notes', report(['information', 'hint']), 'pass', 'Ready to send', false],
      ['one warning', report(['warning']), 'checklist', '1 thing to fix', false],
      ['an error', report(['warning', 'error']), 'error', 'Fix before sending', true],
      [
        'too long',
        { kind: 'too-long', length: 2_000_000, maxLength: 1000, wasChecked: false },
        'circle-slash',
        'Too large, not checked',
        false
      ],
      [
        'too long, and changed since it was checked anyway',
        { kind: 'too-long', length: 2_000_000, maxLength: 1000, wasChecked: true },
        'circle-slash',
        'Changed since the check',
        false
      ],
      ['failed', { kind: 'failed' }, 'circle-slash', 'Unchecked', false]
    ]
  for (const [isGuess, words] of [
    [true, 'Looks like: data loss (a guess; name it in the front matter)'],
    [false, 'Situation: data loss']
  ] as const) {
    it(`says the situation${isGuess ? ' and that it is a guess' : ''}`, () => {
      const outcome = report([])
      assert.ok(outcome.kind === 'report')
      const guessed = { ...outcome.report, situation: { id: 'data-loss', isGuess } as const }
      assert.equal(viewOf({ kind: 'report', report: guessed }).situation, words)
    })
  }

  for (const [what, outcome, icon, label, isAlarming] of rows) {
    it(what, () => {
      const view = viewOf(outcome)
      assert.deepEqual([view.icon, view.label, view.isAlarming], [icon, label, isAlarming])
    })
  }

  it('lists the weightiest first and names what is missing in words', () => {
    const view = viewOf(
      report(['hint', 'warning', 'error'], { nextStep: false, remedy: false, answer: true })
    )
    assert.deepEqual(
      view.findings.map(({ level }) => level),
      ['error', 'warning', 'hint']
    )
    assert.deepEqual(view.missing, ['next step', 'remedy'])
  })

  it('does not name as missing what a finding already reports', () => {
    const findings = [{ ...finding('warning'), essential: 'timeline' }]
    const essentials = { timeline: false, answer: false }
    const report: Report = { verdict: 'almost', findings, essentials, acts: [], problems: [], failures: [] }
    const view = viewOf({ kind: 'report', report })
    assert.deepEqual([view.label, view.missing], ['2 things to fix', ['answer']])
  })

  it('says how long a text is that is too long', () => {
    assert.match(
      viewOf({ kind: 'too-long', length: 2_000_000, maxLength: 1000, wasChecked: false }).reason ?? '',
      /2,000,000.*1,000/
    )
  })
})

describe('headlineOf', () => {
  const rows: readonly [message: string, headline: string][] = [
    ['This says it again. Once is enough.', 'This says it again.'],
    ['"a.s.a.p. today" names no time. Name one.', '"a.s.a.p. today" names no time.'],
    ['No full stop', 'No full stop'],
    ['„ASAP“ ist keine Zeit. Übermorgen ist eine.', '„ASAP“ ist keine Zeit.'],
    ['Da steht „bald.“ Nennen Sie den Tag.', 'Da steht „bald.“'],
    ['', '']
  ]
  for (const [message, headline] of rows) {
    it(JSON.stringify(message), () => {
      assert.equal(headlineOf(message), headline)
    })
  }
})
