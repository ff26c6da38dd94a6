import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { checklistOf } from '../../../src/drafting/index.js'
import { readSnippets, snippetFiles } from '../../../src/drafting/snippets/snippet.js'
import { createChecker } from '../../../src/findings/checker.js'
import { situations, type Situation } from '../../../src/findings/model.js'
import { fillSnippet } from '../../../src/findings/snippetText.js'
import { readRows } from './rows.js'
import { inEnglish } from '../../../src/words/words.js'

const checker = createChecker()
const { read } = checker

describe('checklistOf', () => {
  const rows: readonly (readonly [Situation | undefined, text: string, ...items: string[]])[] = [
    [
      'delay',
      'I’m sorry the parcel is late. It is in Lyon. The carrier lost a day because of snow. It arrives by Thu 26 Nov.',
      'met acknowledgement: I’m sorry the parcel is late.',
      'met answer: It is in Lyon.',
      'met reason: The carrier lost a day because of snow.',
      'met timeline: It arrives by Thu 26 Nov.',
      'open nextStep'
    ],
    [
      'billing',
      'Here is the invoice.',
      'open acknowledgement',
      'open responsibility',
      'open remedy',
      'open timeline'
    ],
    [
      'billing',
      'That was our mistake. I have refunded €49.',
      'met acknowledgement: That was our mistake.',
      'met responsibility: That was our mistake.',
      'met remedy: I have refunded €49.',
      'met timeline'
    ],
    [
      'billing',
      'The pump stopped at five. Our reader lost its line and charged you twice. Your €4 went back to your card.',
      'met acknowledgement: Our reader lost its line and charged you twice.',
      'met responsibility: Our reader lost its line and charged you twice.',
      'met remedy: Your €4 went back to your card.',
      'met timeline'
    ],
    [undefined, '', 'open acknowledgement', 'open answer', 'met timeline']
  ]
  for (const [situation, text, ...expected] of rows) {
    it(`${situation ?? 'any'}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        checklistOf(read({ text }), situation).map(
          ({ id, state, place }) => `${state} ${id}${place ? `: ${text.slice(place.start, place.end)}` : ''}`
        ),
        expected
      )
    })
  }

  it('agrees with the essentials of the report, on every labelled reply', () => {
    for (const [index, reply] of readRows().entries()) {
      const situation = reply.situation ?? [undefined, ...situations][index % (situations.length + 1)]
      const given = { ...reply, ...(situation && { situation }) }
      assert.deepEqual(
        Object.fromEntries(checklistOf(read(given)).map(({ id, state }) => [id, state === 'met'])),
        checker.check(given).essentials
      )
    }
  }).timeout(60_000)

  it('counts a guess only when it is told to', () => {
    const reading = read({ text: 'Hi', customer: 'I was charged twice.' })
    assert.deepEqual(reading.situation, { id: 'billing', isGuess: true })
    assert.ok(!checklistOf(reading).some(({ id }) => id === 'remedy'))
    assert.ok(checklistOf(reading, 'billing').some(({ id }) => id === 'remedy'))
  })

  it('says in every situation what each item asks for, and never the same of two', () => {
    for (const situation of [undefined, ...situations]) {
      const labels = checklistOf(read({ text: '' }), situation).map(({ label }) => inEnglish(label))
      assert.equal(new Set(labels).size, labels.length)
      for (const label of labels) assert.match(label, /^\p{Lu}[^.]{2,}$/u)
    }
  })

  describe('offers what closes an open item', () => {
    const folder = new URL('../../../snippets/', import.meta.url)
    const blocks = Object.entries(snippetFiles).flatMap(([name, topic]) =>
      readSnippets(readFileSync(new URL(`${name}.code-snippets`, folder), 'utf8'), topic)
    )
    for (const situation of [undefined, ...situations])
      for (const channel of ['email', 'chat'])
        for (const { id, closing } of checklistOf(read({ text: '' }), situation)) {
          if (closing.kind === 'timeline') continue
          it(`${id} of ${situation ?? 'any reply'} by ${channel}`, () => {
            const text = `---\nchannel: ${channel}\n---\n\nHi Dana,\n`
            const item = checklistOf(read({ text }), situation).find((other) => other.id === id)
            assert.equal(item?.closing.kind, 'snippets')
            for (const prefix of item.closing.prefixes) {
              const block = blocks.find((candidate) => candidate.prefix === prefix)
              assert.ok(block, prefix)
              const after = read({ text: `${text}\n${fillSnippet(block.body)}\n` })
              assert.equal(
                checklistOf(after, situation).find((other) => other.id === id)?.state,
                'met',
                prefix
              )
            }
          })
        }
  })

  it('offers the short forms first in a chat', () => {
    const [item] = checklistOf(read({ text: '---\nchannel: chat\n---\n\nHi' }))
    assert.deepEqual(item?.closing, {
      kind: 'snippets',
      prefixes: ['acknowledgement-chat', 'acknowledgement']
    })
  })
})
