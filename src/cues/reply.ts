import type { Paragraph, Root } from 'nlcst'
import { directivesIn, type Directive } from '../prose/directives.js'
import type { DocumentHead } from '../prose/document.js'
import { readHead } from '../prose/document.js'
import { createMarkdownReader } from '../prose/markdown.js'
import { splitPassages } from '../prose/passages.js'
import { toReplyEnd, toReplyOffset, type Passage } from '../prose/passage.js'
import { cutLong } from '../prose/pieces.js'
import { signOffSet, splitRegions, type Region } from '../prose/regions.js'
import type { PhraseSet } from './grammar/automaton.js'
import { createCueMarker, type SentenceCues } from './cues.js'
import { createEnglishReader } from './lexicon/parse.js'
import { createTokenReader, type Token } from './lexicon/words.js'
import type { Range } from './sentence.js'

/** A place in the reply in UTF-16 code units, `end` exclusive. */
interface Place {
  readonly start: number
  readonly end: number
}

/** A sentence in its reply. */
export interface ReplySentence extends SentenceCues {
  /** Index of its passage (paragraph, heading or list item). */
  readonly passage: number
  /** Which of several joined messages it belongs to, from 0. */
  readonly message: number
  /** Where it stands in the reply, with its final mark. */
  readonly place: Place
  /** Where the words of a range stand in the reply. */
  placeOf(range: Range): Place
}

/** A paragraph of the tree, with what it takes to place its nodes in the reply. */
export interface ReplyParagraph {
  readonly node: Paragraph
  /** Index of its passage. */
  readonly passage: number
  /** Where a span of the paragraph's own text stands in the reply. */
  placeOf(start: number, end: number): Place
}

/** All that rules may know of a reply. */
export interface ReplyCues {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly paragraphs: readonly ReplyParagraph[]
  readonly sentences: readonly ReplySentence[]
  /** What stands under the reply: no prose to judge, but a template leaves slots there too. */
  readonly signature: readonly Passage[]
  readonly head: DocumentHead
  /** Comments for the checker, in the order of the text. */
  readonly directives: readonly Directive[]
}

/** The tree of a reply and its cues. Positions in the tree are relative to each paragraph's own text. */
export interface ReadReply {
  readonly tree: Root
  readonly cues: ReplyCues
}

/** Reads replies, and keeps what it learned of a paragraph for as long as the paragraph comes again. */
export interface ReplyReader {
  read(text: string, markup: 'markdown' | 'plaintext'): ReadReply
}

interface ReadSentence extends SentenceCues, Place {}
interface ReadPassage {
  readonly sentences: readonly ReadSentence[]
  /** Made when something asks for it. */
  paragraphs?: readonly ReadParagraph[]
}
interface ReadParagraph {
  readonly node: Paragraph
  readonly start: number
}

/** Paragraphs kept beside those of the reply at hand, for undo and for replies checked in turn. */
const keptPassages = 128
/** Paragraphs kept at most: about 30 MB. A reply of more is a file that nobody types in. */
const mostPassages = 1024

/** Makes a reader. `phrases` are what rules look for beside the cues; their matches are in each sentence's view. */
export function createReplyReader(
  phrases: readonly PhraseSet[] = [],
  signOffs: readonly string[] = []
): ReplyReader {
  const ownSignOffs = signOffSet(signOffs)
  const english = createEnglishReader()
  const words = createTokenReader()
  const readMarkdown = createMarkdownReader()
  const marker = createCueMarker(phrases)
  const known = new Map<string, ReadPassage>()

  return {
    read(text, markup) {
      const regions = splitRegions(text, markup, ownSignOffs)
      const passages = splitPassages(text, regions, markup, 'own', readMarkdown)
      const read = passages.map(readPassage)
      const sentences: ReplySentence[] = []
      for (const [index, passage] of passages.entries()) {
        for (const sentence of read[index]?.sentences ?? [])
          sentences.push(new PlacedSentence(passage, index, sentence))
      }
      forgetOldest(passages.length)
      let paragraphs: readonly ReplyParagraph[] | undefined
      const cues: ReplyCues = {
        text,
        passages,
        get paragraphs() {
          return (paragraphs ??= passages.flatMap((passage, index) => placeParagraphs(passage, index, read)))
        },
        sentences,
        signature: splitPassages(text, regions, markup, 'signature', readMarkdown),
        head: readHead(text, regions),
        directives: text.includes('<!--') ? directivesOf(regions, markup) : []
      }
      return {
        tree: {
          type: 'RootNode',
          get children() {
            return cues.paragraphs.map(({ node }) => node)
          }
        },
        cues
      }
    }
  }

  function readPassage(passage: Passage): ReadPassage {
    const key =
      passage.masks.map(({ kind, start, end }) => `${kind}${start}-${end}`).join() + '\n' + passage.text
    const cached = known.get(key)
    if (cached) {
      // Set again, so that the oldest entry of the map is the one not used for longest.
      known.delete(key)
      known.set(key, cached)
      return cached
    }
    const sentences: ReadSentence[] = []
    for (const { start, value } of cutLong(passage.text)) {
      const parse = english.read(value)
      for (const sentence of parse.sentences) {
        const [first, last] = sentence
        const from = start + (parse.starts[first] ?? 0)
        const end = start + (parse.ends[last] ?? 0)
        const tokens = words.read(passage.text, parse, sentence, start, passage.masks)
        markParts(sentences, passage.text, tokens, from, end)
      }
    }
    const result = { sentences }
    known.set(key, result)
    return result
  }

  function placeParagraphs(passage: Passage, index: number, read: readonly ReadPassage[]): ReplyParagraph[] {
    const known = read[index]
    if (!known) return []
    known.paragraphs ??= [...cutLong(passage.text)].flatMap(({ start, value }) =>
      english.tree(value).map((node) => ({ node, start }))
    )
    return known.paragraphs.map(({ node, start }) => placeParagraph(passage, index, node, start))
  }

  /** The parser takes "in." and "no." for abbreviations, so one of its sentences can be several. */
  function markParts(
    sentences: ReadSentence[],
    text: string,
    tokens: readonly Token[],
    from: number,
    end: number
  ): void {
    let start = from
    let first = 0
    for (let index = 0; index < tokens.length; index++) {
      const next = tokens[index + 1]
      if (next && !endsSentence(tokens[index], next)) continue
      const part = first === 0 && !next ? tokens : tokens.slice(first, index + 1)
      const last = part.at(-1)?.end ?? end
      const { view, acts, times } = marker.mark(part, next ? '.' : text.slice(last, end))
      sentences.push({ view, acts, times, start, end: next ? last : end })
      start = next?.start ?? end
      first = index + 1
    }
  }

  function forgetOldest(present: number): void {
    for (const key of known.keys()) {
      if (known.size <= Math.min(present + keptPassages, mostPassages)) break
      known.delete(key)
    }
  }
}

const titles =
  /^(?:mr|mrs|ms|dr|prof|st|rev|hon|jr|sr|inc|ltd|co|corp|vs|e\.g|i\.e|etc|approx|dept|tel|ext|ref|art|sec|fig|vol|pp?|nos?)\.$|^(?:[a-z]\.)+$/iu

/** "Put it in. Please …": a word that keeps its full stop ends a sentence unless it is a title or an abbreviation. */
function endsSentence(token: Token | undefined, next: Token): boolean {
  if (!token?.raw.endsWith('.') || !/^\p{Lu}/u.test(next.raw) || next.raw === token.raw) return false
  return /^no\.$/iu.test(token.raw) ? !/^\d/u.test(next.raw) : !titles.test(token.raw)
}

/** Only the agent's own comments count, not those of a quoted mail or of code. */
function directivesOf(regions: readonly Region[], markup: 'markdown' | 'plaintext'): Directive[] {
  return regions
    .filter(({ kind }) => kind === 'own' || kind === 'directive')
    .flatMap(({ lines }) => lines.flatMap((line) => directivesIn(line, markup)))
}

function placeIn({ segments }: Passage, start: number, end: number): Place {
  return { start: toReplyOffset(segments, start), end: toReplyEnd(segments, end) }
}

function placeParagraph(passage: Passage, index: number, node: Paragraph, base: number): ReplyParagraph {
  return { node, passage: index, placeOf: (start, end) => placeIn(passage, base + start, base + end) }
}

/** A sentence of a passage at its place in the reply. */
class PlacedSentence implements ReplySentence {
  readonly view: SentenceCues['view']
  readonly acts: SentenceCues['acts']
  readonly times: SentenceCues['times']
  readonly passage: number
  readonly message: number
  readonly place: Place
  readonly #passage: Passage

  constructor(passage: Passage, index: number, { view, acts, times, start, end }: ReadSentence) {
    this.view = view
    this.acts = acts
    this.times = times
    this.passage = index
    this.message = passage.message
    this.place = placeIn(passage, start, end)
    this.#passage = passage
  }

  placeOf({ from, to }: Range): Place {
    const { tokens } = this.view
    const first = wholeWord(tokens, from, -1)
    const last = wholeWord(tokens, to - 1, 1)
    return placeIn(this.#passage, first?.start ?? 0, last?.end ?? 0)
  }
}

/** A range that begins or ends inside a contraction takes all of it, so that no finding starts at "'ll". */
function wholeWord(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  let token = tokens[at]
  for (let next = at + step; token; next += step) {
    const other = tokens[next]
    const touches = step < 0 ? other?.end === token.start : other?.start === token.end
    if (!other || !touches || other.raw !== token.raw) return token
    token = other
  }
  return token
}
