import assert from 'node:assert/strict'
import { applyEdits, fixAll } from '../../../src/findings/fixAll.js'
import type { Edit, Finding, Fix, Report } from '../../../src/findings/model.js'

const edit = (start: number, end: number, newText: string): Edit => ({ start, end, newText })
const safe = (...edits: Edit[]): Fix => ({ title: 'Fix', edits, safe: true })
const unsafe = (...edits: Edit[]): Fix => ({ title: 'Fix', edits, safe: false })

function finding(...fixes: Fix[]): Finding {
  const [first] = fixes.flatMap(({ edits }) => edits)
  const { start, end } = first ?? { start: 0, end: 0 }
  return { rule: 'x', level: 'warning', message: '', url: '', related: [], start, end, fixes }
}

function report(...findings: Finding[]): Report {
  return { verdict: 'almost', findings, essentials: {}, acts: [], problems: [], failures: [] }
}

/** A checker with the findings given on the first text and none afterwards. */
const once =
  (text: string, ...findings: Finding[]) =>
  (checked: string) =>
    checked === text ? report(...findings) : report()

describe('fixAll', () => {
  const rows: readonly [what: string, text: string, findings: Finding[], fixedText: string, fixed: number][] =
    [
      ['nothing to do', 'abc', [], 'abc', 0],
      ['one fix', 'abc', [finding(safe(edit(1, 2, 'X')))], 'aXc', 1],
      ['two apart', 'abcdef', [finding(safe(edit(0, 1, ''))), finding(safe(edit(4, 5, 'YY')))], 'bcdYYf', 2],
      ['a fix of several edits', 'abcdef', [finding(safe(edit(4, 6, '!'), edit(0, 2, '?')))], '?cd!', 1],
      ['an unsafe fix', 'abc', [finding(unsafe(edit(0, 3, '')))], 'abc', 0],
      [
        'the safe fix after an unsafe one',
        'abc',
        [finding(unsafe(edit(0, 3, '')), safe(edit(0, 1, 'A')))],
        'Abc',
        1
      ],
      ['a placeholder', 'abc', [finding(safe(edit(3, 3, ' by ${1:time}')))], 'abc', 0],
      [
        'overlap: the first one wins',
        'abcd',
        [finding(safe(edit(0, 2, '1'))), finding(safe(edit(1, 3, '2')))],
        '1cd',
        1
      ],
      [
        'touching waits as well',
        'abcd',
        [finding(safe(edit(0, 2, '1'))), finding(safe(edit(2, 3, '2')))],
        '1cd',
        1
      ],
      ['edits of one fix that overlap', 'abcd', [finding(safe(edit(0, 2, ''), edit(1, 3, '')))], 'abcd', 0],
      ['an edit beyond the text', 'abc', [finding(safe(edit(2, 9, '')))], 'abc', 0],
      ['escapes', 'abc', [finding(safe(edit(0, 3, 'costs \\$5 \\} \\\\')))], 'costs $5 } \\', 1],
      ['line ends of the text', 'a\r\nb', [finding(safe(edit(3, 4, 'c\nd')))], 'a\r\nc\r\nd', 1],
      ['emoji before it', '👋🏽 abc', [finding(safe(edit(5, 6, '')))], '👋🏽 bc', 1]
    ]
  for (const [what, text, findings, fixedText, fixed] of rows) {
    it(what, () => {
      const result = fixAll(once(text, ...findings), text)
      assert.deepEqual([result.text, result.fixed.length], [fixedText, fixed])
      assert.equal(result.report.findings.length, fixed > 0 ? 0 : findings.length)
    })
  }

  it('goes on while a fix uncovers another', () => {
    const check = (text: string) => report(...(text.length > 3 ? [finding(safe(edit(0, 1, '')))] : []))
    assert.deepEqual([fixAll(check, 'abcdef').text, fixAll(check, 'abcdef').fixed.length], ['def', 3])
  })

  it('stops where two fixes undo each other, and after ten passes at most', () => {
    let checks = 0
    const swap = (text: string) => {
      checks++
      return report(finding(safe(edit(0, 1, text === 'a' ? 'b' : 'a'))))
    }
    assert.equal(fixAll(swap, 'a').text, 'b')
    assert.equal(checks, 2)
    assert.equal(fixAll(() => report(finding(safe(edit(0, 0, 'x')))), '').text, 'x'.repeat(10))
  })
})

describe('applyEdits', () => {
  it('makes edits in any order', () => {
    assert.equal(applyEdits('0123456789', [edit(8, 9, 'c'), edit(0, 1, ''), edit(4, 4, 'b')]), '123b4567c9')
  })
})
