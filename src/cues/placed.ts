import { toReplyEnd, toReplyOffset, type Passage } from '../prose/passage.js'
import type { SentenceCues } from './cues.js'
import type { Token } from './lexicon/words.js'
import type { PassageText, ReadPassage, ReadSentence } from './passageReader.js'
import type { Place, ReplyParagraph, ReplyPassage, ReplySentence } from './replyCues.js'
import type { Range } from './sentence.js'

/** A passage at its place in the reply, with what was read of it. */
export class PlacedPassage implements ReplyPassage {
  readonly kind: Passage['kind']
  readonly text: string
  readonly segments: Passage['segments']
  readonly masks: Passage['masks']
  readonly message: number
  readonly read: ReadPassage

  constructor({ kind, text, segments, masks, message }: Passage, read: ReadPassage) {
    this.kind = kind
    this.text = text
    this.segments = segments
    this.masks = masks
    this.message = message
    this.read = read
  }

  remember<Answer>(ask: (passage: PassageText) => Answer): Answer {
    return this.read.remember(ask)
  }
}

/** The sentences of passages, in order. */
export function placeSentences(passages: readonly PlacedPassage[]): ReplySentence[] {
  const sentences: ReplySentence[] = []
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index]
    if (!passage) break
    for (const sentence of passage.read.sentences)
      sentences.push(new PlacedSentence(passage, index, sentences.length, sentence))
  }
  return sentences
}

function placeIn({ segments }: Passage, start: number, end: number): Place {
  return { start: toReplyOffset(segments, start), end: toReplyEnd(segments, end) }
}

/** The paragraphs of the tree of the passage `index`. */
export function placeParagraphs(passage: PlacedPassage, index: number): ReplyParagraph[] {
  return passage.read.paragraphs.map(({ node, start: base }) => ({
    node,
    passage: index,
    placeOf: (start, end) => placeIn(passage, base + start, base + end)
  }))
}

/** A sentence of a passage at its place in the reply, which is worked out when something asks for it. */
class PlacedSentence implements ReplySentence {
  readonly view: SentenceCues['view']
  readonly acts: SentenceCues['acts']
  readonly times: SentenceCues['times']
  readonly index: number
  readonly passage: number
  readonly message: number
  readonly #read: ReadSentence
  readonly #passage: Passage
  #place: Place | undefined

  constructor(passage: Passage, at: number, index: number, read: ReadSentence) {
    this.view = read.cues.view
    this.acts = read.cues.acts
    this.times = read.cues.times
    this.index = index
    this.passage = at
    this.message = passage.message
    this.#read = read
    this.#passage = passage
  }

  get place(): Place {
    return (this.#place ??= placeIn(this.#passage, this.#read.start, this.#read.end))
  }

  remember<Answer>(ask: (sentence: SentenceCues) => Answer): Answer {
    return this.view.answer(ask, this.#read.cues)
  }

  placeOf({ from, to }: Range): Place {
    const { tokens } = this.view
    const first = wholeWord(tokens, from, -1)
    const last = wholeWord(tokens, to - 1, 1)
    // A range without words, of no use to anybody, is where the passage begins.
    const { base } = this.#read
    const start = first ? base + first.start : 0
    return placeIn(this.#passage, start, last ? base + last.end : 0)
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
