import type { Mask, MaskKind } from '../../prose/passage.js'
import { Kind } from './marks.js'
import { dependsOnNeighbours, normalize } from './normal.js'
import type { PlainParse } from './plainParse.js'
import { NumberList } from '../numberList.js'
import { isLongNumber, Trait, traitsOf } from './traits.js'
import { hasQuoteMark, mayQuote, quotedRuns, type QuotableWord } from './quotes.js'

/**
 * One word of a sentence as the phrase data knows it: lower case, straight apostrophe, contractions taken apart,
 * common misspellings mended. `start`–`end` is its place in the text of its sentence.
 */
export interface Token {
  readonly word: string
  readonly raw: string
  readonly start: number
  readonly end: number
  /** Punctuation and symbols between the word before and this one, without white space. */
  readonly before: string
  /** Inside quotation marks that hold somebody's words. */
  readonly quoted: boolean
  readonly mask?: MaskKind | undefined
}

/** All that a word as it is written tells alone; one for all places where it stands. */
interface Lexeme {
  readonly raw: string
  /** Whether it is no words that the parser keeps together. */
  readonly isWhole: boolean
  /** The words meant; `undefined` where the words beside it tell. */
  readonly parts: readonly string[] | undefined
  /** Their numbers. */
  readonly numbers: readonly number[]
  readonly traits: number
}

/** A word of the sentence at hand, before it is taken apart; the next sentence has its words in the same objects. */
interface RawWord {
  lexeme: Lexeme
  start: number
  end: number
  before: string
}

/** Reads the words of sentences. */
export interface TokenReader {
  /** The numbers of the words that were read last. */
  readonly numbers: NumberList
  /** Their {@link traitsOf}. */
  readonly traits: NumberList
  /**
   * The words of a sentence whose text is `text`: the items `first`–`last` of a parse. `base` is where the sentence starts
   * in its passage, by whose places the masks are given. The sentences of a passage are read in order.
   */
  read(
    text: string,
    parse: PlainParse,
    [first, last]: readonly [number, number],
    masks?: MaskWalk,
    base?: number
  ): Token[]
}

/** The masks of a passage, and the first one that words still to come can reach into. */
export interface MaskWalk {
  readonly masks: readonly Mask[]
  next: number
}

/** Words kept at most, with what they mean; a text of other words starts the memory afresh. */
const keptWords = 20_000

/**
 * Makes a reader of words.
 *
 * @param numberOf the number of a word for the matcher of phrases; always 0 where no phrases are looked for
 */
export function createTokenReader(numberOf: (word: string) => number = () => 0): TokenReader {
  const lexemes = new Map<string, Lexeme>()
  const numbers = new NumberList()
  const traits = new NumberList()
  const words: RawWord[] = []
  let count = 0
  return {
    numbers,
    traits,
    read(text, parse, sentence, walk = { masks: [], next: 0 }, base = 0) {
      const after = readRaw(text, parse, sentence)
      const quoted = quotedIn(after)
      const tokens: Token[] = []
      numbers.clear()
      traits.clear()
      for (let index = 0; index < count; index++) {
        const word = words[index]
        if (!word) break
        while ((walk.masks[walk.next]?.end ?? Infinity) <= base + word.start) walk.next++
        const mask = walk.masks[walk.next]
        if (mask && base + word.end > mask.start) addMasked(tokens, word, mask.kind)
        else {
          const next = index + 1 < count ? words[index + 1] : undefined
          addParts(tokens, word, index > 0 ? words[index - 1] : undefined, next, quoted?.has(index) === true)
        }
      }
      return tokens
    }
  }

  /** Fills the list of words; answers the marks behind the last one. */
  function readRaw(
    text: string,
    { kinds, starts, ends }: PlainParse,
    [first, last]: readonly [number, number]
  ): string {
    count = 0
    const base = starts[first] ?? 0
    let before = ''
    for (let index = first; index <= last; index++) {
      const kind = kinds[index]
      if (kind === Kind.space || kind === Kind.gone) continue
      const start = (starts[index] ?? 0) - base
      const end = (ends[index] ?? 0) - base
      const raw = text.slice(start, end)
      if (kind !== Kind.word && raw !== '&') {
        before += raw
        continue
      }
      const lexeme = lexemes.get(raw)
      if (lexeme?.isWhole) add(lexeme, start, end)
      else addAnew(raw, start, end)
    }
    return before

    /** A word that may be several which the parser keeps together. */
    function addAnew(raw: string, start: number, end: number): void {
      const stop = raw.includes('.') ? gluedStop(raw) : -1
      if (stop > 0) {
        add(lexemeOf(raw.slice(0, stop)), start, start + stop)
        before = '.'
        add(lexemeOf(raw.slice(stop + 1)), start + stop + 1, end)
      } else if (isJoined(raw))
        for (const part of partsOf(raw, start)) add(lexemeOf(part.raw), part.start, part.end)
      else add(lexemeOf(raw), start, end)
    }

    function add(lexeme: Lexeme, from: number, to: number): void {
      const word = words[count++]
      if (word) {
        word.lexeme = lexeme
        word.start = from
        word.end = to
        word.before = before
      } else words.push({ lexeme, start: from, end: to, before })
      before = ''
    }
  }

  /** The words in quotation marks, if there are any marks. */
  function quotedIn(after: string): ReadonlySet<number> | undefined {
    let isPlain = !hasQuoteMark(after)
    for (let index = 0; index < count && isPlain; index++) {
      const word = words[index]
      isPlain = !word || !mayQuote(word.lexeme.raw, word.before)
    }
    return isPlain ? undefined : quotedRuns(words.slice(0, count).map(quotable), after)
  }

  function lexemeOf(raw: string): Lexeme {
    return lexemes.get(raw) ?? learn(raw)
  }

  function learn(raw: string): Lexeme {
    // New in every reply, and as it is written.
    if (isLongNumber(raw))
      return { raw, isWhole: true, parts: [raw], numbers: [numberOf(raw)], traits: Trait.digit }
    const parts = dependsOnNeighbours(raw) ? undefined : normalize(raw)
    const lexeme = {
      raw,
      isWhole: !raw.includes('.') && !raw.includes('/'),
      parts,
      numbers: parts?.map(numberOf) ?? [],
      traits: traitsOf(raw, parts ?? normalize(raw))
    }
    // A longer number hardly comes again.
    if (raw.length > 4 && (lexeme.traits & Trait.digit) !== 0) return lexeme
    if (lexemes.size >= keptWords) lexemes.clear()
    lexemes.set(raw, lexeme)
    return lexeme
  }

  /** A masked address can be several words to the parser; it is one token. */
  function addMasked(
    tokens: Token[],
    { lexeme: { raw }, start, end, before }: RawWord,
    mask: MaskKind
  ): void {
    const last = tokens.at(-1)
    if (last?.mask && last.end === start) return
    const word = `<${mask}>`
    tokens.push({ word, raw, start, end, before, quoted: false, mask })
    numbers.push(numberOf(word))
    traits.push(0)
  }

  function addParts(
    tokens: Token[],
    { lexeme, start, end, before }: RawWord,
    previous: RawWord | undefined,
    next: RawWord | undefined,
    quoted: boolean
  ): void {
    const { raw } = lexeme
    const parts = lexeme.parts ?? normalize(raw, previous?.lexeme.raw, next?.lexeme.raw)
    let at = start
    for (let index = 0; index < parts.length; index++) {
      const word = parts[index] ?? ''
      const stop = index === parts.length - 1 ? end : Math.min(end, at + word.length)
      tokens.push({
        word,
        raw,
        start: at,
        end: stop,
        before: index === 0 ? before : '',
        quoted,
        mask: undefined
      })
      numbers.push(lexeme.numbers[index] ?? numberOf(word))
      traits.push(index === 0 && hasQuoteMark(before) ? lexeme.traits | Trait.quote : lexeme.traits)
      at = stop
    }
  }
}

function quotable({ lexeme, before }: RawWord): QuotableWord {
  return { raw: lexeme.raw, before }
}

/** "We apologise.Kindly send …": where a sentence ends without a space after it; -1 where none does. */
function gluedStop(raw: string): number {
  const stop = raw.indexOf('.')
  const isGlued =
    stop > 2 &&
    /^\p{Ll}+$/u.test(raw.slice(1, stop)) &&
    /^(?:A|I|\p{Lu}[\p{Ll}’']+)$/u.test(raw.slice(stop + 1)) &&
    !/^(?:Com|Co|Net|Org|Js|Io)$/u.test(raw.slice(stop + 1))
  return isGlued ? stop : -1
}

/** "and/or": the parser keeps words joined by a slash together; times and dates stay whole. */
function isJoined(raw: string): boolean {
  return raw.length > 3 && raw.includes('/') && !/\d/u.test(raw)
}

function partsOf(raw: string, start: number): { raw: string; start: number; end: number }[] {
  return Array.from(raw.matchAll(/[^/]+/gu), ({ 0: part, index }) => ({
    raw: part,
    start: start + index,
    end: start + index + part.length
  }))
}
