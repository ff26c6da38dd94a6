import assert from 'node:assert/strict'
import { createChecker, type Checker } from '../../../../src/findings/checker.js'
import type { Format } from '../../../../src/findings/model.js'

/** A second apology and a vague time. */
const bad = "I'm so sorry it is late. I apologize again for the delay. We'll get back to you soon."

describe('a comment that ignores', () => {
  let checker: Checker
  before(() => {
    checker = createChecker()
  })

  const both = ['over-apology', 'vague-timeline']
  const rows: readonly (readonly [what: string, comment: string, left: readonly string[]])[] = [
    ['nothing', '', both],
    ['one rule', '<!-- reply-ready ignore over-apology -->', ['vague-timeline']],
    ['several, with commas', '<!-- reply-ready ignore over-apology, vague-timeline -->', []],
    ['several, with spaces', '<!--reply-ready ignore vague-timeline  over-apology-->', []],
    [
      'with a reason behind a colon',
      '<!-- reply-ready ignore over-apology: vague-timeline is wanted -->',
      ['vague-timeline']
    ],
    [
      'with a reason behind hyphens',
      '<!-- reply-ready ignore over-apology -- she likes it -->',
      ['vague-timeline']
    ],
    ['with a reason behind a list', '<!-- reply-ready ignore over-apology, vague-timeline: both -->', []],
    [
      'in two comments',
      '<!-- reply-ready ignore over-apology -->\n<!-- reply-ready ignore vague-timeline -->',
      []
    ],
    ['no rule it does not name', '<!-- reply-ready ignore jargon -->', both],
    ['nothing when it is for somebody else', '<!-- other ignore over-apology -->', both],
    ['nothing when its name only begins so', '<!-- reply-ready-too ignore over-apology -->', both],
    ['nothing when it is not closed', '<!-- reply-ready ignore over-apology', both],
    ['nothing in a fence', '```\n<!-- reply-ready ignore over-apology -->\n```', both],
    ['nothing in a quote', '> <!-- reply-ready ignore over-apology -->', both]
  ]
  for (const format of ['markdown', 'plaintext'] as const) {
    for (const [what, comment, left] of rows) {
      it(`${what} (${format})`, () => {
        const text = `${comment}\n\nHi Dana,\n\n${bad}\n`
        assert.deepEqual(rulesIn(text, format), left)
        assert.deepEqual(rulesIn(text.replaceAll('\n', '\r\n'), format), left)
      })
    }
  }

  it('works wherever the reply has it', () => {
    const comment = '<!-- reply-ready ignore over-apology, vague-timeline -->'
    for (const text of [
      `---\ncustomer: Dana\n---\n${comment}\n\n> Where is it?\n\nHi Dana,\n\n${bad}`,
      `> Where is it?\n${comment}\n\n${bad}`,
      `${bad}\n\n${comment}`,
      `${bad} ${comment}`
    ]) {
      assert.deepEqual(rulesIn(text, 'markdown'), [], text)
    }
  })

  it('in code shows how it is written', () => {
    assert.deepEqual(
      rulesIn(`Put \`<!-- reply-ready ignore over-apology -->\` there. ${bad}`, 'markdown'),
      both
    )
  })

  it('leaves the customer’s message what it is', () => {
    const text = `<!-- reply-ready ignore jargon -->\n\n> Where is it?\n\nHi Dana,\n\nIt is here.\n`
    for (const format of ['markdown', 'plaintext'] as const)
      assert.equal(checker.read({ text, format }).cues.head.customerMessage, 'Where is it?')
  })

  it('is no text of the reply', () => {
    const text =
      'Hi Dana,\n<!-- reply-ready ignore jargon: we are so sorry, soon -->\nIt <!-- reply-ready ignore wordy --> is here.'
    for (const format of ['markdown', 'plaintext'] as const) {
      const { cues } = checker.read({ text, format })
      assert.doesNotMatch(cues.passages.map((passage) => passage.text).join(), /reply-ready|sorry/)
    }
  })

  it('counts in the verdict, also where an essential was missing', () => {
    const text = "Thank you for the log, Dana. We'll look into this."
    const of = (start: string) => checker.check({ text: start + text, situation: 'bug' })
    assert.equal(of('').verdict, 'almost')
    const rules = [...new Set(of('').findings.map(({ rule }) => rule))].join(' ')
    const { ignored = [], essentials } = of(`<!-- reply-ready ignore ${rules} -->\n\n`)
    assert.ok(ignored.some(({ finding, by }) => finding.essential === 'timeline' && by.kind === 'comment'))
    assert.equal(essentials.timeline, false)
  })

  const problems: readonly (readonly [comment: string, at: string, message: RegExp])[] = [
    [
      '<!-- reply-ready ignore over-apologie -->',
      'over-apologie',
      /no rule “over-apologie”\. Did you mean “over-apology”\?/
    ],
    [
      '<!-- reply-ready ignore quite-unknown-thing -->',
      'quite-unknown-thing',
      /no rule “quite-unknown-thing”\.$/
    ],
    ['<!-- reply-ready ignore -->', '<!-- reply-ready ignore -->', /Name the rules/],
    ['<!-- reply-ready -->', '<!-- reply-ready -->', /should say “ignore”/],
    ['<!-- reply-ready disable jargon -->', 'disable', /should say “ignore”/]
  ]
  for (const format of ['markdown', 'plaintext'] as const) {
    for (const [comment, at, message] of problems) {
      it(`says at the place what is wrong: ${comment} (${format})`, () => {
        const text = `${comment}\n\nHi Dana, it is here.\n`
        const [problem, ...others] = checker.check({ text, format }).problems
        assert.ok(problem)
        assert.deepEqual(others, [])
        assert.equal(text.slice(problem.start, problem.end), at)
        assert.match(problem.message, message)
      })
    }
  }

  function rulesIn(text: string, format: Format): string[] {
    return checker
      .check({ text, format })
      .findings.map(({ rule }) => rule)
      .filter((rule) => both.includes(rule))
  }
})
