import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { ParseEnglish } from 'parse-english'
import { createParserKnowledge, Kind } from '../../../src/cues/lexicon/marks.js'
import { flatten } from '../../../src/cues/lexicon/parse.js'
import { createPlainParser, type PlainParse } from '../../../src/cues/lexicon/plainParse.js'
import { readCases } from '../../accuracy/score.js'
import { root } from '../../host/paths.js'

const corpus = path.join(root, 'test/corpus')
const paragraphs = ['', 'unseen']
  .flatMap((folder) => readdirSync(path.join(corpus, folder)).map((name) => path.join(corpus, folder, name)))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readCases(name))
  .flatMap(({ text }) => text.split(/\n\s*\n/u))

/** What a text is made of that its parser has rules about. */
const parts =
  'a b A Foo foo no No etc Mr e g 5 12 31 04 2026 it w o ol tis em n é É x . . . , ; : ! ? - – — \' ’ " “ ” ( ) [ ] / & @ £ % _ __ … ... !! 🙂 \u00AD ½ dept Sat St ‽ » ¿ ﬁ 。'
    .split(' ')
    .concat([' ', ' ', ' ', '\n', '\r\n', '\t', '\u00A0'])

/** Words, marks and sentences with their places, one sentence a line. */
function show({ kinds, starts, ends, sentences }: PlainParse): string[] {
  return sentences.map(([first, last]) => {
    const items: string[] = []
    for (let index = first; index <= last; index++) {
      const kind = kinds[index]
      if (kind === Kind.gone) continue
      const name = kind === Kind.word ? 'word' : kind === Kind.space ? 'space' : 'mark'
      items.push(`${name} ${starts[index] ?? ''}-${ends[index] ?? ''}`)
    }
    return items.join(', ')
  })
}

describe('reading English without a tree', function () {
  this.timeout(60_000)
  const parser = new ParseEnglish()
  const parsePlain = createPlainParser(createParserKnowledge(parser))

  /** Answers whether the text could be read at all. */
  function assertSame(text: string): boolean {
    const plain = parsePlain(text)
    if (!plain) return false
    const tree = parser.parse(text).children.filter((node) => node.type === 'ParagraphNode')
    assert.deepEqual(show(plain), show(flatten(tree)), JSON.stringify(text))
    return true
  }

  it('finds the words and sentences of the tree in the whole corpus', () => {
    const read = paragraphs.filter(assertSame)
    assert.ok(read.length > paragraphs.length * 0.95, `${read.length} of ${paragraphs.length}`)
  })

  it('finds the words and sentences of the tree in odd texts', () => {
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 24 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (odd) => {
        assertSame(odd)
      }),
      { numRuns: 5000 }
    )
  })

  it('finds the words and sentences of the tree in replies with odd parts', () => {
    const text = fc
      .tuple(
        fc.constantFrom(...paragraphs),
        fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...parts)), { maxLength: 5 })
      )
      .map(([reply, odd]) =>
        odd.reduce((whole, [at, part]) => whole.slice(0, at) + part + whole.slice(at), reply)
      )
    fc.assert(
      fc.property(text, (odd) => {
        assertSame(odd)
      }),
      { numRuns: 2000 }
    )
  })
})
