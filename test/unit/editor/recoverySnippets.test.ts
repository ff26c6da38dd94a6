import assert from 'node:assert/strict'
import { replyTemplate } from '../../../src/editor/commands/replyTemplate.js'
import { previewOf, recoverySnippets } from '../../../src/editor/recoverySnippets.js'
import { createChecker, type Checker } from '../../../src/findings/checker.js'
import { situations } from '../../../src/findings/model.js'
import { fillSnippet, type Choose } from '../../../src/findings/snippetText.js'

describe('recovery snippets', () => {
  let checker: Checker
  before(() => {
    checker = createChecker()
  })

  const fillings: readonly [which: string, choose: Choose][] = [
    ['first', (choices) => choices[0] ?? ''],
    ['last', (choices) => choices.at(-1) ?? '']
  ]

  for (const { name, body, situation } of recoverySnippets) {
    for (const [which, choose] of fillings) {
      it(`“${name}” with its ${which} choices is clean under our own rules`, () => {
        const text = `Hi Dana,\n\n${fillSnippet(body, choose)}\n`
        const { findings, failures } = checker.check({ text, now: new Date('2026-11-24T09:00:00Z') })
        assert.deepEqual(
          findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`),
          []
        )
        assert.deepEqual(failures, [])
      })
    }

    it(`“${name}” names a situation, a time or a limit, and at most one apology`, () => {
      const text = fillSnippet(body)
      assert.ok((situations as readonly string[]).includes(situation))
      assert.match(text, /\d\d:\d\d (?:\w+ )*CET|within (?:\d|one) /)
      assert.ok((text.match(/\bsorry\b|apologi/gi) ?? []).length <= 1)
    })
  }

  it('have prefixes and names of their own, and scenarios that stay together', () => {
    const count = recoverySnippets.length
    assert.equal(new Set(recoverySnippets.map(({ prefix }) => prefix)).size, count)
    const blocks = recoverySnippets.filter(
      ({ scenario }, index) => recoverySnippets[index - 1]?.scenario !== scenario
    )
    assert.equal(new Set(blocks.map(({ scenario }) => scenario)).size, blocks.length)
  })

  it('mention a slot again only after it was given something', () => {
    for (const { body } of recoverySnippets) {
      const given = new Set<string>()
      for (const [, again, slot] of body.matchAll(/\$\{?(\d+)\}?(?![:|\d])|\$\{(\d+)[:|]/g)) {
        if (slot) given.add(slot)
        else if (again !== '0') assert.ok(given.has(again ?? ''), `$${again ?? ''} in: ${body}`)
      }
    }
  })

  it('are shown on one line', () => {
    for (const snippet of recoverySnippets) assert.doesNotMatch(previewOf(snippet), /\n|\$\{| {2}/)
  })
})

describe('the template of a new reply', () => {
  it('offers every situation', () => {
    for (const situation of situations) {
      assert.ok(fillSnippet(replyTemplate, () => situation).includes(`situation: ${situation}\n`))
    }
  })
})
