import type { PhraseSet } from '../cues/grammar/automaton.js'
import { nounForms } from '../cues/grammar/inflect.js'
import { normalize } from '../cues/lexicon/normal.js'
import type { Token } from '../cues/lexicon/words.js'
import type { ReplySentence } from '../cues/reply.js'
import type { Fix, Span } from './finding.js'
import { capitalized } from './edits.js'
import { literal } from './snippet.js'
import { wholeWords } from './wholeWords.js'
import { say } from '../words/words.js'

/**
 * A word list as its data file holds it: phrases that mean the same, and what to write instead, each with `|` between
 * them. A `*` in a phrase stands for any word, a `~` at its end for singular and plural; a phrase with capitals is found in
 * these capitals only.
 */
export type WordList = readonly (readonly [phrases: string, instead: string])[]

/** A phrase of a list, found in a reply. */
export interface ListedPhrase extends Span {
  /** Which list has it. */
  readonly tag: string
  /** As the list has it. */
  readonly phrase: string
  /** As the reply has it. */
  readonly actual: string
  readonly instead: readonly string[]
}

interface Entry {
  readonly phrase: string
  readonly instead: readonly string[]
}

interface Branch {
  readonly next: Map<string, Branch>
  readonly entries: Entry[]
}

/** A word as it is written; a contraction is one, though the phrases of the matcher know its parts. */
interface WrittenWord {
  readonly raw: string
  readonly key: string
  readonly from: number
  readonly to: number
  readonly quoted: boolean
  /** Nothing but white space stands between the word before and this one. */
  readonly follows: boolean
}

/** The phrases of a list for the one matcher, all under one tag; a bundle that has them compiled never asks for them. */
export function listPhrases(tag: string, list: WordList): PhraseSet {
  return {
    tag,
    get patterns() {
      return patternsOf(list)
    }
  }
}

function patternsOf(list: WordList): string[] {
  const single: string[] = []
  const longer: string[] = []
  for (const phrase of list.flatMap(([phrases]) => phrases.split('|'))) {
    // Most plurals can be left to the matcher; not where mending the spelling changes the word.
    const [only = '', ...more] = phrase.endsWith('~') ? partsOf(phrase.slice(0, -1)) : []
    const isPlain = more.length === 0 && phrase === `${only}~` && !/([a-z])\1\1/u.test(only)
    if (isPlain) single.push(phrase)
    else for (const form of separate(phrase)) add(partsOf(form))
  }
  return [single.join('|'), ...longer]

  function add(parts: readonly string[]): void {
    if (parts.length === 1) single.push(parts.join(''))
    else longer.push(parts.join(' '))
  }

  function partsOf(phrase: string): string[] {
    return wordsOf(phrase).flatMap((word) =>
      word === '*' ? ['_'] : normalize(word).map((part) => part.replace(/[-']/gu, ''))
    )
  }
}

/**
 * Finds the phrases of a list in sentences whose matches of `tag` come from {@link listPhrases}. The matcher takes words
 * apart and mends them, so what it found is compared with the words as they are written.
 *
 * @param allow the value of a rule's option: phrases to leave alone, as the list has them
 */
export function createListFinder(
  tag: string,
  list: WordList,
  allow?: unknown
): (sentence: ReplySentence) => ListedPhrase[] {
  // Most replies hold none of the phrases, so the tree of them waits for the first match.
  let root: Branch | undefined
  return (sentence) => {
    const matches = sentence.view.of(tag)
    if (matches.length === 0) return []
    const tree = (root ??= plant(
      list,
      new Set(Array.isArray(allow) ? allow.map((phrase) => String(phrase).toLowerCase()) : [])
    ))
    const words = writtenWords(sentence.view.tokens)
    return words.flatMap((word, index) =>
      !word.quoted && matches.some(({ from, to }) => from < word.to && word.from < to)
        ? walk(tree, words, index).map(({ entry, end }) => {
            const found = words.slice(index, end)
            const actual = found.map(({ raw }) => raw).join(' ')
            const range = { from: word.from, to: found.at(-1)?.to ?? word.to }
            // "The consumer ombudsman" is no "consumer consumer advocate".
            const before = words[index - 1]?.raw.toLowerCase()
            const instead = entry.instead.filter((phrase) => phrase.split(' ', 1)[0] !== before)
            return { ...entry, instead, ...sentence.placeOf(range), tag, actual }
          })
        : []
    )
  }
}

/** The fixes that put another phrase in the place of a listed one, in its capitals. */
export function replacements({ start, end, actual, instead }: ListedPhrase): Fix[] {
  return instead.map((phrase) => {
    const word = matchCase(actual, phrase)
    return { title: say('Write "{0}"', word), edits: [{ start, end, newText: literal(word) }], safe: false }
  })
}

function matchCase(actual: string, word: string): string {
  if (actual.length > 1 && actual === actual.toUpperCase()) return word.toUpperCase()
  const first = actual.charAt(0)
  return first === first.toUpperCase() ? capitalized(word) : word
}

function plant(list: WordList, allowed: ReadonlySet<string>): Branch {
  const root: Branch = { next: new Map(), entries: [] }
  for (const [phrases, instead] of list) {
    for (const phrase of separate(phrases)) {
      if (allowed.has(phrase.toLowerCase())) continue
      let branch = root
      for (const word of wordsOf(phrase)) {
        const key = word === '*' ? '*' : keyOf(word, normalize(word).length)
        let next = branch.next.get(key)
        if (!next) branch.next.set(key, (next = { next: new Map(), entries: [] }))
        branch = next
      }
      branch.entries.push({ phrase, instead: instead === '' ? [] : instead.split('|') })
    }
  }
  return root
}

/** All entries of the tree that the words from `index` on spell, with where they end. */
function walk(root: Branch, words: readonly WrittenWord[], index: number): { entry: Entry; end: number }[] {
  const found: { entry: Entry; end: number }[] = []
  let branches = [root]
  for (let at = index; at < words.length && branches.length > 0; at++) {
    const word = words[at]
    if (!word || (at > index && !word.follows)) break
    branches = branches.flatMap(({ next }) => [next.get(word.key) ?? [], next.get('*') ?? []].flat())
    for (const entry of branches.flatMap(({ entries }) => entries)) {
      const written = words.slice(index, at + 1).map(({ raw }) => raw)
      const isCapital = entry.phrase !== entry.phrase.toLowerCase()
      if (!isCapital || written.join(' ') === entry.phrase) found.push({ entry, end: at + 1 })
    }
  }
  return found
}

function writtenWords(tokens: readonly Token[]): WrittenWord[] {
  return wholeWords(tokens).map(({ token, from, to }) => ({
    raw: token.raw,
    key: token.mask ? '' : keyOf(token.raw, to - from),
    from,
    to,
    quoted: token.quoted,
    follows: token.before === ''
  }))
}

/** What makes spellings of a word the same: no case, no hyphens, and no apostrophe but that of a contraction. */
function keyOf(word: string, parts: number): string {
  const plain = word.toLowerCase().replaceAll('’', "'").replaceAll('-', '')
  return parts > 1 ? plain : plain.replaceAll("'", '')
}

function wordsOf(phrase: string): string[] {
  return phrase.split(/[ /]/u)
}

/** The phrases of a row, those that stand for two written out. */
export function separate(phrases: string): string[] {
  return phrases
    .split('|')
    .flatMap((phrase) => (phrase.endsWith('~') ? nounForms(phrase.slice(0, -1)) : phrase))
}
