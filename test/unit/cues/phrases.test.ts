import assert from 'node:assert/strict'
import type { PhraseSet } from '../../../src/cues/grammar/automaton.js'
import { wordForms } from '../../../src/cues/grammar/inflect.js'
import { compileGrammar } from '../../../src/cues/grammar/grammar.js'
import { parsePattern, type Pattern } from '../../../src/cues/grammar/syntax.js'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader } from '../../../src/cues/reply.js'
import { classes, floaters } from '../../../src/cues/phrases/classes.js'
import { phraseSets } from '../../../src/cues/phrases/index.js'
import { rules } from '../../../src/rules/index.js'

/** Word lists made from packages hold what these hold; another test compares the two. */
const made = /^(?:inclusive-language|wordy)\b/
const sets: readonly PhraseSet[] = [...phraseSets, ...rules.flatMap(({ phrases }) => phrases ?? [])].filter(
  ({ tag }) => !made.test(tag)
)
const reader = createReplyReader(compileCues())

/** Every pattern with where it stands. */
const entries = [
  ...sets.flatMap(({ tag, patterns }) => patterns.map((source) => ({ tag, source }))),
  ...Object.entries(classes.phrases).flatMap(([name, patterns]) =>
    patterns.map((source) => ({ tag: `<${name}>`, source }))
  )
].map((entry) => ({ ...entry, pattern: parsePattern(entry.source) }))

function* wordsOf(pattern: Pattern): Generator<string> {
  switch (pattern.type) {
    case 'word':
      yield* wordForms(pattern.word)
      return
    case 'sequence':
      for (const item of pattern.items) yield* wordsOf(item)
      return
    case 'choice':
      for (const option of pattern.options) yield* wordsOf(option)
      return
    case 'repeat':
      yield* wordsOf(pattern.item)
  }
}

/** Least number of words of a match that are named, by a word or a class. */
function namedWords(pattern: Pattern): number {
  switch (pattern.type) {
    case 'any':
      return 0
    case 'word':
    case 'class':
      return 1
    case 'sequence':
      return pattern.items.reduce((sum, item) => sum + namedWords(item), 0)
    case 'choice':
      return Math.min(...pattern.options.map(namedWords))
    case 'repeat':
      return pattern.min * namedWords(pattern.item)
  }
}

/** Least number of words of a match. */
function leastWords(pattern: Pattern): number {
  switch (pattern.type) {
    case 'sequence':
      return pattern.items.reduce((sum, item) => sum + leastWords(item), 0)
    case 'choice':
      return Math.min(...pattern.options.map(leastWords))
    case 'repeat':
      return pattern.min * leastWords(pattern.item)
    default:
      return 1
  }
}

/** The single words that the whole pattern may be. */
function singles(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'word':
      return wordForms(pattern.word)
    case 'choice':
      return pattern.options.flatMap(singles)
    case 'repeat':
      return pattern.min <= 1 ? singles(pattern.item) : []
    case 'sequence': {
      const needed = pattern.items.filter((item) => leastWords(item) > 0)
      if (needed.length > 1) return []
      return (needed.length === 1 ? needed : pattern.items).flatMap(singles)
    }
    default:
      return []
  }
}

/** The words that a text may hold for a word of the phrase data to be met. */
function canBeRead(word: string): boolean {
  return ['', 'we ', 'the '].some((before) =>
    reader
      .read(`${before}${word} it`, 'plaintext')
      .cues.sentences.some(({ view }) => view.tokens.some((token) => token.word === word))
  )
}

const veryCommon = new Set(
  'the a an and or but if it is are was be been have has had do does did i we you they he she this that to of in on at for by with from as not no so can will would our your my me us them'.split(
    ' '
  )
)

describe('the phrase data', () => {
  it('compiles, with every class it names', () => {
    assert.doesNotThrow(() => compileGrammar(sets, classes, floaters))
  })

  it('has no pattern twice in a set', () => {
    const keys = entries.map(({ tag, pattern }) => `${tag}: ${JSON.stringify(pattern)}`)
    assert.deepEqual(
      entries
        .filter((_, index) => keys.indexOf(keys[index] ?? '') !== index)
        .map(({ tag, source }) => `${tag}: ${source}`),
      []
    )
  })

  it('has no word twice in a choice', () => {
    const doubled: string[] = []
    const visit = (pattern: Pattern, place: string): void => {
      if (pattern.type === 'sequence') for (const item of pattern.items) visit(item, place)
      if (pattern.type === 'repeat') visit(pattern.item, place)
      if (pattern.type !== 'choice') return
      const options = pattern.options.map((option) => JSON.stringify(option))
      const twice = pattern.options.filter((_, index) => options.indexOf(options[index] ?? '') !== index)
      for (const option of twice)
        doubled.push(`${place}: ${option.type === 'word' ? option.word : JSON.stringify(option)}`)
      for (const option of pattern.options) visit(option, place)
    }
    for (const { tag, source, pattern } of entries) visit(pattern, `${tag}: ${source.slice(0, 60)}`)
    assert.deepEqual(doubled, [])
  })

  it('has no word that no text can hold once it is normalised', () => {
    const dead = new Map<string, string>()
    const known = new Map<string, boolean>()
    for (const { tag, source, pattern } of entries) {
      for (const word of wordsOf(pattern)) {
        const readable = known.get(word) ?? canBeRead(word)
        known.set(word, readable)
        if (!readable) dead.set(`${tag}: ${word}`, source.slice(0, 80))
      }
    }
    assert.deepEqual(Object.fromEntries(dead), {})
  }).timeout(60_000)

  it('has no pattern that any words at all can match', () => {
    assert.deepEqual(
      entries
        .filter(({ pattern }) => namedWords(pattern) === 0)
        .map(({ tag, source }) => `${tag}: ${source}`),
      []
    )
  })

  it('has no pattern that a single very common word can match', () => {
    // What a rule tags beside its own id is the company of a find, where a common word can mean much.
    const meanings = new Set([...phraseSets.map(({ tag }) => tag), ...rules.map(({ id }) => id)])
    const broad = entries
      .filter(({ tag }) => meanings.has(tag))
      .flatMap(({ tag, source, pattern }) =>
        singles(pattern)
          .filter((word) => veryCommon.has(word))
          .map((word) => `${tag}: "${word}" by ${source}`)
      )
    assert.deepEqual(broad, [])
  })

  it('has tags for what rules bring along that start with the rule', () => {
    for (const { id, phrases = [] } of rules)
      for (const { tag } of phrases) assert.ok(tag === id || tag.startsWith(`${id}.`), tag)
  })

  it('has floaters that texts can hold, once each', () => {
    assert.deepEqual(
      floaters.words.filter((word) => !canBeRead(word)),
      []
    )
    assert.equal(new Set(floaters.words).size, floaters.words.length)
  })
})
