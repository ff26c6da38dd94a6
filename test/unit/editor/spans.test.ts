import assert from 'node:assert/strict'
import { follow, moveReport, surviving, type Change } from '../../../src/editor/spans.js'
import type { Report } from '../../../src/findings/model.js'

describe('follow', () => {
  const span = { start: 10, end: 20 }
  const rows: readonly [
    what: string,
    changes: readonly [offset: number, length: number, text: string][],
    start: number,
    end: number
  ][] = [
    ['typing before it', [[0, 0, 'abc']], 13, 23],
    ['deleting before it', [[2, 4, '']], 6, 16],
    ['typing after it', [[21, 0, 'abc']], 10, 20],
    ['typing inside it', [[15, 0, 'abc']], 10, 23],
    ['typing at its start', [[10, 0, 'abc']], 10, 23],
    ['typing at its end', [[20, 0, 'abc']], 10, 23],
    ['replacing it', [[10, 10, 'abc']], 10, 13],
    ['deleting it', [[10, 10, '']], 10, 10],
    ['deleting across its start', [[5, 10, '']], 5, 10],
    ['deleting across its end', [[15, 10, '']], 10, 15],
    [
      'two changes, last one first',
      [
        [15, 1, ''],
        [0, 0, 'ab']
      ],
      12,
      21
    ]
  ]
  for (const [what, changes, start, end] of rows) {
    it(what, () => {
      const list = changes.map(([rangeOffset, rangeLength, text]): Change => ({
        rangeOffset,
        rangeLength,
        text
      }))
      assert.deepEqual(follow(span, list), { start, end })
    })
  }
})

describe('surviving', () => {
  type Row = [
    what: string,
    changes: (readonly [number, number, string])[],
    left: [number, number] | undefined
  ]
  const rows: readonly Row[] = [
    ['typing before', [[0, 0, 'abc']], [13, 23]],
    ['deleting before', [[2, 4, '']], [6, 16]],
    ['typing after', [[21, 0, 'abc']], [10, 20]],
    ['typing inside', [[15, 0, 'abc']], [10, 23]],
    ['typing at the start', [[10, 0, 'abc']], [13, 23]],
    ['typing at the end', [[20, 0, 'abc']], [10, 20]],
    ['replacing', [[10, 10, 'abc']], undefined],
    ['deleting', [[10, 10, '']], undefined],
    ['deleting more', [[5, 20, '']], undefined],
    ['deleting across the start', [[5, 10, '']], [5, 10]],
    ['replacing across the start', [[5, 10, 'abc']], [8, 13]],
    ['deleting across the end', [[15, 10, '']], [10, 15]],
    ['replacing across the end', [[15, 10, 'abc']], [10, 15]],
    ['deleting inside', [[12, 3, '']], [10, 17]],
    [
      'deleting the first half, then the second',
      [
        [10, 5, ''],
        [10, 5, '']
      ],
      undefined
    ],
    [
      'two changes, the last one first',
      [
        [15, 1, ''],
        [0, 0, 'ab']
      ],
      [12, 21]
    ]
  ]
  for (const [what, changes, left] of rows) {
    it(what, () => {
      const list = changes.map(([rangeOffset, rangeLength, text]): Change => ({
        rangeOffset,
        rangeLength,
        text
      }))
      const span = surviving({ start: 10, end: 20 }, list)
      assert.deepEqual(span && [span.start, span.end], left)
    })
  }

  it('keeps a place without words until what is around it goes', () => {
    const at = { start: 10, end: 10 }
    assert.deepEqual(surviving(at, [{ rangeOffset: 10, rangeLength: 0, text: 'ab' }]), { start: 12, end: 12 })
    assert.equal(surviving(at, [{ rangeOffset: 8, rangeLength: 4, text: '' }]), undefined)
  })
})

describe('moveReport', () => {
  const at = (start: number, end: number) => ({ start, end })
  const report = (offset: number): Report => ({
    verdict: 'almost',
    findings: [
      {
        rule: 'over-apology',
        level: 'warning',
        message: 'Twice',
        url: 'docs/rules/over-apology.md',
        ...at(5 + offset, 9 + offset),
        related: [{ message: 'First', ...at(offset, 3 + offset) }],
        fixes: [{ title: 'Cut', safe: true, edits: [{ newText: '', ...at(4 + offset, 9 + offset) }] }]
      }
    ],
    essentials: { answer: true },
    acts: [{ act: 'apology', ...at(offset, 3 + offset) }],
    problems: [{ message: 'Front matter', ...at(offset, 2 + offset) }],
    failures: []
  })

  it('moves findings, related places, edits, acts and problems', () => {
    assert.deepEqual(moveReport(report(0), 100), report(100))
  })

  it('leaves a report of the whole text as it is', () => {
    const whole = report(0)
    assert.equal(moveReport(whole, 0), whole)
  })
})
