import assert from 'node:assert/strict'
import type { Report } from '../../../../src/findings/model.js'
import { SarifFormat } from '../../../../src/headless/files/sarif/sarifFormat.js'
import { checked } from '../checked.js'
import { sarifReader } from './schema.js'

const nothing: Report = {
  verdict: 'ready',
  findings: [],
  essentials: {},
  acts: [],
  problems: [],
  failures: []
}

describe('SarifFormat', () => {
  const read = sarifReader()

  it('is a valid log of a run that checked nothing', () => {
    const run = read(new SarifFormat('/repo').end(0))
    assert.deepEqual([run.results, run.invocations?.[0]?.executionSuccessful], [[], true])
  })

  it('names a rule that failed once, by its name and not by what it said', () => {
    const format = new SarifFormat('/repo')
    const failures = [{ rule: 'jargon', error: new TypeError('the customer wrote: kumquat') }]
    const reply = checked({ path: 'a.md', text: 'Hi.', report: { ...nothing, failures } })
    const text = format.reply(reply) + format.reply(reply) + format.end(2)
    assert.ok(!text.includes('kumquat'))
    const run = read(text)
    const [note, ...more] = run.invocations?.[0]?.toolExecutionNotifications ?? []
    assert.equal(more.length, 0)
    assert.deepEqual(
      [note?.descriptor?.id, note?.level, note?.exception],
      ['failed-rule', 'error', { kind: 'TypeError' }]
    )
    assert.equal(run.tool.driver.rules?.[note?.associatedRule?.index ?? -1]?.id, 'jargon')
    assert.equal(run.tool.driver.notifications?.[note?.descriptor?.index ?? -1]?.id, 'failed-rule')
  })

  it('places what could not be read', () => {
    const format = new SarifFormat('/repo')
    const problems = [{ start: 4, end: 9, message: 'No rule.' }]
    const reply = checked({ path: 'b.md', text: '\n\n\n\nwords', report: { ...nothing, problems } })
    const run = read(format.reply(reply) + format.end(0))
    const [note] = run.invocations?.[0]?.toolExecutionNotifications ?? []
    assert.equal(note?.message.text, 'No rule.')
    assert.equal(note.locations?.[0]?.physicalLocation?.region?.startLine, 5)
  })
})
