import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createChecker } from '../../src/findings/checker.js'
import { rules } from '../../src/rules/index.js'
import { exampleStyle } from '../everyRule.js'
import { precision, readCases, recall, replyOf, scoreCases, type Score } from '../accuracy/score.js'

const corpus = path.join(import.meta.dirname, '../corpus')
const labelled = readdirSync(corpus).filter((name) => name.endsWith('.jsonl') && name !== 'ready.jsonl')

/** The rules that a reader meets most, for which a false alarm costs the tool its welcome. */
const headline: readonly string[] = [
  'over-apology',
  'missing-timeline',
  'vague-timeline',
  'rigid-policy',
  'refusal-without-alternative'
]

describe('labelled replies', () => {
  let scores: ReadonlyMap<string, Score>
  before(function () {
    this.timeout(120_000)
    scores = scoreCases(
      labelled.flatMap((name) => readCases(path.join(corpus, name))),
      createChecker({ houseStyle: exampleStyle })
    )
  })

  for (const { id, level } of rules) {
    if (level !== 'error' && level !== 'warning') continue
    const [minimumPrecision, minimumRecall] = headline.includes(id) ? [0.95, 0.9] : [0.9, 0.85]

    it(`${id}: precision at least ${minimumPrecision}, recall at least ${minimumRecall}`, () => {
      const score = scores.get(id)
      assert.ok(score && score.hits + score.misses >= 20, `at least 20 replies in test/corpus/${id}.jsonl`)
      const wrong = score.wrong.join('\n')
      assert.ok(precision(score) >= minimumPrecision, `precision ${precision(score)}\n${wrong}`)
      assert.ok(recall(score) >= minimumRecall, `recall ${recall(score)}\n${wrong}`)
    })
  }

  it('have ids of their own', () => {
    const ids = [...labelled, 'ready.jsonl'].flatMap((name) =>
      readCases(path.join(corpus, name)).map(({ id }) => id)
    )
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      []
    )
  })

  it('expect words that are there', () => {
    const lost = labelled
      .flatMap((name) => readCases(path.join(corpus, name)))
      .filter(({ text, expect }) =>
        Object.values(expect)
          .flat()
          .some((words) => !text.includes(words))
      )
    assert.deepEqual(
      lost.map(({ id }) => id),
      []
    )
  })
})

describe('ready replies', () => {
  it('are left alone by every warning and error, in 95 of 100', () => {
    const cases = readCases(path.join(corpus, 'ready.jsonl'))
    const checker = createChecker()
    const flagged = cases.flatMap((item) => {
      const { id, text } = item
      const { findings } = checker.check(replyOf(item))
      const open = findings.filter(({ level }) => level === 'error' || level === 'warning')
      return open.length === 0
        ? []
        : [`${id}: ${open.map(({ rule, start, end }) => `${rule} "${text.slice(start, end)}"`).join(', ')}`]
    })
    assert.ok(flagged.length <= cases.length * 0.05, flagged.join('\n'))
  }).timeout(60_000)
})
