import assert from 'node:assert/strict'
import fc from 'fast-check'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader, type ReplyReader, type ReplySentence } from '../../../src/cues/reply.js'

type Markup = 'markdown' | 'plaintext'

/** Every word with its place: the parts of a contraction share one word. */
function* wordsOf(sentence: ReplySentence): Generator<{ raw: string; start: number; end: number }> {
  const { tokens } = sentence.view
  for (let from = 0; from < tokens.length;) {
    const token = tokens[from]
    let to = from + 1
    while (tokens[to]?.raw === token?.raw && tokens[to]?.start === tokens[to - 1]?.end) to++
    yield { raw: token?.raw ?? '', ...sentence.placeOf({ from, to }) }
    from = to
  }
}

describe('the reader of replies', () => {
  let reader: ReplyReader
  before(() => {
    reader = createReplyReader(compileCues())
  })

  function sentencesOf(text: string, markup: Markup): string[] {
    return reader.read(text, markup).cues.sentences.map(({ place }) => text.slice(place.start, place.end))
  }

  const sentences: readonly (readonly [what: string, text: string, ...sentences: string[]])[] = [
    ['sentences', 'One. Two! Three? Four', 'One.', 'Two!', 'Three?', 'Four'],
    ['a sentence over lines', 'We are\nsorry. Bye.', 'We are\nsorry.', 'Bye.'],
    ['CRLF', 'We are\r\nsorry.\r\n\r\nBye.', 'We are\r\nsorry.', 'Bye.'],
    [
      'titles and abbreviations',
      'Dear Mr. Lee, Dr. Ott is in, e.g. at 5 p.m. today.',
      'Dear Mr. Lee, Dr. Ott is in, e.g. at 5 p.m. today.'
    ],
    ['"in." at an end', 'Put it in. Please restart.', 'Put it in.', 'Please restart.'],
    ['an address', 'See www.example.com/a.b. Then reply.', 'See www.example.com/a.b.', 'Then reply.'],
    ['emoji', 'Sorry 😞. It ships today 🎉 Bye.', 'Sorry 😞.', 'It ships today 🎉 Bye.'],
    ['amounts', 'You get £3.50 back. It is v2.1.3.', 'You get £3.50 back.', 'It is v2.1.3.'],
    ['an ellipsis', 'Well… it is lost. Sorry...', 'Well… it is lost.', 'Sorry...'],
    ['nothing', ''],
    ['only marks', '?!']
  ]
  for (const [what, text, ...expected] of sentences) {
    it(`places ${what}`, () => {
      assert.deepEqual(sentencesOf(text, 'plaintext'), expected)
    })
  }

  it('places sentences of Markdown with the marks inside them', () => {
    const text = '# Done\n\n- We **are** sorry. *It* ships.\n- Bye'
    assert.deepEqual(sentencesOf(text, 'markdown'), ['Done', 'We **are** sorry.', 'It* ships.', 'Bye'])
  })

  it('places words that end in a character reference, at any place of the reply', () => {
    const text = 'It is *a*.\n\nA *nice* caf&eacute;'
    for (let run = 0; run < 2; run++) {
      const sentence = reader.read(text, 'markdown').cues.sentences[1]
      const place = sentence?.placeOf({ from: 2, to: 3 })
      assert.equal(text.slice(place?.start, place?.end), 'caf&eacute;')
    }
  })

  const word = fc.oneof(
    fc.constantFrom(
      "we'll",
      'we’ll',
      "can't",
      'cannot',
      'dont',
      'gonna',
      "it's",
      'I’m',
      "o'clock",
      "l'Hôtel",
      'and/or',
      "Ann's"
    ),
    fc.constantFrom(
      'sorry',
      'Soooorry',
      'e-mail',
      'ÜBER',
      'naïve',
      '5pm',
      '24/7',
      '3.5',
      '£3',
      '1,000',
      'R&D',
      '&',
      'a.m.',
      'No.'
    ),
    fc.constantFrom(
      '😞',
      '👩‍👩‍👧',
      '🇩🇪',
      '“quoted”',
      '"so"',
      '(really)',
      '—',
      '…',
      '@dana',
      'a@b.example',
      'https://x.example/y'
    ),
    fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' })
  )
  const gap = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    ' - ',
    ', ',
    '. ',
    '! ',
    '? ',
    '\n\n',
    '\r\n\r\n',
    ': ',
    '\u00A0'
  )
  const prose = fc.array(fc.tuple(word, gap), { maxLength: 24 }).map((parts) => parts.flat().join(''))

  it('gives every word its very place', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const sentence of reader.read(text, 'plaintext').cues.sentences) {
          let before = sentence.place.start
          for (const { raw, start, end } of wordsOf(sentence)) {
            assert.ok(start >= before && end <= sentence.place.end, `${raw} in order and inside`)
            before = end
            if (!raw.startsWith('X')) assert.equal(text.slice(start, end), raw)
          }
        }
      }),
      { numRuns: 300 }
    )
  }).timeout(30_000)

  it('gives words of Markdown a place that starts and ends with them', () => {
    const mark = fc.constantFrom(
      '**',
      '*',
      '_',
      '`',
      '> ',
      '- ',
      '[',
      '](x)',
      '&amp;',
      '\\',
      '#',
      '<b>',
      '\n'
    )
    const text = fc.array(fc.oneof(word, gap, mark), { maxLength: 24 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (markdown) => {
        const length = markdown.length
        for (const sentence of reader.read(markdown, 'markdown').cues.sentences) {
          for (const { start, end } of wordsOf(sentence))
            assert.ok(0 <= start && start < end && end <= length)
        }
      }),
      { numRuns: 300 }
    )
  }).timeout(30_000)

  it('reads the same text alike, from memory or not', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const shape = (fresh: ReplyReader) =>
          fresh
            .read(text, 'markdown')
            .cues.sentences.map(({ place, acts, times }) => ({ place, acts, times }))
        reader.read(text, 'markdown')
        assert.deepEqual(shape(reader), shape(createReplyReader(compileCues())))
      }),
      { numRuns: 5 }
    )
  }).timeout(30_000)

  it('reads a sentence that it knows alike beside others, whatever is typed around it', () => {
    const shape = (read: ReplyReader, text: string) =>
      read.read(text, 'plaintext').cues.sentences.map((sentence) => ({
        acts: sentence.acts,
        times: sentence.times,
        places: sentence.view.tokens.map((_, from) => sentence.placeOf({ from, to: from + 1 }))
      }))
    fc.assert(
      fc.property(prose, prose, prose, (before, kept, after) => {
        for (let length = 0; length <= before.length; length++)
          shape(reader, `${before.slice(0, length)}${kept}${after.slice(length)}`)
        const text = before + kept
        assert.deepEqual(shape(reader, text), shape(createReplyReader(compileCues()), text))
      }),
      { numRuns: 5 }
    )
  }).timeout(60_000)

  it('names the sentences with a tag or an act, in order and each once', () => {
    const { cues } = reader.read('We are sorry. It ships on Friday. Sorry, we will call. Bye.', 'plaintext')
    const indexes = (sentences: readonly ReplySentence[]): number[] => sentences.map(({ index }) => index)
    assert.deepEqual(indexes(cues.withTag('apology')), [0, 2])
    assert.deepEqual(indexes(cues.withTag('time', 'apology', 'no such tag')), [0, 1, 2])
    assert.deepEqual(indexes(cues.withAct('apology', 'commitment')), [0, 2])
    assert.deepEqual(indexes(cues.withAct('policy')), [])
  })

  it('asks what a sentence, a passage or a reply says only once, also when the sentence comes again', () => {
    const asked: string[] = []
    const askSentence = ({ view }: Pick<ReplySentence, 'view'>) => asked.push(view.text)
    const askPassage = ({ text }: { readonly text: string }) => asked.push(text)
    for (const text of ['One is here. Two is there.\n\nBye.', 'One is here. Two is where.\n\nBye.']) {
      const { cues } = reader.read(text, 'plaintext')
      for (const sentence of cues.sentences) sentence.remember(askSentence)
      for (const passage of cues.passages) passage.remember(askPassage)
    }
    assert.deepEqual(asked, [
      'One is here.',
      'Two is there.',
      'Bye.',
      'One is here. Two is there.',
      'Bye.',
      'Two is where.',
      'One is here. Two is where.'
    ])
  })

  it('reads a long paragraph in pieces, with the same sentences', () => {
    const text = Array.from({ length: 600 }, (_, index) => `This is sentence ${index} of many.`).join(' ')
    const found = sentencesOf(text, 'plaintext')
    assert.equal(found.length, 600)
    assert.equal(found[599], 'This is sentence 599 of many.')
  })
})
