import { createEnglishReader } from '../cues/lexicon/parse.js'
import { createTokenReader, type Token } from '../cues/lexicon/words.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { SentenceView } from '../cues/sentence.js'
import { capitalized, isLoud } from './edits.js'
import type { Fix, Span } from './finding.js'
import { literal } from './snippet.js'
import { wholeWords } from './wholeWords.js'
import { say } from '../words/words.js'

/** A phrase that a team does not write. */
export interface BannedPhrase {
  readonly phrase: string
  /** What to write instead. */
  readonly use?: string
  /** Why, for people. */
  readonly reason?: string
}

/** What a team has agreed on beside the rules. Case, line breaks and the kind of apostrophe make no other phrase. */
export interface HouseStyle {
  readonly banned: readonly BannedPhrase[]
  readonly preferred: readonly { readonly phrase: string; readonly use: string }[]
  /** Phrases in which no rule finds anything. */
  readonly allowed: readonly string[]
  /** Names in which no rule finds anything, in these capitals only. */
  readonly products: readonly string[]
}

/** A phrase of the house style in a reply. */
export interface HouseMatch extends Span {
  /** As the reply has it. */
  readonly actual: string
  readonly use?: string
  readonly reason?: string
  /** "A" or "an" stands before it. */
  readonly isAfterArticle: boolean
}

/** Finds the phrases of a house style, all of them in one walk over the words of a sentence. */
export interface HouseStyleFinder {
  banned(sentence: ReplySentence): readonly HouseMatch[]
  preferred(sentence: ReplySentence): readonly HouseMatch[]
  /** Where no rule finds anything, in the order of the text. */
  allowed(cues: ReplyCues): readonly Span[]
}

type Kind = 'banned' | 'preferred' | 'allowed' | 'product' | 'better'

interface Entry extends BannedPhrase {
  readonly kind: Kind
}

interface Branch {
  readonly next: Map<string, Branch>
  readonly entries: Entry[]
}

/** A word as it is written; a contraction is one, though the matcher knows its parts. */
interface Word {
  readonly raw: string
  readonly key: string
  readonly from: number
  readonly to: number
  readonly before: string
  readonly quoted: boolean
}

interface Found {
  readonly entry: Entry
  readonly from: number
  readonly to: number
  /** Characters at its end that are not of the phrase. */
  readonly extra: number
  readonly actual: string
  readonly isAfterArticle: boolean
}

/** Makes a finder; `undefined` for a style without words, so that it costs nothing. */
export function createHouseStyleFinder({
  banned = [],
  preferred = [],
  allowed = [],
  products = []
}: Partial<HouseStyle> = {}): HouseStyleFinder | undefined {
  if ([banned, preferred, allowed, products].every(({ length }) => length === 0)) return undefined
  const root = plant({ banned, preferred, allowed, products })
  if (root.next.size === 0) return undefined
  const findAll = (view: SentenceView): readonly Found[] =>
    withoutCovered(walkAll(root, writtenWords(view.tokens)))
  const matches = (sentence: ReplySentence, kind: Kind): HouseMatch[] =>
    longestOf(sentence.view.remember(findAll).filter(({ entry }) => entry.kind === kind)).map(
      ({ entry, from, to, extra, actual, isAfterArticle }) => ({
        ...placeOf(sentence, { from, to, extra }),
        actual,
        isAfterArticle,
        ...(entry.use !== undefined && { use: inCapitalsOf(actual, entry.use) }),
        ...(entry.reason !== undefined && { reason: entry.reason })
      })
    )
  return {
    banned: (sentence) => matches(sentence, 'banned'),
    preferred: (sentence) => matches(sentence, 'preferred'),
    allowed: ({ sentences }) =>
      sentences.flatMap((sentence) =>
        sentence.view
          .remember(findAll)
          .filter(({ entry }) => entry.kind === 'allowed' || entry.kind === 'product')
          .map((match) => placeOf(sentence, match))
      )
  }
}

function placeOf(sentence: ReplySentence, { from, to, extra }: Pick<Found, 'from' | 'to' | 'extra'>): Span {
  const { start, end } = sentence.placeOf({ from, to })
  return { start, end: end - extra }
}

/** The words to write instead, where the team names them. */
export function replacementsOf({ start, end, use, isAfterArticle }: HouseMatch): Fix[] {
  if (use === undefined) return []
  // "A" or "an" depends on the word behind it.
  return [
    { title: say('Write "{0}"', use), edits: [{ start, end, newText: literal(use) }], safe: !isAfterArticle }
  ]
}

/** Phrases go through the reader that replies go through, so that both fall into the same words. */
function plant({ banned, preferred, allowed, products }: HouseStyle): Branch {
  const english = createEnglishReader()
  const words = createTokenReader()
  const root: Branch = { next: new Map(), entries: [] }
  for (const entry of banned) addWithBetter({ ...entry, kind: 'banned' })
  for (const entry of preferred) addWithBetter({ ...entry, kind: 'preferred' })
  for (const phrase of allowed) add({ phrase, kind: 'allowed' })
  for (const phrase of products) add({ phrase, kind: 'product' })
  return root

  function addWithBetter(entry: Entry): void {
    add(entry)
    if (entry.use !== undefined) add({ phrase: entry.use, kind: 'better' })
  }

  function add(entry: Entry): void {
    const parse = english.read(entry.phrase)
    const tokens = parse.sentences.flatMap((sentence) => {
      const text = entry.phrase.slice(parse.starts[sentence[0]], parse.ends[sentence[1]])
      return words.read(text, parse, sentence)
    })
    const written = writtenWords(tokens)
    if (written.length === 0) return
    let branch = root
    for (const [index, word] of written.entries()) {
      const step = stepOf(word, index === 0)
      let next = branch.next.get(step)
      if (!next) branch.next.set(step, (next = { next: new Map(), entries: [] }))
      branch = next
    }
    branch.entries.push(entry)
  }
}

/** A word with the punctuation before it, which belongs to the phrase unless it stands in front of all of it. */
function stepOf({ key, before }: Word, isFirst: boolean): string {
  return isFirst ? key : `${before} ${key}`
}

/** Every phrase that starts at every word. */
function walkAll(root: Branch, words: readonly Word[]): Found[] {
  const found: Found[] = []
  for (let start = 0; start < words.length; start++) {
    let branch: Branch | undefined = root
    for (let at = start; at < words.length && branch; at++) {
      const word = words[at]
      if (!word || word.quoted) break
      branch = branch.next.get(stepOf(word, at === start))
      if (!branch || branch.entries.length === 0) continue
      const written = words
        .slice(start, at + 1)
        .map(({ raw, before }, index) => (index === 0 ? raw : before === '' ? ` ${raw}` : `${before} ${raw}`))
        .join('')
      const isLast = at === words.length - 1
      const isAfterArticle = /^an?$/u.test(words[start - 1]?.key ?? '')
      for (const entry of branch.entries) {
        // The reader can leave a sentence's full stop on its last word; only an abbreviation's belongs to the phrase.
        const extra = written.endsWith('.') && (isLast || !entry.phrase.trimEnd().endsWith('.')) ? 1 : 0
        const actual = written.slice(0, written.length - extra)
        if (entry.kind === 'product' && entry.phrase.trim() !== actual) continue
        if (entry.kind === 'better' && !isWritten(actual, entry.phrase)) continue
        found.push({ entry, from: words[start]?.from ?? 0, to: word.to, extra, actual, isAfterArticle })
      }
    }
  }
  return found
}

/** What stands inside of what should be written is right as it is: "Acme" in "Acme Desk". One walk, since both come in order. */
function withoutCovered(found: readonly Found[]): readonly Found[] {
  const better = found.filter(({ entry }) => entry.kind === 'better')
  if (better.length === 0) return found
  /** Phrase → where the furthest of those that have begun ends. */
  const until = new Map<string, number>()
  let next = 0
  return found.filter(({ entry, from, to }) => {
    for (let other = better[next]; other && other.from <= from; other = better[++next])
      until.set(other.entry.phrase, Math.max(other.to, until.get(other.entry.phrase) ?? 0))
    return (entry.kind !== 'banned' && entry.kind !== 'preferred') || (until.get(entry.use ?? '') ?? 0) < to
  })
}

/** The first of those that share words, and of those that start together the longest. */
function longestOf(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (last?.from === one.from) kept[kept.length - 1] = one.to > last.to ? one : last
    else if (!last || last.to <= one.from) kept.push(one)
  }
  return kept
}

function isWritten(actual: string, phrase: string): boolean {
  return actual === phrase.trim() || actual === capitalized(phrase.trim())
}

/** A replacement without capitals takes those of the words in its place; a name keeps its own. */
function inCapitalsOf(actual: string, use: string): string {
  if (use !== use.toLowerCase()) return use
  if (actual.length > 3 && isLoud(actual)) return use.toUpperCase()
  const first = actual.charAt(0)
  return first === first.toLowerCase() ? use : capitalized(use)
}

function writtenWords(tokens: readonly Token[]): Word[] {
  return wholeWords(tokens).map(({ token, from, to }) => ({
    raw: token.raw,
    // What is masked, such as an address, is nobody's wording.
    key: token.mask ? '' : keyOf(token.raw),
    from,
    to,
    before: token.before,
    quoted: token.quoted
  }))
}

/** What makes spellings of a word the same: no case, one kind of apostrophe, no full stop that the reader left on it. */
function keyOf(raw: string): string {
  const plain = raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
  return plain.length > 1 && plain.endsWith('.') ? plain.slice(0, -1) : plain
}
