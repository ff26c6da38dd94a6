import assert from 'node:assert/strict'
import fc from 'fast-check'
import { compileGrammar, type Classes } from '../../../../src/cues/grammar/grammar.js'
import { createMatcher, type Match } from '../../../../src/cues/grammar/matcher.js'

const classes: Classes = {
  phrases: { us: ['we', 'our team', 'a member of our team'] },
  words: { num: (word) => /^\d+$/u.test(word), every: () => true }
}
const floaters = { words: ['also', 'really'], classes: [] }

/** Matches by tag, and each tag's as they come. */
function inOrder(matches: readonly Match[] = []): Match[] {
  return matches.toSorted((a, b) => Number(a.tag) - Number(b.tag))
}

/** What patterns find in a text: each match as its words, in order. */
function find(patterns: readonly string[], text: string): string[] {
  const words = text.split(' ')
  const matcher = createMatcher(compileGrammar([{ tag: 'phrase', patterns }], classes, floaters))
  return matcher.match(words).map(({ from, to }) => words.slice(from, to).join(' '))
}

const rows: readonly (readonly [pattern: string, text: string, ...found: string[]])[] = [
  ['look into', 'we look into it', 'look into'],
  ['look@ into', 'looks into looked into look at', 'looks into', 'looked into'],
  ['a b?', 'a a b', 'a', 'a b'],
  ['a (b c)? d', 'a d a b c d a b d', 'a d', 'a b c d'],
  ['a (b|c d) e', 'a b e a c d e a c e', 'a b e', 'a c d e'],
  ['a _{1,2} b', 'a b a x b a x y b a x y z b', 'a x b', 'a x y b'],
  ['<num> days', '30 days thirty days', '30 days'],
  ['<us> will', 'a member of our team will', 'a member of our team will']
]

const floating: readonly (readonly [pattern: string, text: string, ...found: string[]])[] = [
  ['we will look', 'we also will really also look', 'we also will really also look'],
  ['we will', 'also we will also', 'we will'],
  ['a? b', 'also b a also b', 'b', 'a also b'],
  ['a (b c)?', 'a also', 'a'],
  ['a (b c)?', 'a also b really c', 'a also b really c']
]

const leading: readonly (readonly [pattern: string, text: string, ...found: string[]])[] = [
  ['_ b', 'b a b b', 'a b'],
  ['_{1,2} b', 'x y z b', 'y z b'],
  ['_{0,1} b c', 'b c x b c', 'b c', 'x b c'],
  ['(a|_ c) d', 'd a d x c d', 'a d', 'x c d'],
  ['a? _{1,2} b', 'a x y b', 'a x y b'],
  ['(_ of)? b', 'x of b b', 'x of b', 'b'],
  ['_ knows <us>?', 'a member of our team knows', 'a member of our team knows'],
  ['_ b', 'x also really b', 'x also really b'],
  ['_ b', 'also b', 'also b']
]

/** Patterns that begin with words of any kind. */
const leads = [
  '_ b',
  '_{1,3} (b|c)',
  '_{0,2} b _{0,1} c',
  '(a|_ c)? _{1,2} b',
  '(_ <us>){0,2} c b?',
  '_ (b|_ <us>) c'
]

describe('the matcher of phrases', () => {
  for (const [title, table] of [
    ['finds what patterns say', rows],
    ['finds phrases behind words of any kind', leading],
    ['lets floating words stand inside a phrase, never at its edge', floating]
  ] as const) {
    describe(title, () => {
      for (const [pattern, text, ...found] of table) {
        it(`${pattern}: "${text}"`, () => {
          assert.deepEqual(find([pattern], text), found)
        })
      }
    })
  }

  it('finds the longest match of all patterns of a tag', () => {
    assert.deepEqual(find(['a b', 'a b c', 'b c d'], 'a b c d'), ['a b c'])
  })

  it('takes in words in front of a phrase as it does others', () => {
    const sets = (any: string) =>
      leads.map((pattern, index) => ({ tag: String(index), patterns: [pattern.replaceAll('_', any), 'b a'] }))
    const [cut, whole] = ['_', '<every>'].map((any) =>
      createMatcher(compileGrammar(sets(any), classes, floaters))
    )
    const word = fc.constantFrom('a', 'b', 'c', 'also', 'our', 'team', 'member', 'of')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        assert.deepEqual(inOrder(cut?.match(words)), inOrder(whole?.match(words)))
      }),
      { numRuns: 2000 }
    )
  })

  it('finds every tag on its own', () => {
    const sets = [
      { tag: 'one', patterns: ['a b'] },
      { tag: 'two', patterns: ['b c', 'a'] }
    ]
    const matcher = createMatcher(compileGrammar(sets, classes, floaters))
    const matches = matcher.match(['a', 'b', 'c']).map(({ tag, from, to }) => `${tag} ${from}-${to}`)
    assert.deepEqual(matches.sort(), ['one 0-2', 'two 0-1', 'two 1-3'])
  })

  it('finds the same again, however much it has seen since', () => {
    const numbers = Array.from({ length: 2000 }, (_, index) => `n${index}`)
    const patterns = numbers.map((word) => `a ${word} b`)
    const matcher = createMatcher(compileGrammar([{ tag: 'one', patterns }], classes, floaters))
    for (let round = 0; round < 2; round++) {
      for (const word of numbers)
        assert.deepEqual(matcher.match(['a', word, 'b', word]), [{ tag: 'one', from: 0, to: 3 }])
    }
  })
})
