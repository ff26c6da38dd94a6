import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { checklistOf } from '../../../../src/drafting/checklist.js'
import { previewOf } from '../../../../src/drafting/snippets/offer.js'
import { snippetFiles, type RecoverySnippet } from '../../../../src/drafting/snippets/snippet.js'
import { createChecker, type Checker } from '../../../../src/findings/checker.js'
import { situations, type Reply } from '../../../../src/findings/model.js'
import { fillSnippet } from '../../../../src/findings/snippetText.js'
import { fillingsOf, fillPlausibly, plausible } from './plausible.js'
import { readShipped, snippetFolder } from './shipped.js'

/** A Tuesday morning at which 10:00 is still to come in Berlin, and the day has begun in San Francisco. */
const now = new Date('2026-11-24T08:30:00Z')
const blocks = 'Building blocks'

const scenarios: Readonly<Record<string, readonly string[]>> = {
  Delivery: ['late', 'lost', 'damaged', 'wrong item', 'partial', 'back-order'],
  Billing: [
    'double charge',
    'wrong price',
    'failed payment',
    'renewal surprise',
    'refund issued',
    'refund delayed',
    'refund refused with an alternative',
    'goodwill credit'
  ],
  Technical: [
    'bug confirmed',
    'not reproduced',
    'bug fixed',
    'regression',
    'outage start',
    'outage update without news',
    'outage resolved',
    'data loss',
    'sync or export failure',
    'account locked'
  ],
  Trust: [
    'security notice',
    'privacy request',
    'missed callback',
    'broken promise',
    'our wrong answer',
    'late first reply',
    'repeat contact',
    'mishandled conversation'
  ],
  Expectation: [
    'no ETA yet',
    'escalation with a named owner',
    'feature declined',
    'exception granted',
    'planned maintenance',
    'price change or retirement'
  ],
  [blocks]: ['acknowledgement', 'ownership', 'explanation', 'next update', 'options', 'close']
}

describe('our own snippets', () => {
  const snippets = readShipped()
  let checker: Checker
  before(() => {
    checker = createChecker()
  })

  function findingsIn(reply: Reply): string[] {
    const { findings, failures } = checker.check({ ...reply, now })
    assert.deepEqual(failures, [])
    return findings.map(({ rule, start, end }) => `${rule}: ${reply.text.slice(start, end)}`)
  }

  for (const { name, body, situation } of snippets) {
    it(`“${name}” is clean under our own rules, whatever fills it`, () => {
      for (let nth = 0; nth < fillingsOf(body); nth++) {
        const text = fillPlausibly(body, nth)
        assert.deepEqual(findingsIn({ text, ...(situation && { situation }) }), [], text)
        if (!situation) continue
        const { verdict, essentials } = checker.check({ text, situation, now })
        assert.equal(verdict, 'ready', `${JSON.stringify(essentials)}\n${text}`)
      }
    })
  }

  it('do not pass for ready while a slot is left as it is', () => {
    for (const { body } of snippets) {
      const text = fillSnippet(body)
      const found = findingsIn({ text }).join('\n')
      for (const [hint] of text.matchAll(/\[[^[\]]+\](?!\()/gu)) {
        assert.ok(found.includes(`template-residue: ${hint}`), hint)
      }
    }
  })

  it('make a ready reply of the blocks, whosever the fault', () => {
    for (const isWanted of [
      ({ fault }: RecoverySnippet) => fault !== 'not-ours',
      ({ fault }: RecoverySnippet) => fault !== 'ours'
    ]) {
      const chosen = snippets.filter((one) => one.topic === blocks && !one.channel && isWanted(one))
      const text = chosen.map(({ body }) => fillPlausibly(body, 0)).join('\n\n')
      for (const situation of ['bug', 'delay', 'angry'] as const) {
        assert.equal(checker.check({ text, situation, now }).verdict, 'ready', text)
      }
    }
  })

  it('are there for every scenario, in its topic', () => {
    for (const [topic, names] of Object.entries(scenarios)) {
      const there = new Set(snippets.filter((one) => one.topic === topic).map(({ scenario }) => scenario))
      assert.deepEqual([...there], names)
    }
  })

  it('are there for every situation', () => {
    const there = new Set(snippets.map(({ situation }) => situation))
    assert.deepEqual(
      situations.filter((situation) => !there.has(situation)),
      []
    )
    assert.ok([...there].every((situation) => !situation || situations.includes(situation)))
  })

  it('have a short form of every scenario for chat', () => {
    for (const { scenario, topic, body } of snippets.filter(({ channel }) => !channel)) {
      if (topic === blocks) continue
      const chats = snippets.filter((one) => one.scenario === scenario && one.channel === 'chat')
      assert.ok(chats.length > 0, scenario)
      for (const chat of chats) assert.ok(chat.body.length < body.length, chat.name)
    }
  })

  it('come in pairs where the fault makes a difference', () => {
    for (const { scenario, fault } of snippets) {
      if (!fault) continue
      const faults = snippets.filter((one) => one.scenario === scenario).map((one) => one.fault)
      assert.ok(faults.includes('ours') && faults.includes('not-ours'), scenario)
    }
  })

  it('have prefixes and names of their own', () => {
    assert.equal(new Set(snippets.map(({ prefix }) => prefix)).size, snippets.length)
    assert.equal(new Set(snippets.map(({ name }) => name)).size, snippets.length)
    for (const { prefix } of snippets) assert.match(prefix, /^[a-z]+(?:-[a-z]+)*$/u)
  })

  it('number their tab stops from 1 without a gap, and give each something before they repeat it', () => {
    for (const { name, body } of snippets) {
      const stops = Array.from(body.matchAll(/\$(?:\{(\d+)[:|]|\{?(\d+)\}?)/gu))
      const given = stops.flatMap(([, slot]) => (slot === undefined ? [] : [Number(slot)]))
      assert.deepEqual(
        given,
        Array.from(given, (_, index) => index + 1),
        name
      )
      for (const [at, [, slot, again]] of stops.entries()) {
        if (slot !== undefined || again === '0') continue
        assert.ok(
          stops.slice(0, at).some(([, earlier]) => earlier === again),
          `$${again ?? ''} in ${name}`
        )
      }
      assert.ok(body.endsWith('$0'), name)
    }
  })

  it('apologise at most once', () => {
    for (const { name, body } of snippets) {
      assert.ok((fillSnippet(body).match(/\bsorry\b|apologi/giu) ?? []).length <= 1, name)
    }
  })

  it('ask for nothing by a name that no one explained, and name no day of the calendar themselves', () => {
    const used = new Set(
      snippets.flatMap(({ body }) => [...body.matchAll(/\$\{\d+:\[([^[\]]+)\]\}/gu)].map(([, hint]) => hint))
    )
    assert.deepEqual([...used].sort(), Object.keys(plausible).sort())
    for (const { name, body } of snippets) assert.doesNotMatch(body, /\b20\d\d\b|\d (?:Nov|Dec)/u, name)
  })

  it('are shown on one line', () => {
    for (const snippet of snippets) assert.doesNotMatch(previewOf(snippet), /\n|\$\{| {2}/u)
  })

  it('close what a checklist leaves open', () => {
    const prefixes = new Set(snippets.map(({ prefix }) => prefix))
    for (const situation of situations) {
      const items = checklistOf(checker.read({ text: 'Hi Dana,' }), situation)
      for (const { closing } of items) {
        if (closing.kind === 'timeline') continue
        for (const prefix of closing.prefixes) assert.ok(prefixes.has(prefix), prefix)
      }
    }
  })

  it('are in files that VS Code reads, one for each topic', () => {
    assert.deepEqual(
      readdirSync(snippetFolder).sort(),
      Object.keys(snippetFiles)
        .map((file) => `${file}.code-snippets`)
        .sort()
    )
    const manifest = JSON.parse(readFileSync(new URL('../package.json', snippetFolder), 'utf8')) as {
      contributes: { snippets: { path: string }[] }
    }
    assert.deepEqual(
      manifest.contributes.snippets.map(({ path }) => path),
      Object.keys(snippetFiles).map((file) => `./snippets/${file}.code-snippets`)
    )
  })
})
