import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyTextEdits, setHead, type HeadChange } from '../../../../src/drafting/index.js'
import { readHead } from '../../../../src/prose/document.js'
import { splitRegions } from '../../../../src/prose/regions.js'
import { inEnglish } from '../../../../src/words/words.js'

function after(text: string, change: HeadChange): string {
  const result = setHead(text, change)
  assert.ok(result.ok, 'is done')
  return applyTextEdits(text, result.edits)
}

describe('setHead', () => {
  type Row = readonly [what: string, head: string, change: HeadChange, after: string]
  const rows: readonly Row[] = [
    ['a plain value', 'customer: Ann', { customer: 'Bo' }, 'customer: Bo'],
    ['in double quotes', 'ticket: "1" # ours', { ticket: '2' }, 'ticket: "2" # ours'],
    ['in single quotes', "customer: 'Ann'", { customer: "D'Arcy" }, "customer: 'D''Arcy'"],
    ['a plain number', 'ticket: 1', { ticket: '20' }, 'ticket: 20'],
    ['a number with zeros', 'ticket: 1', { ticket: '007' }, 'ticket: "007"'],
    ['a new number', 'customer: Ann', { ticket: '48213' }, 'customer: Ann\nticket: "48213"'],
    ['new keys', '', { channel: 'chat', customer: 'Ann' }, 'customer: Ann\nchannel: chat'],
    ['only a comment', '# who', { customer: 'Ann' }, '# who\ncustomer: Ann'],
    ['an empty value', 'customer:\nx: y', { customer: 'Ann' }, 'customer: Ann\nx: y'],
    ['an empty value with spaces', 'customer:  \nx: y', { customer: 'Ann' }, 'customer: Ann  \nx: y'],
    ['an empty value with a comment', 'customer:   # who', { customer: 'Ann' }, 'customer: Ann   # who'],
    ['a value taken away', 'customer: Ann # who\nx: y', { customer: '' }, 'customer: # who\nx: y'],
    ['a value taken away by null', 'customer: "Ann"', { customer: null }, 'customer:'],
    ['nothing to take away', 'x: y', { customer: null }, 'x: y'],
    ['what needs quotes', 'x: y', { customer: 'Ann: the "first"' }, 'x: y\ncustomer: "Ann: the \\"first\\""'],
    ['what looks like something else', 'x: y', { customer: 'true' }, 'x: y\ncustomer: "true"'],
    ['what looks like a comment', 'customer: A', { customer: 'B # 2' }, 'customer: "B # 2"'],
    ['several lines', 'x: y', { customer: ' Ann\n  Bo\t' }, 'x: y\ncustomer: Ann Bo'],
    [
      'other keys and their order',
      '# c\nb: [1]\ncustomer: Ann\na: {}',
      { customer: 'Bo' },
      '# c\nb: [1]\ncustomer: Bo\na: {}'
    ],
    ['a block', 'customer: |\n  Ann\n  Bo\nx: y', { customer: 'Cy' }, 'customer: Cy\nx: y'],
    ['a list', 'customer:\n  - Ann\nx: y', { customer: 'Cy' }, 'customer: Cy\nx: y'],
    ['a list without an indent', 'customer:\n- Ann\nx: y', { customer: 'Cy' }, 'customer: Cy\nx: y'],
    ['a value over lines', 'customer: Ann\n  Bo # c\n\nx: y', { customer: 'Cy' }, 'customer: Cy\n\nx: y'],
    ['a hash that is no comment', 'customer: Ann#2', { customer: 'Bo' }, 'customer: Bo'],
    ['a quote with its like inside', "customer: 'D''Arcy # x' # y", { customer: 'Bo' }, "customer: 'Bo' # y"],
    ['a key like another', 'customers: 2\ncustomer: Ann', { customer: 'Bo' }, 'customers: 2\ncustomer: Bo'],
    ['a key inside another', 'x:\n  customer: Ann', { customer: 'Bo' }, 'x:\n  customer: Ann\ncustomer: Bo'],
    ['an indent', '  customer: Ann', { ticket: 'A1' }, '  customer: Ann\n  ticket: A1'],
    ['a quoted key', '"customer" : Ann', { customer: 'Bo' }, '"customer" : Bo'],
    ['the same value', 'customer:   "Ann"', { customer: 'Ann' }, 'customer:   "Ann"'],
    ['no change', 'customer: Ann', {}, 'customer: Ann'],
    ['accents and emoji', 'customer: Zoë 🙂', { customer: '🙃 Zoé' }, 'customer: 🙃 Zoé']
  ]
  for (const [what, head, change, expected] of rows) {
    it(`sets ${what}`, () => {
      const whole = (inner: string): string =>
        `---\n${inner === '' ? '' : `${inner}\n`}---\n\n> Where?\n\nHi\n`
      assert.equal(after(whole(head), change), whole(expected))
      const crlf = (inner: string): string => whole(inner).replaceAll('\n', '\r\n')
      assert.equal(after(crlf(head), change), crlf(expected))
    })
  }

  const made: readonly (readonly [text: string, change: HeadChange, after: string])[] = [
    ['Hi', { customer: 'Ann', ticket: '1' }, '---\ncustomer: Ann\nticket: "1"\n---\n\nHi'],
    ['', { situation: 'delay' }, '---\nsituation: delay\n---\n\n'],
    ['> Where?\r\n\r\nHi', { customer: 'Ann' }, '---\r\ncustomer: Ann\r\n---\r\n\r\n> Where?\r\n\r\nHi'],
    ['\uFEFFHi', { customer: 'Ann' }, '\uFEFF---\ncustomer: Ann\n---\n\nHi'],
    ['Hi', { customer: ' ', ticket: null }, 'Hi']
  ]
  for (const [text, change, expected] of made) {
    it(`makes front matter where there is none: ${JSON.stringify(text)}`, () => {
      assert.equal(after(text, change), expected)
    })
  }

  const refused: readonly (readonly [what: string, text: string, line: number, place: string])[] = [
    ['an unclosed quote', '---\nx: y\ncustomer: "Dana\n---\n\nHi', 3, 'customer: "Dana'],
    ['a key twice', '---\r\ncustomer: A\r\ncustomer: B\r\nx: y\r\n---\r\n', 3, 'customer: B'],
    ['a list', '---\n- customer\n---\n', 2, '- customer'],
    ['words', '---\nDear Dana\n---\n', 2, 'Dear Dana'],
    ['braces', '---\n{customer: Ann}\n---\n', 2, '{customer: Ann}'],
    ['a key in its long form', '---\n? customer\n: Ann\n---\n', 2, '? customer'],
    ['an anchor that others use', '---\ncustomer: &a Ann\nx: *a\n---\n', 2, 'customer: &a Ann'],
    ['front matter that nothing ends', '---\ncustomer: Ann\n\nHi', 1, '---']
  ]
  for (const [what, text, line, place] of refused) {
    it(`leaves alone ${what}, and names the line`, () => {
      const result = setHead(text, { customer: 'Bo' })
      assert.ok(!result.ok)
      assert.match(inEnglish(result.message), /^Front matter: \S/)
      assert.deepEqual([result.line, text.slice(result.place.start, result.place.end)], [line, place])
    })
  }

  const value = fc.oneof(
    fc.constantFrom(
      'Ann',
      '007',
      '1e3',
      'true',
      'null',
      '~',
      "it's",
      '"x"',
      'a: b',
      '# c',
      '- d',
      '2026-11-24',
      '*a',
      '|'
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 })
  )
  const change: fc.Arbitrary<HeadChange> = fc.record(
    { customer: value, ticket: value, situation: value, channel: fc.option(value) },
    { requiredKeys: [] }
  )
  const line = fc.constantFrom(
    'customer: Ann',
    'customer:',
    "ticket: '12' # ours",
    'ticket: 12',
    'situation: "delay"   # guessed',
    'channel: >-\n  chat\n  box',
    '# a comment',
    'tags: [a, b]',
    'note: |\n  one\n\n  two',
    ''
  )
  const eol = fc.constantFrom('\n', '\r\n')

  it('is read back as it was set, with everything else untouched', () => {
    fc.assert(
      fc.property(fc.uniqueArray(line), eol, fc.boolean(), change, (lines, end, has, wanted) => {
        const keys = lines.flatMap((entry) => /^\w+(?=:)/.exec(entry)?.[0] ?? [])
        fc.pre(new Set(keys).size === keys.length)
        const body = ['> Where?', '', 'Hi Ann,', ''].join(end)
        const head = ['---', ...lines.map((entry) => entry.replaceAll('\n', end)), '---', '', ''].join(end)
        const text = (has ? head : '') + body
        const changed = after(text, wanted)
        const { ticket } = readHead(text, splitRegions(text, 'markdown'))
        const found = readHead(changed, splitRegions(changed, 'markdown'))
        assert.deepEqual(found.problems, [])
        for (const key of ['customer', 'ticket', 'situation', 'channel'] as const) {
          const given = wanted[key]
          const expected =
            given === undefined ? (ticket[key] ?? '') : (given ?? '').replace(/\s+/gu, ' ').trim()
          assert.equal(found.ticket[key] ?? '', expected)
        }
        assert.ok(changed.endsWith(body))
        for (const entry of lines) {
          const comment = entry.includes('#') ? entry.slice(entry.indexOf('#')) : undefined
          if (has && comment) assert.ok(changed.includes(comment))
        }
        assert.deepEqual(setHead(changed, wanted), { ok: true, edits: [] }, 'a second time changes nothing')
      }),
      { numRuns: 500 }
    )
  }).timeout(30_000)

  it('sets what it should, or nothing, whatever stands there', () => {
    const piece = fc.constantFrom(
      ...[
        'customer',
        'ticket',
        ': ',
        ':',
        '\n',
        '\n  ',
        '- ',
        '"',
        "'",
        '#',
        ' # c',
        '|',
        '>',
        '&a ',
        '*a',
        '{',
        '}',
        '[',
        '!!str ',
        '? ',
        'Ann',
        '%',
        '\t'
      ],
      ...['customer: Ann\n', 'ticket: 1\n', "x: 'y'\n"]
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))), change, (pieces, wanted) => {
        const text = `---\n${pieces.join('')}\n---\n\nHi\n`
        const result = setHead(text, wanted)
        if (!result.ok) return
        const changed = applyTextEdits(text, result.edits)
        const { ticket } = readHead(changed, splitRegions(changed, 'markdown'))
        for (const [key, value] of Object.entries(wanted))
          assert.equal(ticket[key as keyof typeof ticket] ?? '', (value ?? '').replace(/\s+/gu, ' ').trim())
        assert.ok(changed.endsWith('\n---\n\nHi\n'))
      }),
      { numRuns: 2000 }
    )
  }).timeout(60_000)
})
