import type { Paragraph } from 'nlcst'
import type { Directive } from '../prose/directives.js'
import type { DocumentHead } from '../prose/document.js'
import type { Passage } from '../prose/passage.js'
import type { ActName } from './acts/act.js'
import type { SentenceCues } from './cues.js'
import type { PassageText } from './passageReader.js'
import type { Range } from './sentence.js'
import type { TimeKind } from './times/times.js'

/** A place in the reply in UTF-16 code units, `end` exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A sentence in its reply. */
export interface ReplySentence extends SentenceCues {
  /** Its index among the sentences of the reply. */
  readonly index: number
  /** Index of its passage (paragraph, heading or list item). */
  readonly passage: number
  /** Which of several joined messages it belongs to, from 0. */
  readonly message: number
  /** Where it stands in the reply, with its final mark. */
  readonly place: Place
  /** Where the words of a range stand in the reply. */
  placeOf(range: Range): Place
  /** The answer to a question about what this sentence says, worked out once for as long as the sentence is kept. */
  remember<Answer>(ask: (sentence: SentenceCues) => Answer): Answer
}

/** What sentences may have; what is left out is not asked for. */
export interface Wanted {
  /** Tags with a match. */
  readonly tags?: readonly string[]
  readonly acts?: readonly ActName[]
  readonly times?: readonly TimeKind[]
  /** A `Trait` of a word, as bits. */
  readonly traits?: number
}

/** A passage of a reply. */
export interface ReplyPassage extends Passage {
  /** The answer to a question about its text alone, worked out once for as long as the passage comes again. */
  remember<Answer>(ask: (passage: PassageText) => Answer): Answer
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
  readonly passages: readonly ReplyPassage[]
  readonly paragraphs: readonly ReplyParagraph[]
  readonly sentences: readonly ReplySentence[]
  /** What stands under the reply: no prose to judge, but a template leaves slots there too. */
  readonly signature: readonly ReplyPassage[]
  readonly head: DocumentHead
  /** Comments for the checker, in the order of the text. */
  readonly directives: readonly Directive[]
  /** The sentences in which one of the tags has a match, in order. */
  withTag(...tags: readonly string[]): readonly ReplySentence[]
  /** The sentences that do one of the acts, in order. */
  withAct(...acts: readonly ActName[]): readonly ReplySentence[]
  /** The sentences that have any of what is asked for, in order. */
  concerning(wanted: Wanted): readonly ReplySentence[]
  /** The first sentence of which something is true that the sentence alone tells; kept for as long as its passage comes again. */
  first(isTrue: (sentence: SentenceCues) => boolean): ReplySentence | undefined
  /** Whether there is one. */
  some(isTrue: (sentence: SentenceCues) => boolean): boolean
  /** The answer to a question about this reply, worked out once however many rules ask. */
  remember<Answer>(ask: (cues: ReplyCues) => Answer): Answer
}
