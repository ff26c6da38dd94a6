import assert from 'node:assert/strict'
import type { Finding, Report } from '../../../src/findings/model.js'
import { Positions } from '../../../src/headless/files/position.js'
import { PrettyFormat } from '../../../src/headless/files/pretty.js'
import { runSummary } from '../../../src/headless/files/summary.js'
import { printable } from '../../../src/headless/printable.js'
import { checked } from './checked.js'

function finding(text: string, marked: string, extra: Partial<Finding> = {}): Finding {
  const start = text.indexOf(marked)
  const common = {
    rule: 'vague-timeline',
    level: 'warning',
    message: 'Name a day.',
    url: '',
    related: [],
    fixes: []
  } as const
  return { ...common, start, end: start + marked.length, ...extra }
}

function report(findings: readonly Finding[], extra: Partial<Report> = {}): Report {
  return { verdict: 'almost', findings, essentials: {}, acts: [], problems: [], failures: [], ...extra }
}

/** The lines of excerpt and marks below the first finding. */
function excerptOf(text: string, marked: string): readonly string[] {
  const output = new PrettyFormat(false, runSummary()).reply(
    checked({
      path: 'x',
      text,
      report: report([finding(text, marked)])
    })
  )
  return output.split('\n').slice(2, 4)
}

describe('PrettyFormat', () => {
  it('aligns positions, levels and rules, and ends with what is missing and the verdict', () => {
    const text = 'Hi,\n\nwe will reply soon. Hello [Name].\n'
    const findings = [
      finding(text, 'soon'),
      finding(text, '[Name]', { rule: 'template-residue', level: 'error', message: 'Fill in.' })
    ]
    const essentials = { acknowledgement: true, timeline: false }
    const format = new PrettyFormat(false, runSummary())
    assert.equal(
      format.reply(
        checked({
          path: 'a.reply.md',
          text,
          report: report(findings, { essentials, verdict: 'not-ready' }),
          fixed: 2
        })
      ),
      `a.reply.md
  3:15  warning  vague-timeline    Name a day.
        we will reply soon. Hello [Name].
                      ^^^^
  3:27  error    template-residue  Fill in.
        we will reply soon. Hello [Name].
                                  ^^^^^^
  missing  timeline
  fixed  2 problems
  Fix before sending

`
    )
    assert.equal(format.end(), '1 reply checked, 0 ready to send, 2 problems fixed\n')
  })

  it('says what could not be read, and leaves out the essential a finding is about', () => {
    const text = '---\n: x\n---\n\nSoon.\n'
    const output = new PrettyFormat(false, runSummary()).reply(
      checked({
        path: 'x',
        text,
        report: report([finding(text, 'Soon', { essential: 'timeline' })], {
          essentials: { timeline: false, answer: false },
          problems: [{ start: 4, end: 7, message: 'No key.' }]
        })
      })
    )
    assert.match(output, /\n {2}problem {2}2:1 {2}No key\.\n {2}missing {2}answer\n {2}2 things to fix\n/)
  })

  it('says nothing at the end when nothing was checked', () => {
    assert.equal(new PrettyFormat(false, runSummary()).end(), '')
  })

  it('marks below the columns a terminal shows, wide characters and emoji included', () => {
    assert.deepEqual(excerptOf('返信 👋🏽 soon', 'soon'), [
      `       返信 👋🏽 soon`,
      `       ${' '.repeat(8)}^^^^`
    ])
  })

  it('shows the part of a long line around the finding', () => {
    const [shown = '', marks = ''] = excerptOf(`${'a '.repeat(300)}soon${' b'.repeat(300)}`, 'soon')
    assert.ok(shown.length < 120 && shown.trim().startsWith('…') && shown.endsWith('…'))
    assert.equal(shown.slice(marks.indexOf('^'), marks.length), 'soon')
  })

  it('marks to the end of the line what goes on beyond it', () => {
    assert.deepEqual(
      excerptOf('we will\r\nreply', 'will\r\nreply').map((line) => line.trim()),
      ['we will', '^^^^']
    )
  })

  it('lets no control character through', () => {
    const output = new PrettyFormat(false, runSummary()).reply(
      checked({
        path: '\u001B[2J.md',
        text: 'a\u001B[31m\u202Eb\tsoon',
        report: report([finding('a\u001B[31m\u202Eb\tsoon', 'soon', { message: 'x\u0007' })])
      })
    )
    assert.deepEqual(
      output.match(/[\p{Cc}\u202E]/gu)?.filter((character) => character !== '\n'),
      []
    )
  })
})

describe('Positions', () => {
  const text = 'a\nbc\r\n\rd👋e'
  const rows: readonly [offset: number, position: string][] = [
    [0, '1:1 a'],
    [1, '1:2 a'],
    [2, '2:1 bc'],
    [3, '2:2 bc'],
    [6, '3:1 '],
    [7, '4:1 d👋e'],
    [10, '4:4 d👋e'],
    [11, '4:5 d👋e']
  ]
  for (const [offset, position] of rows) {
    it(`finds ${offset} at ${position}`, () => {
      const { line, column, lineText } = new Positions(text).at(offset)
      assert.equal(`${line}:${column} ${lineText}`, position)
    })
  }
})

describe('printable', () => {
  it('keeps letters and emoji, and makes line ends and tabs spaces', () => {
    assert.equal(printable('é 👩‍🚒\tx\r\ny\u0000'), 'é 👩‍🚒 x y\uFFFD')
  })
})
