import type { Mask, MaskKind } from '../../prose/passage.js'
import { Kind } from './marks.js'
import { createNormalizer } from './normal.js'
import type { PlainParse } from './plainParse.js'
import { quotedRuns } from './quotes.js'

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
  readonly mask?: MaskKind
}

interface RawWord {
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly before: string
}

/** Reads the words of sentences. */
export interface TokenReader {
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

/** Makes a reader of words. */
export function createTokenReader(): TokenReader {
  const normalizer = createNormalizer()
  return {
    read(text, parse, sentence, walk = { masks: [], next: 0 }, base = 0) {
      const { words, after } = rawWords(text, parse, sentence)
      const quoted = quotedRuns(words, after)
      const tokens: Token[] = []
      for (let index = 0; index < words.length; index++) {
        const word = words[index]
        if (!word) break
        while ((walk.masks[walk.next]?.end ?? Infinity) <= base + word.start) walk.next++
        const mask = walk.masks[walk.next]
        if (mask && base + word.end > mask.start) addMasked(tokens, word, mask.kind)
        else {
          const parts = normalizer.normalize(
            word.raw,
            words[index - 1]?.raw ?? '',
            words[index + 1]?.raw ?? ''
          )
          addParts(tokens, word, parts, quoted.has(index))
        }
      }
      return tokens
    }
  }
}

function rawWords(
  text: string,
  { kinds, starts, ends }: PlainParse,
  [first, last]: readonly [number, number]
): { words: RawWord[]; after: string } {
  const words: RawWord[] = []
  const base = starts[first] ?? 0
  let before = ''
  for (let index = first; index <= last; index++) {
    const kind = kinds[index]
    if (kind === Kind.space || kind === Kind.gone) continue
    const start = (starts[index] ?? 0) - base
    const end = (ends[index] ?? 0) - base
    const raw = text.slice(start, end)
    if (kind !== Kind.word && raw !== '&') before += raw
    else {
      const stop = raw.includes('.') ? gluedStop(raw) : -1
      if (stop > 0) {
        add(raw.slice(0, stop), start, start + stop)
        before = '.'
        add(raw.slice(stop + 1), start + stop + 1, end)
      } else if (isJoined(raw)) for (const part of partsOf(raw, start)) add(part.raw, part.start, part.end)
      else add(raw, start, end)
    }
  }
  return { words, after: before }

  function add(raw: string, start: number, end: number): void {
    words.push({ raw, start, end, before })
    before = ''
  }
}

/** A masked address can be several words to the parser; it is one token. */
function addMasked(tokens: Token[], { raw, start, end, before }: RawWord, mask: MaskKind): void {
  const last = tokens.at(-1)
  if (last?.mask && last.end === start) return
  tokens.push({ word: `<${mask}>`, raw, start, end, before, quoted: false, mask })
}

function addParts(
  tokens: Token[],
  { raw, start, end, before }: RawWord,
  parts: readonly string[],
  quoted: boolean
): void {
  let at = start
  for (let index = 0; index < parts.length; index++) {
    const word = parts[index] ?? ''
    const stop = index === parts.length - 1 ? end : Math.min(end, at + word.length)
    tokens.push({ word, raw, start: at, end: stop, before: index === 0 ? before : '', quoted })
    at = stop
  }
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

function partsOf(raw: string, start: number): Omit<RawWord, 'before'>[] {
  const parts: Omit<RawWord, 'before'>[] = []
  for (const match of raw.matchAll(/[^/]+/gu)) {
    parts.push({ raw: match[0], start: start + match.index, end: start + match.index + match[0].length })
  }
  return parts
}
