import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findOccurrences, occurrencesOf } from '../../../../src/findings/ignores/occurrences.js'
import type { Finding } from '../../../../src/findings/model.js'

/** A text in which each finding is in brackets, as `[rule:words]`; `!` behind the bracket ignores it. */
function read(marked: string): { text: string; findings: Finding[]; chosen: number[] } {
  let text = ''
  const findings: Finding[] = []
  const chosen: number[] = []
  for (const part of marked.split(/(\[[^[\]]*\]!?)/u)) {
    const [, words, mark] = /^\[([^[\]]*)\](!?)$/u.exec(part) ?? []
    if (words === undefined) {
      text += part
      continue
    }
    if (mark === '!') chosen.push(findings.length)
    findings.push(findingAt(text.length, text.length + words.length))
    text += words
  }
  return { text, findings, chosen }
}

function findingAt(start: number, end: number): Finding {
  return { rule: 'jargon', level: 'warning', start, end, message: '', url: '', related: [], fixes: [] }
}

/** Which findings of `after` are ignored when those marked in `before` were. */
function carried(before: string, after: string): number[] {
  const old = read(before)
  const occurrences = occurrencesOf(old.findings, old.text)
  const remembered = old.chosen.flatMap((index) => occurrences[index] ?? [])
  const now = read(after)
  return [...findOccurrences(now.findings, now.text, remembered).keys()].sort((a, b) => a - b)
}

describe('an ignored occurrence', () => {
  const rows: readonly (readonly [
    what: string,
    before: string,
    after: string,
    ignored: readonly number[]
  ])[] = [
    ['stays in the same text', 'We will [soon]! be there.', 'We will [soon] be there.', [0]],
    [
      'survives text far before',
      'We will [soon]! be there.',
      'Hi Dana, how are you? We will [soon] be there.',
      [0]
    ],
    ['survives the word before', 'We will [soon]! be there.', 'We shall [soon] be there.', [0]],
    ['survives text before, at the beginning', '[Soon]! it is there.', 'Well, [soon] it is there.', [0]],
    ['survives text behind', 'We will [soon]! be there.', 'We will [soon] be at your door.', [0]],
    ['survives the end of the text', 'You get it [soon]!', 'You get it [soon], as I said.', [0]],
    ['survives when it is all there is', '[Soon]!', '[Soon] enough', [0]],
    [
      'survives edits on both sides a little off',
      'a b c d e [soon]! f g h i',
      'a b X d e [soon] f g h Y',
      [0]
    ],
    [
      'survives case, quotes, emphasis and line breaks',
      "I [don't know]!. Yes",
      'I [**Don’t\nknow**]. Yes',
      [0]
    ],
    ['survives punctuation', 'It is [soon.]! Bye', 'It is [soon]. Bye', [0]],
    ['ends with an edit inside', 'We will [soon]! be there.', 'We will [very soon] be there.', []],
    ['ends with another rule’s words', 'We will [soon]! be there.', 'We will [asap] be there.', []],
    ['ends when all around it is new', 'We will [soon]! be there.', 'Nobody knows [soon] for sure.', []],
    [
      'is not another with the same words',
      'We call [soon]! now. You pay us back [soon] here.',
      'You pay us back [soon] here.',
      []
    ],
    [
      'is the second of two',
      'Call [soon] now. You pay us back [soon]! here.',
      'Call [soon] now. You pay us back [soon] here.',
      [1]
    ],
    [
      'is the first of two that swapped places',
      'Call it [soon]! now. Pay us [soon] here.',
      'Pay us [soon] here. Call it [soon] now.',
      [1]
    ],
    [
      'is the second of two equal sentences',
      '[Soon]. A b c d e. [Soon]!. A b c d e. [Soon]',
      '[Soon]. A b c d e. [Soon]. A b c d e. [Soon]',
      [1]
    ],
    [
      'is one of many in a row',
      'x x x x [a] x x x x x x x x [a]! x x x x x x x x [a] x x x x',
      'x x x x [a] x x x x x x x x [a] x x x x x x x x [a] x x x x',
      [1]
    ],
    [
      'is not its twin when it is gone',
      'We will call you [soon]! now. We will call you [soon] here.',
      'We will call you then now. We will call you [soon] here.',
      []
    ],
    [
      'is not its twin when it is cut and its twin is edited',
      'We will call you [soon]! now. We will call you [soon] here, by the way.',
      'We will call you [soon] here, as I said.',
      []
    ],
    [
      'is not ignored where only its twin was edited',
      'We will call you [soon]! now, by the way. We will call you [soon] here.',
      'We will call you [soon] now, by the way. They call you [soon] there.',
      [0]
    ],
    [
      'is both of two',
      'Call [soon]! now. Pay [soon]! here.',
      'Please call [soon] now. Pay [soon] here, please.',
      [0, 1]
    ],
    ['is one finding only', 'Call [soon]! now.', 'Call [soon] now. Call [soon] now.', [0]],
    ['is told by signs where there are no words', 'Great [!!]! Bye then', 'Great [!!] Bye then', [0]],
    ['is a sign again, not another', 'Great [!!]! Bye then', 'Great [??] Bye then', []]
  ]
  for (const [what, before, after, ignored] of rows) {
    it(what, () => {
      assert.deepEqual(carried(before, after), ignored)
    })
  }

  it('is found after any one edit outside of it that leaves one side', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 12 }),
        fc.lorem({ maxCount: 12 }),
        fc.lorem({ maxCount: 5 }),
        fc.boolean(),
        (left, right, other, isLeft) => {
          const before = `${left} [qqq]! ${right}`
          const after = isLeft ? `${other} [qqq] ${right}` : `${left} [qqq] ${other}`
          assert.deepEqual(carried(before, after), [0])
        }
      )
    )
  })

  it('keeps no digit and no secret', () => {
    const text = 'Your card 4111 1111 is 4242 4242 4242 4242 and key Zk29fjw8fjQpw92kdfj29fjwoeif2 ends.'
    const start = text.indexOf('4242')
    const [occurrence] = occurrencesOf([{ ...findingAt(start, start + 19), isSecret: true }], text)
    assert.doesNotMatch(JSON.stringify({ ...occurrence, words: '', nth: '' }), /[1-9]|fjw/u)
    assert.match(occurrence?.words ?? '', /^#[\da-f]{1,8}$/u)
  })

  it('is found in time in proportion', () => {
    const measure = (count: number): number => {
      const marked = 'We will [soon]! be there. '.repeat(count)
      const { text, findings } = read(marked)
      const remembered = occurrencesOf(findings, text).flatMap((one) => one ?? [])
      const started = performance.now()
      assert.equal(findOccurrences(findings, text, remembered).size, count)
      return performance.now() - started
    }
    measure(2000)
    const [small, large] = [
      Math.min(measure(2000), measure(2000)),
      Math.min(measure(16_000), measure(16_000))
    ]
    assert.ok(large < small * 8 * 3, `${small} → ${large} ms`)
  }).timeout(20_000)
})
