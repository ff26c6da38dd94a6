import assert from 'node:assert/strict'
import type { LogOutputChannel } from 'vscode'
import { Engine } from '../../../src/editor/engine.js'
import { createChecker, rules, type Checker } from '../../../src/findings/checker.js'
import type { CheckerOptions, Report } from '../../../src/findings/model.js'

describe('Engine', () => {
  const empty: Report = {
    verdict: 'ready',
    findings: [],
    essentials: {},
    acts: [],
    problems: [],
    failures: []
  }
  const { read, checkInSteps } = createChecker()

  function withEngine(check: Checker['check'], load?: () => Promise<void>, reading: Checker['read'] = read) {
    const lines: string[] = []
    const made: (CheckerOptions | undefined)[] = []
    const note = (line: string) => lines.push(line)
    const log = { error: note, warn: note } as unknown as LogOutputChannel
    let loads = 0
    const engine = new Engine(async () => {
      loads++
      await load?.()
      return {
        createChecker: (options) => {
          made.push(options)
          return { check, read: reading, checkInSteps }
        },
        rules
      }
    }, log)
    return { engine, lines, made, loads: () => loads }
  }

  it('loads nothing before the first check, and then once', async () => {
    const { engine, made, loads } = withEngine(() => empty)
    assert.equal(loads(), 0)
    await Promise.all([engine.checkWith({}), engine.checkWith({})])
    const check = await engine.checkWith({})
    assert.equal(check({ text: '' }), empty)
    assert.deepEqual([loads(), made.length], [1, 1])
  })

  it('keeps one checker for each setting of the rules', async () => {
    const { engine, made } = withEngine(() => empty)
    for (const level of ['off', 'error', 'off'] as const)
      await engine.checkWith({ rules: { 'over-apology': level } })
    assert.deepEqual(made, [{ rules: { 'over-apology': 'off' } }, { rules: { 'over-apology': 'error' } }])
  })

  it('leaves out what fits no rule, and says so once, without the value', async () => {
    const { engine, made, lines } = withEngine(() => empty)
    const settings = {
      'over-apology': { level: 'hint', max: -3, mix: 'Dear Dana' },
      'over-appology': 'off',
      wordy: 'hint'
    } as const
    await engine.checkWith({ rules: settings })
    await engine.checkWith({ preset: 'strict', rules: settings })
    assert.deepEqual(
      made.map((options) => options?.rules),
      Array.from({ length: 2 }, () => ({ 'over-apology': { level: 'hint' }, wordy: 'hint' }))
    )
    assert.deepEqual(lines, [
      'replyReady.rules.over-apology.mix is left out: There is no setting “mix” here. Did you mean “max”?',
      'replyReady.rules.over-appology is left out: There is no rule “over-appology”. Did you mean “over-apology”?',
      'replyReady.rules.over-apology.max is left out: This cannot be below zero.'
    ])
  })

  it('reports a rule that throws once, by name, and without the draft', async () => {
    const failures = [{ rule: 'over-apology', error: new Error('Dear Dana') }]
    const { engine, lines } = withEngine(() => ({ ...empty, failures }))
    const check = await engine.checkWith({})
    check({ text: 'Dear Dana' })
    assert.deepEqual(check({ text: 'Dear Dana' })?.failures, failures)
    assert.equal(lines.length, 1)
    assert.match(lines[0] ?? '', /over-apology/)
    assert.doesNotMatch(lines[0] ?? '', /Dana/)
  })

  it('survives a checker that throws', async () => {
    const { engine, lines } = withEngine(() => {
      throw new TypeError('Dear Dana')
    })
    const check = await engine.checkWith({})
    assert.equal(check({ text: 'Dear Dana' }), undefined)
    assert.equal(lines.length, 1)
    assert.doesNotMatch(lines[0] ?? '', /Dana/)
  })

  it('reads for the drafter with the same checker', async () => {
    const { engine, made } = withEngine(() => empty)
    await engine.checkWith({})
    const reading = (await engine.readWith({}))({ text: '> Where is it?\n\nHi' })
    assert.equal(reading?.cues.head.customerMessage, 'Where is it?')
    assert.equal(made.length, 1)
  })

  it('survives a reading that throws', async () => {
    const { engine, lines } = withEngine(
      () => empty,
      undefined,
      () => {
        throw new TypeError('Dear Dana')
      }
    )
    assert.equal((await engine.readWith({}))({ text: 'Dear Dana' }), undefined)
    assert.equal(lines.length, 1)
    assert.doesNotMatch(lines[0] ?? '', /Dana/)
  })

  it('tries again after it could not be loaded', async () => {
    const answers = [() => Promise.reject(new Error('gone')), () => Promise.resolve()]
    const { engine, lines } = withEngine(
      () => empty,
      () => (answers.shift() ?? (() => Promise.resolve()))()
    )
    assert.equal((await engine.checkWith({}))({ text: '' }), undefined)
    assert.equal((await engine.checkWith({}))({ text: '' }), empty)
    assert.equal(lines.length, 1)
  })
})
