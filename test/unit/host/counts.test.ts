import assert from 'node:assert/strict'
import { mochaCounts, mochaFailures } from '../../counts.js'

describe("what a stage's output counts", () => {
  const rows: [what: string, output: string, code: number, passed: number, failed: number][] = [
    ['passing tests', '  suite\n    ✔ works\n\n  12 passing (3s)\n', 0, 12, 0],
    ['failing tests', '  3 passing (1s)\n  2 failing\n', 2, 3, 2],
    ['coloured output', '\u001B[32m  4 passing\u001B[0m\u001B[90m (2ms)\u001B[0m\n', 0, 4, 0],
    ['a skipped test, as a failure', '  4 passing (2ms)\n  1 pending\n', 0, 4, 1],
    ['a crash before the end', '  suite\n    ✔ works\n', 1, 0, 1],
    ['a crash after the end', '  4 passing (2ms)\n', 1, 4, 1],
    ['no test at all', '  0 passing (0ms)\n', 0, 0, 1],
    ['words in the middle of a line not at all', 'we had 7 passing guests\n', 1, 0, 1]
  ]
  for (const [what, output, code, passed, failed] of rows) {
    it(what, () => {
      assert.deepEqual(mochaCounts(output, code), { passed, failed })
    })
  }
})

describe('what is told of the tests that failed', () => {
  const rows: [what: string, output: string, told: string][] = [
    ['nothing where all passed', '  suite\n    ✔ works\n\n  12 passing (3s)\n', ''],
    [
      'all from the count on',
      '  3 passing (1s)\n  1 failing\n\n  1) works:\n    Error\n\n',
      '  1 failing\n\n  1) works:\n    Error'
    ],
    ['without colours', '  3 passing (1s)\n\u001B[31m  1 failing\u001B[0m\n', '  1 failing']
  ]
  for (const [what, output, told] of rows) {
    it(what, () => {
      assert.equal(mochaFailures(output), told)
    })
  }
})
