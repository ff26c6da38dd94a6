import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createChecker } from '../../../src/findings/checker.js'
import { sayable, sentenceInProgress, type Remark, type Voice } from '../../../src/findings/quiet.js'
import { readCases, replyOf } from '../../accuracy/score.js'

/** A line up to the caret, and the sentence in it that is still being typed. */
const rows: readonly (readonly [line: string, sentence: string | undefined])[] = [
  ['', undefined],
  ['H', 'H'],
  ['Hi Dana,', 'Hi Dana,'],
  ['I am sorry. Once mo', 'Once mo'],
  ['I am sorry. Once more, ', 'Once more, '],
  ['I am sorry. Once more, please ', 'Once more, please '],
  ['I am sorry. Wir prüfe', 'Wir prüfe'],
  ['I am sorry.', undefined],
  ['I am sorry. ', undefined],
  ['Where is it?', undefined]
]

describe('the sentence in progress', () => {
  for (const [line, sentence] of rows) {
    it(`in “${line}” is ${sentence === undefined ? 'none' : `“${sentence}”`}`, () => {
      const span = sentenceInProgress(line, 100, 100 + line.length)
      assert.equal(span && line.slice(span.start - 100, span.end - 100), sentence)
    })
  }

  it('reaches to its end when the caret is within it', () => {
    const line = 'We look. I am so sorry today. Bye.'
    const span = sentenceInProgress(line, 0, line.indexOf(' sorry'))
    assert.equal(span && line.slice(span.start, span.end), 'I am so sorry today. ')
  })

  it('is found in a line as long as a book without reading the book', () => {
    const line = 'It goes on. '.repeat(50_000) + 'Once mo'
    const span = sentenceInProgress(line, 0, line.length)
    assert.equal(span && line.slice(span.start, span.end), 'Once mo')
  })
})

describe('what may be said', () => {
  type Row = [rule: string, start: number, end: number]
  const remark = ([rule, start, end]: Row): Remark => ({ rule, start, end, waits: rule.startsWith('no') })
  const sentence = [{ start: 50, end: 60 }]

  /** Said in a moment: rule and place; `no-…` are about what is missing. */
  const cases: readonly [
    what: string,
    voice: Voice,
    sentences: typeof sentence,
    shown: Row[],
    found: Row[],
    said: Row[]
  ][] = [
    [
      'all of it',
      'all',
      [],
      [],
      [
        ['a', 0, 5],
        ['no-b', 0, 9]
      ],
      [
        ['a', 0, 5],
        ['no-b', 0, 9]
      ]
    ],
    [
      'what is there, not what is missing',
      'present',
      [],
      [],
      [
        ['a', 0, 5],
        ['no-b', 0, 9]
      ],
      [['a', 0, 5]]
    ],
    [
      'nothing new',
      'known',
      [],
      [],
      [
        ['a', 0, 5],
        ['no-b', 0, 9]
      ],
      []
    ],
    [
      'what was said and is still so',
      'known',
      [],
      [
        ['a', 2, 5],
        ['no-b', 0, 9]
      ],
      [
        ['a', 0, 5],
        ['no-b', 0, 9]
      ],
      [
        ['a', 0, 5],
        ['no-b', 0, 9]
      ]
    ],
    ['not another rule in its place', 'known', [], [['a', 2, 5]], [['c', 0, 5]], []],
    ['not the same rule elsewhere', 'known', [], [['a', 2, 5]], [['a', 20, 25]], []],
    [
      'what is missing, where it moved to',
      'known',
      [],
      [['no-b', 0, 9]],
      [['no-b', 20, 30]],
      [['no-b', 20, 30]]
    ],
    [
      'not one more that is missing',
      'present',
      [],
      [['no-b', 0, 9]],
      [
        ['no-b', 0, 9],
        ['no-b', 20, 30]
      ],
      [['no-b', 0, 9]]
    ],
    [
      'as many as moved',
      'present',
      [],
      [['no-b', 0, 9]],
      [
        ['no-b', 20, 30],
        ['no-b', 40, 45]
      ],
      [['no-b', 20, 30]]
    ],
    [
      'nothing new of the sentence being typed',
      'present',
      sentence,
      [],
      [
        ['a', 55, 58],
        ['a', 0, 5]
      ],
      [['a', 0, 5]]
    ],
    ['nothing that reaches into it', 'present', sentence, [], [['a', 40, 52]], []],
    ['what was said of it', 'known', sentence, [['a', 51, 53]], [['a', 55, 58]], [['a', 55, 58]]],
    ['nothing that moved into it', 'present', sentence, [['no-b', 0, 9]], [['no-b', 55, 58]], []]
  ]
  for (const [what, voice, sentences, shown, found, said] of cases) {
    it(what, () => {
      assert.deepEqual(sayable(found.map(remark), shown.map(remark), { voice, sentences }), said.map(remark))
    })
  }

  // What the rules say of a reply while it is written, sentence by sentence, is held against what they say in the end.
  it('waits where what follows often answers a rule', function () {
    this.timeout(120_000)
    const corpus = path.join(import.meta.dirname, '../../corpus')
    const checker = createChecker()
    const seen = new Map<string, { all: number; answered: number; waits: boolean }>()
    for (const name of readdirSync(corpus).filter((one) => one.endsWith('.jsonl'))) {
      for (const reply of readCases(path.join(corpus, name)).map(replyOf)) {
        const whole = checker.check(reply).findings
        for (const { index } of [...reply.text.matchAll(/[.!?](?=\s)/g)].slice(0, 8)) {
          const begun = { ...reply, text: reply.text.slice(0, index + 1) }
          for (const { rule, start, end, waits = false } of checker.check(begun).findings) {
            const count = seen.get(rule) ?? { all: 0, answered: 0, waits }
            count.all++
            if (!whole.some((one) => one.rule === rule && one.start <= end && one.end >= start))
              count.answered++
            seen.set(rule, count)
          }
        }
      }
    }
    const hasty = [...seen].filter(
      ([, { all, answered, waits }]) => !waits && all >= 10 && answered > all / 5
    )
    assert.deepEqual(hasty, [])
    assert.ok([...seen.values()].some(({ waits }) => waits))
  })
})
