import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes, Paragraph, Root } from 'nlcst'
import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import retextSimplify from 'retext-simplify'
import { VFile } from 'vfile'
import { harmlessProfanities, wordLists } from '../../../src/build/wordLists.js'
import { normalize } from '../../../src/cues/lexicon/normal.js'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader, type ReplyCues } from '../../../src/cues/reply.js'
import { equality, profanities } from '../../../src/rules/inclusive-language.data.js'
import {
  allowedProfanities,
  allowedTerms,
  leastSureness
} from '../../../src/rules/inclusive-language.phrases.js'
import { inclusiveLanguage } from '../../../src/rules/inclusive-language.js'
import type { Transform } from '../../../src/rules/retext.js'
import type { Rule } from '../../../src/rules/rule.js'
import { separate, type WordList } from '../../../src/rules/wordList.js'
import { wordyPhrases } from '../../../src/rules/wordy.data.js'
import { allowedPhrases } from '../../../src/rules/wordy.phrases.js'
import { wordy } from '../../../src/rules/wordy.js'
import { readCases } from '../../accuracy/score.js'

const corpus = new URL('../../corpus/', import.meta.url)
const replies = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readCases(new URL(name, corpus).pathname))

const sources: readonly (readonly [Rule, readonly Transform[], readonly string[]])[] = [
  [
    inclusiveLanguage,
    [
      retextEquality({ ignore: [...allowedTerms] }),
      retextProfanities({ ignore: [...harmlessProfanities()], sureness: leastSureness })
    ],
    [...phrasesOf(equality), ...phrasesOf(profanities), ...allowedTerms, ...allowedProfanities]
  ],
  [wordy, [retextSimplify({ ignore: [...allowedPhrases] })], [...phrasesOf(wordyPhrases), ...allowedPhrases]]
]

/** Ways to write a phrase that must not matter. */
const spellings: Readonly<Record<string, (phrase: string) => string>> = {
  'as they are': (phrase) => filled(phrase),
  'in capitals': (phrase) => filled(phrase).toUpperCase(),
  // A phrase with capitals is taken letter by letter.
  'with a line break': (phrase) =>
    phrase === phrase.toLowerCase() ? filled(phrase).replaceAll(' ', '\n') : filled(phrase),
  'with curly apostrophes': (phrase) => filled(phrase).replaceAll("'", '’'),
  // British endings and tripled letters are only mended in words without a hyphen.
  'with hyphens': (phrase) =>
    phrase.split(' ').every((word) => normalize(word).join() === word)
      ? filled(phrase).replace(/(?<=\p{L}{3})(?=\p{L}{3})/u, '-')
      : filled(phrase)
}

describe('the word lists', function () {
  // Thousands of phrases, written in each way.
  this.timeout(30_000)

  it('are as the installed packages make them', async () => {
    for (const { path, text } of await wordLists()) {
      assert.equal(
        readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'),
        text,
        `run npm run word-lists`
      )
    }
  })

  for (const [rule, plugins, phrases] of sources) {
    describe(rule.id, () => {
      const reader = createReplyReader(compileCues(rule.phrases))

      for (const [how, change] of Object.entries(spellings)) {
        it(`finds what the plugins find in ${phrases.length} phrases ${how}`, () => {
          const texts = phrases.map((phrase) => `They said ${change(phrase)} today.`)
          const { ours, theirs } = compare(
            rule,
            plugins,
            texts,
            (text) => reader.read(text, 'plaintext').cues
          )
          assert.deepEqual(wordsAt(texts, without(theirs, ours)), [], 'not found')
          assert.deepEqual(wordsAt(texts, without(ours, theirs)), [], 'found as well')
          assert.ok(theirs.size > phrases.length / 5)
        })
      }

      it('finds what the plugins find in the labelled replies, and more only beside punctuation', () => {
        const texts = replies.map(({ text }) => text)
        const { ours, theirs } = compare(rule, plugins, texts, (text) => reader.read(text, 'plaintext').cues)
        assert.deepEqual(wordsAt(texts, without(theirs, ours)), [], 'not found')
        const plain = without(ours, theirs).filter((place) => !isBesidePunctuation(texts, place))
        assert.deepEqual(wordsAt(texts, plain), [], 'found as well')
        assert.ok(theirs.size > 5)
      })
    })
  }
})

function filled(phrase: string): string {
  return phrase.replaceAll('*', 'something')
}

function phrasesOf(list: WordList): string[] {
  return list.flatMap(([phrases]) => separate(phrases))
}

interface Places {
  readonly ours: ReadonlySet<string>
  readonly theirs: ReadonlySet<string>
}

/** Where a rule and the plugins find something in texts, as `index:start-end`. */
function compare(
  rule: Rule,
  plugins: readonly Transform[],
  texts: readonly string[],
  read: (text: string) => ReplyCues
): Places {
  const ours: string[] = []
  const theirs: string[] = []
  const children: Paragraph[] = []
  const quoted = new Set<string>()
  const transform = rule.plugin()
  for (const [index, text] of texts.entries()) {
    const cues = read(text)
    const file = new VFile({ value: text })
    file.data.replyCues = cues
    transform({ type: 'RootNode', children: [] }, file)
    ours.push(...placesOf(file).map(({ start, end }) => `${index}:${start}-${end}`))
    // The plugins build an index of their phrases at every run, so all texts go through in one.
    for (const paragraph of cues.paragraphs) {
      children.push(
        movedTo(paragraph.node, (start, end) => ({ ...paragraph.placeOf(start, end), index })) as Paragraph
      )
    }
    for (const sentence of cues.sentences) {
      for (const [at, token] of sentence.view.tokens.entries()) {
        if (token.quoted) quoted.add(`${index}:${sentence.placeOf({ from: at, to: at + 1 }).start}`)
      }
    }
  }
  const root: Root = { type: 'RootNode', children }
  for (const plugin of plugins) {
    const file = new VFile()
    plugin(root, file)
    for (const { start, end, index } of placesOf(file)) {
      if (!quoted.has(`${index}:${start}`)) theirs.push(`${index}:${start}-${end}`)
    }
  }
  return { ours: new Set(ours), theirs: new Set(theirs) }
}

/** The tree with its places changed; which text it belongs to is kept as the line. */
function movedTo(
  node: Nodes,
  move: (start: number, end: number) => { start: number; end: number; index: number }
): Nodes {
  const { start, end, index } = move(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  const position = {
    start: { line: index + 1, column: 1, offset: start },
    end: { line: index + 1, column: 1, offset: end }
  }
  if (!('children' in node)) return { ...node, position }
  return { ...node, position, children: node.children.map((child) => movedTo(child, move)) } as Nodes
}

function placesOf(file: VFile): { start: number; end: number; index: number }[] {
  return file.messages.flatMap(({ place }) => {
    if (!place || !('start' in place)) return []
    return [{ start: place.start.offset ?? -1, end: place.end.offset ?? -1, index: place.start.line - 1 }]
  })
}

function without(places: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...places].filter((place) => !others.has(place))
}

function wordsAt(texts: readonly string[], places: readonly string[]): string[] {
  return places.map((place) => {
    const [index = 0, start = 0, end = 0] = place.split(/[:-]/u).map(Number)
    return (texts[index] ?? '').slice(start, end)
  })
}

/** nlcst-search takes a word that punctuation sets off for a literal one, and skips it. */
function isBesidePunctuation(texts: readonly string[], place: string): boolean {
  const [index = 0, start = 0, end = 0] = place.split(/[:-]/u).map(Number)
  const text = texts[index] ?? ''
  return /[\p{P}\p{S}]\s*$|^\s*$/u.test(text.slice(0, start)) || /^\s*[\p{P}\p{S}]/u.test(text.slice(end))
}
