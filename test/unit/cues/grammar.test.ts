import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { PhraseSet } from '../../../src/cues/grammar/automaton.js'
import { compileGrammar, type Classes, type Floaters } from '../../../src/cues/grammar/grammar.js'
import { nounForms, verbForms } from '../../../src/cues/grammar/inflect.js'
import { createMatcher } from '../../../src/cues/grammar/matcher.js'
import { parsePattern } from '../../../src/cues/grammar/syntax.js'

const classes: Classes = {
  words: { num: (word) => /^\d+$/.test(word), ing: (word) => word.endsWith('ing') },
  phrases: {
    our: ['we', 'i', 'our <group>', '(a|another) member of <group>'],
    group: ['team~', 'support staff'],
    will: ['will|shall', '(am|are) going to']
  }
}
const floaters: Floaters = { words: ['also', 'just'], classes: ['ing'] }

function matcherOf(...sets: readonly (readonly [tag: string, ...patterns: string[]])[]) {
  const phrases: PhraseSet[] = sets.map(([tag, ...patterns]) => ({ tag, patterns }))
  return createMatcher(compileGrammar(phrases, classes, floaters))
}

/** Matches as `tag: words`. */
function found(matcher: ReturnType<typeof matcherOf>, text: string): string[] {
  const words = text.split(' ')
  return matcher.match(words).map(({ tag, from, to }) => `${tag}: ${words.slice(from, to).join(' ')}`)
}

describe('the phrase language', () => {
  const broken: readonly (readonly [pattern: string, reason: RegExp])[] = [
    ['', /empty/],
    ['look (into', /not closed|too early/],
    ['look )', /unexpected "\)"/],
    ['(a|)', /empty/],
    ['(|a)', /empty/],
    ['()', /empty/],
    ['?', /unexpected "\?"/],
    ['a | b?', /may be empty/],
    ['{1,2}', /unexpected "\{1,2\}"/],
    ['a {1}', /cannot be read at 1/],
    ['<Our>', /cannot be read at 0/],
    ['a > b', /cannot be read at 1/]
  ]
  for (const [pattern, reason] of broken) {
    it(`names the malformed pattern ${JSON.stringify(pattern)}`, () => {
      assert.throws(
        () => parsePattern(pattern),
        (error: unknown) => {
          assert.ok(error instanceof SyntaxError)
          assert.ok(error.message.startsWith(`phrase "${pattern}": `), error.message)
          assert.match(error.message, reason)
          return true
        }
      )
    })
  }

  it('names a class that does not exist', () => {
    assert.throws(() => matcherOf(['x', 'a <nobody>']), /no class <nobody>/)
  })

  it('reads any text or says what is wrong with it', () => {
    const part = fc.constantFrom(
      'a',
      'b@',
      'c~',
      '_',
      '(',
      ')',
      '|',
      '?',
      '{0,2}',
      '<our>',
      ' ',
      '-',
      "'",
      '<',
      '}'
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        try {
          parsePattern(parts.join(''))
        } catch (error) {
          assert.ok(error instanceof SyntaxError)
        }
      })
    )
  })

  const rows: readonly (readonly [pattern: string, hits: readonly string[], misses: readonly string[]])[] = [
    ['look into', ['look into'], ['look', 'into look', 'look in to', 'looking into']],
    ['look into it?', ['look into', 'look into it'], []],
    ['please? look', ['look', 'please look'], ['please']],
    ['(fix|look into) it', ['fix it', 'look into it'], ['look it', 'it']],
    ['a | b c', ['a', 'b c'], ['b', 'c']],
    ['_ off', ['switch off'], ['off']],
    ['take _{0,2} off', ['take off', 'take it off', 'take all this off'], ['take it all right off']],
    ['take _{1,2} off', ['take it off'], ['take off']],
    ['look@', ['look', 'looks', 'looked', 'looking'], ['lookup']],
    ['day~', ['day', 'days'], ['daily']],
    ['<num> day~', ['3 days', '1 day'], ['three days', 'days']],
    [
      '<our> <will>',
      ['we will', 'our team shall', 'another member of support staff am going to'],
      ['our will', 'team will']
    ],
    ['(a (b|c)? d){1,2}', ['a d', 'a b d a c d'], ['a b']]
  ]
  for (const [pattern, hits, misses] of rows) {
    it(`${pattern} matches whole: ${hits.join(', ')}`, () => {
      const matcher = matcherOf(['x', pattern])
      for (const text of hits) assert.deepEqual(found(matcher, text), [`x: ${text}`])
      for (const text of misses) assert.ok(!found(matcher, text).includes(`x: ${text}`), text)
    })
  }
})

describe('the matcher', () => {
  it('lets floaters stand inside a phrase, never at its edges', () => {
    const matcher = matcherOf(['x', 'we will look? into it?'])
    assert.deepEqual(found(matcher, 'we also will just look into it'), ['x: we also will just look into it'])
    assert.deepEqual(found(matcher, 'just we will into just'), ['x: we will into'])
    assert.deepEqual(found(matcher, 'also we will into also also it'), ['x: we will into also also it'])
    assert.deepEqual(found(matcher, 'we will going into'), ['x: we will going into'])
  })

  it('takes a word for what the phrase says before it takes it for a floater', () => {
    const matcher = matcherOf(['x', 'we just do'])
    assert.deepEqual(found(matcher, 'we just do'), ['x: we just do'])
    assert.deepEqual(found(matcher, 'we do'), [])
  })

  it('finds the leftmost and longest match of a tag, each word once', () => {
    const matcher = matcherOf(['x', 'a', 'a b', 'b c d', 'c'])
    assert.deepEqual(found(matcher, 'a b c d'), ['x: a b', 'x: c'])
    assert.deepEqual(found(matcher, 'b c d a'), ['x: b c d', 'x: a'])
  })

  it('finds the matches of different tags side by side', () => {
    const matcher = matcherOf(['x', 'a b'], ['y', 'b', 'a b c'], ['z', 'b c'])
    assert.deepEqual(found(matcher, 'a b c').toSorted(), ['x: a b', 'y: a b c', 'z: b c'])
  })

  it('finds sets of one tag together', () => {
    assert.deepEqual(found(matcherOf(['x', 'a'], ['x', 'b']), 'a b'), ['x: a', 'x: b'])
  })

  it('does not find matches of more than 24 words', () => {
    const matcher = matcherOf(['x', 'a _{0,30} b'])
    const gap = (length: number): string => `a ${'w '.repeat(length)}b`
    assert.equal(found(matcher, gap(22)).length, 1)
    assert.equal(found(matcher, gap(23)).length, 0)
  })

  it('finds classes of several words at once with what follows', () => {
    const matcher = matcherOf(['x', '<our> <will> look'])
    assert.deepEqual(found(matcher, 'our support staff are also going to look'), [
      'x: our support staff are also going to look'
    ])
    assert.deepEqual(found(matcher, 'a member of teams will look'), ['x: a member of teams will look'])
  })

  it('reads nothing, unknown words and property names', () => {
    const matcher = matcherOf(['x', 'a'])
    assert.deepEqual(matcher.match([]), [])
    assert.deepEqual(found(matcher, 'constructor __proto__ toString <our> a'), ['x: a'])
  })

  it('finds in any words what a plain search finds', () => {
    const matcher = matcherOf(['x', 'a b? c', '(b|c a) _ b'])
    const plain = /^(?:a (?:b )?c|(?:b|c a) \w b)(?= |$)/
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }), (words) => {
        const expected: string[] = []
        for (let at = 0; at < words.length;) {
          const match = plain.exec(words.slice(at).join(' '))
          // Both branches end where they must, so the first is the longest; the second may be longer still.
          const second = /^(?:b|c a) \w b(?= |$)/.exec(words.slice(at).join(' '))
          const longest = (second?.[0].length ?? 0) > (match?.[0].length ?? 0) ? second : match
          if (longest) expected.push(`x: ${longest[0]}`)
          at += longest ? longest[0].split(' ').length : 1
        }
        assert.deepEqual(found(matcher, words.join(' ')), words.length === 0 ? [] : expected)
      })
    )
  }).timeout(30_000)
})

describe('inflection', () => {
  const verbs: readonly (readonly [base: string, forms: string])[] = [
    ['look', 'look looks looked looking'],
    ['try', 'try tries tried trying'],
    ['play', 'play plays played playing'],
    ['escalate', 'escalate escalates escalated escalating'],
    ['fix', 'fix fixes fixed fixing'],
    ['process', 'process processes processed processing'],
    ['reach', 'reach reaches reached reaching'],
    ['push', 'push pushes pushed pushing'],
    ['stop', 'stop stops stopped stopping'],
    ['drop', 'drop drops dropped dropping'],
    ['plan', 'plan plans planned planning'],
    ['ship', 'ship ships shipped shipping'],
    ['refer', 'refer refers referred referring'],
    ['offer', 'offer offers offered offering'],
    ['open', 'open opens opened opening'],
    ['expect', 'expect expects expected expecting'],
    ['wait', 'wait waits waited waiting'],
    ['repair', 'repair repairs repaired repairing'],
    ['show', 'show shows showed shown showing'],
    ['follow', 'follow follows followed following'],
    ['agree', 'agree agrees agreed agreeing'],
    ['occur', 'occur occurs occurred occurring'],
    ['submit', 'submit submits submitted submitting'],
    ['limit', 'limit limits limited limiting'],
    ['visit', 'visit visits visited visiting'],
    ['let', 'let lets letting'],
    ['deal', 'deal deals dealt dealing'],
    ['cancel', 'cancel cancels cancelled canceled cancelling canceling'],
    ['do', 'do does did done doing'],
    ['be', 'be am is are was were been being'],
    ['get', 'get gets got gotten getting'],
    ['think', 'think thinks thought thinking']
  ]
  for (const [base, forms] of verbs) {
    it(`${base}: ${forms}`, () => {
      assert.deepEqual(verbForms(base).toSorted(), forms.split(' ').toSorted())
    })
  }

  const nouns: readonly (readonly [noun: string, plural: string])[] = [
    ['day', 'days'],
    ['enquiry', 'enquiries'],
    ['box', 'boxes'],
    ['boss', 'bosses'],
    ['branch', 'branches'],
    ['team', 'teams'],
    ['issue', 'issues']
  ]
  for (const [noun, plural] of nouns) {
    it(`${noun}, ${plural}`, () => {
      assert.deepEqual(nounForms(noun), [noun, plural])
    })
  }
})
