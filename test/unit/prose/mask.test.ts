import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyMasks, maskAddresses, maskPostMarks } from '../../../src/prose/mask.js'

describe('masks of addresses', () => {
  const rows: readonly (readonly [text: string, ...masked: string[]])[] = [
    ['none'],
    ['see https://example.com/a?b=c#d now', 'https://example.com/a?b=c#d'],
    ['see (http://example.com).', 'http://example.com'],
    ['see HTTP://EXAMPLE.COM!', 'HTTP://EXAMPLE.COM'],
    ['www.example.com, and www.example.org', 'www.example.com', 'www.example.org'],
    ['a.b+c@example.co.uk.', 'a.b+c@example.co.uk'],
    ['<a@example.com>', 'a@example.com'],
    ['a@b.example,c@d.example', 'a@b.example', 'c@d.example'],
    ['@dana'],
    ['5 @ 3 each'],
    ['ends with @'],
    ['a@b@c', 'a@b'],
    ['😞a@example.com😞', 'a@example.com'],
    ['ftp://example.com'],
    ['swww.example.com', 'swww.example.com'],
    ['shop.example/a, or EXAMPLE.ORG.', 'shop.example/a', 'EXAMPLE.ORG'],
    ['readme.md, v1.2.com1, and.commerce']
  ]
  for (const [text, ...masked] of rows) {
    it(text, () => {
      const { masks, text: left } = maskAddresses(text)
      assert.deepEqual(
        masks.map(({ start, end }) => text.slice(start, end)),
        masked
      )
      for (const { start, end } of masks) assert.match(left.slice(start, end), /^Xx*$/)
    })
  }

  it('keeps masks that are there, and the order', () => {
    const known = [{ kind: 'code' as const, start: 14, end: 15 }]
    assert.deepEqual(
      maskAddresses('a@b.example or X', known).masks.map(({ start }) => start),
      [0, 14]
    )
  })
})

describe('marks of posts', () => {
  const rows: readonly (readonly [line: string, prose: string, ends: boolean])[] = [
    ['We are on it. ^AB', 'We are on it.', true],
    ['We are on it ^Scott', 'We are on it', true],
    ['We are on it. *HPL', 'We are on it.', true],
    ['We are on it /DV', 'We are on it', true],
    ['We are on it - Emma', 'We are on it', true],
    ['We are on it.-Scott', 'We are on it', true],
    ['We are on it ^AB Bye', 'We are on it . Bye', true],
    ['We are on it! ^AB Bye', 'We are on it! Bye', true],
    ['We are on it 1/2', 'We are on it', false],
    ['We are on it 1/2 ^AB', 'We are on it', false],
    ['(2/2) Bye ^AB', 'Bye', true],
    ['Call by 3/4', 'Call by 3/4', false],
    ['Call on 3/4 please', 'Call on 3/4 please', false],
    ['rated 5/3', 'rated 5/3', false],
    ['on it >>', 'on it', false],
    ['>> today', 'today', false],
    ['a well-known *very* old-school trick', 'a well-known *very* old-school trick', false],
    ['it is either/or', 'it is either/or', false],
    ['', '', false]
  ]
  for (const [line, prose, ends] of rows) {
    it(JSON.stringify(line), () => {
      const post = maskPostMarks(line)
      assert.deepEqual([post.text.replace(/\s+/g, ' ').trim(), post.ends], [prose, ends])
    })
  }
})

describe('masking', () => {
  const piece = fc.constantFrom(
    '^',
    'AB',
    '*',
    '-',
    ' ',
    '@',
    'a',
    '.',
    'https://',
    'www.',
    '1/2',
    '>>',
    '𐀀',
    'É',
    '/'
  )
  const line = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary' })))
    .map((parts) => parts.join('').replace(/[\r\n]/g, ''))

  it('never changes the length of a text', () => {
    fc.assert(
      fc.property(line, (text) => {
        assert.equal(maskPostMarks(text).text.length, text.length)
        assert.equal(maskAddresses(text).text.length, text.length)
      }),
      { numRuns: 300 }
    )
  }).timeout(30_000)

  it('takes the first of masks that overlap', () => {
    const masks = [
      { kind: 'link' as const, start: 0, end: 3 },
      { kind: 'code' as const, start: 2, end: 5 }
    ]
    assert.equal(applyMasks('abcdef', masks), 'Xxxdef')
  })
})
