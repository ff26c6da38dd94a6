import assert from 'node:assert/strict'
import type { Finding, Fix } from '../../../../src/findings/model.js'
import { resultsOf } from '../../../../src/headless/files/sarif/results.js'

const text = 'One.\r\nTwo two.\r\n'

function finding(fixes: readonly Fix[], extra: Partial<Finding> = {}): Finding {
  const start = text.indexOf('two')
  const common = { rule: 'repeated-word', level: 'hint', message: 'Once.', url: '', related: [] } as const
  return { ...common, start, end: start + 3, fixes, ...extra }
}

function fix(...newTexts: readonly string[]): Fix {
  return {
    title: 'Mend',
    edits: newTexts.map((newText, at) => ({ start: at, end: at + 1, newText })),
    safe: false
  }
}

describe('resultsOf', () => {
  const rows: readonly [what: string, fixes: readonly Fix[], inserted: readonly (readonly string[])[]][] = [
    ['a plain text', [fix('2')], [['2']]],
    ['several edits of one fix', [fix('2', '')], [['2', '']]],
    ['escaped signs as they are', [fix('\\$5 \\}')], [['$5 }']]],
    ['line ends of the text', [fix('a\nb')], [['a\r\nb']]],
    ['no fix with a slot in any of its edits', [fix('a', 'by ${1:time}'), fix('b')], [['b']]],
    ['no fix without edits', [fix()], []]
  ]
  for (const [what, fixes, inserted] of rows) {
    it(`takes ${what}`, () => {
      const [result] = resultsOf({ text, findings: [finding(fixes)] }, { uri: 'a.md' })
      assert.deepEqual(
        (result?.fixes ?? []).map(({ artifactChanges: [change] }) =>
          change?.replacements.map(({ insertedContent }) => insertedContent?.text)
        ),
        inserted
      )
    })
  }

  it('tells no secret by its fingerprint', () => {
    const print = (extra: Partial<Finding>): unknown =>
      resultsOf({ text, findings: [finding([], extra)] }, { uri: 'a.md' })[0]?.partialFingerprints
    assert.notDeepEqual(print({ isSecret: true }), print({}))
  })
})
