import type { Paragraph } from 'nlcst'
import type { Passage } from '../prose/passage.js'
import { cutLong } from '../prose/pieces.js'
import type { Grammar } from './grammar/parts.js'
import { createCueMarker, type SentenceCues } from './cues.js'
import { createEnglishReader } from './lexicon/parse.js'
import type { PlainParse } from './lexicon/plainParse.js'
import { createTokenReader, type MaskWalk, type Token } from './lexicon/words.js'
import { Presence } from './presence.js'
import { answerOnce, type Answers, type TagNumbers } from './sentence.js'

/** What of a passage does not depend on its place in the reply. */
export type PassageText = Pick<Passage, 'text' | 'masks'>

/** A sentence of a passage; all that its text tells is in `cues`, which the same sentence elsewhere may share. */
export interface ReadSentence {
  readonly cues: SentenceCues
  /** Where it stands in the text of its passage, with its final mark. */
  readonly start: number
  readonly end: number
  /** Where the places of its words are counted from. */
  readonly base: number
}

/** What was read of a passage; each part is read when something asks for it. */
export interface ReadPassage {
  readonly sentences: readonly ReadSentence[]
  /** What its sentences have. */
  readonly presence: Presence
  /** The paragraphs of its tree. */
  readonly paragraphs: readonly ReadParagraph[]
  /** The index of its first sentence of which something is true that the sentence alone tells; -1 where there is none. */
  firstOf(isTrue: (sentence: SentenceCues) => boolean): number
  /** The answer to a question about its text alone, worked out once for as long as the passage comes again. */
  remember<Answer>(ask: (passage: PassageText) => Answer): Answer
}

/** A paragraph of the tree, which starts at `start` of its passage. */
export interface ReadParagraph {
  readonly node: Paragraph
  readonly start: number
}

/** Reads passages, and keeps what it learned for as long as they come again. */
export interface PassageReader {
  /** The number of every tag there is. */
  readonly tags: TagNumbers
  read(passage: PassageText): ReadPassage
  /** Forgets what was not read of late where that is more than what a reply of `present` passages needs. */
  forget(present: number): void
}

/** Paragraphs kept at least beside those of the reply at hand, for undo and for replies checked in turn; at most twice as many. */
const keptPassages = 64
/** A reply of more paragraphs is a file that nobody types in, of which none are kept. */
const mostPassages = 640
/** Sentences kept, so that a letter in one sentence does not cost those around it; more start the memory afresh. */
const keptSentences = 256
/** Longer than a sentence that anybody writes, in characters. */
const longestKept = 1000

/** A sentence of the parser, which can be several to us; places are counted from its start. */
interface Marked {
  /** What the parser made of the sentence: the same letters may be read in another way beside others. */
  readonly shape: Shape
  readonly parts: readonly Omit<ReadSentence, 'base'>[]
}

/** The ends and kinds of the items of a sentence: what tells apart how the same letters can be read. */
type Shape = readonly number[]

/** Makes a reader that marks the cues and what else the grammar finds. */
export function createPassageReader(grammar: Grammar): PassageReader {
  const english = createEnglishReader()
  const marker = createCueMarker(grammar)
  const words = createTokenReader(marker.numberOf)
  /** What was read of late, and before that: a map that single entries leave keeps V8 from letting go of them. */
  let known = new Map<string, ReadPassage>()
  let older: typeof known = new Map()
  let marked = new Map<string, Marked>()
  const readers: PartReaders = { readSentences, readParagraphs, tagCount: marker.tags.size }

  return {
    tags: marker.tags,
    read(passage) {
      const key = keyOf(passage)
      const cached = known.get(key)
      if (cached) return cached
      const result = older.get(key) ?? new LatePassage(passage, readers)
      known.set(key, result)
      return result
    },
    forget(present) {
      if (known.size <= Math.min(present + keptPassages, mostPassages)) return
      older = present > mostPassages ? new Map<string, ReadPassage>() : known
      known = new Map()
    }
  }

  function readParagraphs({ text }: PassageText): ReadParagraph[] {
    return [...cutLong(text)].flatMap(({ start, value }) =>
      english.tree(value).map((node) => ({ node, start }))
    )
  }

  function readSentences({ text, masks }: PassageText): ReadSentence[] {
    const sentences: ReadSentence[] = []
    const walk: MaskWalk = { masks, next: 0 }
    for (const { start, value } of cutLong(text)) {
      const parse = english.read(value)
      for (const sentence of parse.sentences) {
        const base = start + (parse.starts[sentence[0]] ?? 0)
        const end = start + (parse.ends[sentence[1]] ?? 0)
        for (const part of readSentence(text.slice(base, end), parse, sentence, walk, base)) {
          sentences.push({ cues: part.cues, start: base + part.start, end: base + part.end, base })
        }
      }
    }
    return sentences
  }

  function readSentence(
    text: string,
    parse: PlainParse,
    sentence: PlainParse['sentences'][number],
    walk: MaskWalk,
    base: number
  ): Marked['parts'] {
    // What is masked is not told by the letters alone, and rare.
    const isKept = walk.masks.length === 0 && text.length <= longestKept
    const same = isKept ? marked.get(text) : undefined
    if (same && hasShape(parse, sentence, same.shape)) return same.parts
    const parts = markParts(text, words.read(text, parse, sentence, walk, base))
    if (isKept) {
      if (marked.size >= keptSentences) marked = new Map()
      marked.set(text, { shape: shapeOf(parse, sentence), parts })
    }
    return parts
  }

  /** The parser takes "in." and "no." for abbreviations, so one of its sentences can be several. */
  function markParts(text: string, tokens: readonly Token[]): Omit<ReadSentence, 'base'>[] {
    const parts: Omit<ReadSentence, 'base'>[] = []
    let start = 0
    let first = 0
    for (let index = 0; index < tokens.length; index++) {
      const next = tokens[index + 1]
      if (next && !endsSentence(tokens[index], next)) continue
      const part = first === 0 && !next ? tokens : tokens.slice(first, index + 1)
      const last = part.at(-1)?.end ?? text.length
      const cues = marker.mark({
        text,
        tokens: part,
        mark: next ? '.' : text.slice(last),
        numbers: words.numbers,
        traits: words.traits,
        at: first
      })
      parts.push({ cues, start, end: next ? last : text.length })
      start = next?.start ?? text.length
      first = index + 1
    }
    return parts
  }
}

/** How the parts of a passage are read. */
interface PartReaders {
  readonly readSentences: (passage: PassageText) => ReadSentence[]
  readonly readParagraphs: (passage: PassageText) => ReadParagraph[]
  readonly tagCount: number
}

/** A class, because V8 keeps what a getter of an object of its own can reach until it collects its oldest objects. */
class LatePassage implements ReadPassage {
  readonly #passage: PassageText
  readonly #readers: PartReaders
  #sentences: readonly ReadSentence[] | undefined
  #presence: Presence | undefined
  #paragraphs: readonly ReadParagraph[] | undefined
  #answers: Answers | undefined
  /** Questions about single sentences, each with the index of the first one that it is true of. */
  #firsts: Answers | undefined

  constructor({ text, masks }: PassageText, readers: PartReaders) {
    this.#passage = { text, masks }
    this.#readers = readers
  }

  get sentences(): readonly ReadSentence[] {
    return (this.#sentences ??= this.#readers.readSentences(this.#passage))
  }

  get presence(): Presence {
    return (this.#presence ??= this.#presenceOfAll())
  }

  get paragraphs(): readonly ReadParagraph[] {
    return (this.#paragraphs ??= this.#readers.readParagraphs(this.#passage))
  }

  remember<Answer>(ask: (passage: PassageText) => Answer): Answer {
    return answerOnce((this.#answers ??= []), ask, this.#passage)
  }

  firstOf(isTrue: (sentence: SentenceCues) => boolean): number {
    const firsts = (this.#firsts ??= [])
    for (let at = 0; at < firsts.length; at += 2) if (firsts[at] === isTrue) return firsts[at + 1] as number
    const first = this.sentences.findIndex(({ cues }) => cues.view.answer(isTrue, cues))
    firsts.push(isTrue, first)
    return first
  }

  #presenceOfAll(): Presence {
    const presence = new Presence(this.#readers.tagCount)
    for (const { cues } of this.sentences) presence.addSentence(cues)
    return presence
  }
}

function keyOf({ text, masks }: PassageText): string {
  // Most passages have no masks, and a text that is kept tells its hash at once. No other key begins with a NUL.
  if (masks.length === 0 && text.charCodeAt(0) !== 0) return text
  return `\0${masks.map(({ kind, start, end }) => `${kind}${start}-${end}`).join()}\n${text}`
}

function shapeOf(parse: PlainParse, [first, last]: readonly [number, number]): Shape {
  const shape: number[] = []
  for (let index = first; index <= last; index++) shape.push(shapeAt(parse, first, index))
  return shape
}

function hasShape(parse: PlainParse, [first, last]: readonly [number, number], shape: Shape): boolean {
  if (shape.length !== last + 1 - first) return false
  for (let index = first; index <= last; index++)
    if (shapeAt(parse, first, index) !== shape[index - first]) return false
  return true
}

/** An item begins where the last one ended, or takes over what is gone. */
function shapeAt({ kinds, starts, ends }: PlainParse, first: number, index: number): number {
  return ((ends[index] ?? 0) - (starts[first] ?? 0)) * 8 + (kinds[index] ?? 0)
}

const titles =
  /^(?:mr|mrs|ms|dr|prof|st|rev|hon|jr|sr|inc|ltd|co|corp|vs|e\.g|i\.e|etc|approx|dept|tel|ext|ref|art|sec|fig|vol|pp?|nos?)\.$|^(?:[a-z]\.)+$/iu

/** "Put it in. Please …": a word that keeps its full stop ends a sentence unless it is a title or an abbreviation. */
function endsSentence(token: Token | undefined, next: Token): boolean {
  if (!token?.raw.endsWith('.') || !/^\p{Lu}/u.test(next.raw) || next.raw === token.raw) return false
  return /^no\.$/iu.test(token.raw) ? !/^\d/u.test(next.raw) : !titles.test(token.raw)
}
