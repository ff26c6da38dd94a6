import type { Root } from 'nlcst'
import type { DocumentHead } from '../prose/document.js'
import { directivesIn, type Directive } from '../prose/directives.js'
import { readHead } from '../prose/document.js'
import { createMarkdownReader } from '../prose/markdown.js'
import { splitPassages } from '../prose/passages.js'
import { createPostReader } from '../prose/posts.js'
import { signOffSet, splitRegions, type Region } from '../prose/regions.js'
import type { ActName } from './acts/act.js'
import type { SentenceCues } from './cues.js'
import type { Grammar } from './grammar/parts.js'
import { createPassageReader } from './passageReader.js'
import { PlacedPassage, placeParagraphs, placeSentences } from './placed.js'
import { answerOnce, type Answers, type TagNumbers } from './sentence.js'
import type { ReplyCues, ReplyParagraph, ReplyPassage, ReplySentence, Wanted } from './replyCues.js'
import { SentenceIndex } from './sentenceIndex.js'
import { allSteps, isLong, type Steps } from './steps.js'

export type { Place, ReplyCues, ReplyParagraph, ReplyPassage, ReplySentence } from './replyCues.js'

/** The tree of a reply and its cues. Positions in the tree are relative to each paragraph's own text. */
export interface ReadReply {
  readonly tree: Root
  readonly cues: ReplyCues
}

/** Reads replies, and keeps what it learned of a paragraph for as long as the paragraph comes again. */
export interface ReplyReader {
  read(text: string, markup: 'markdown' | 'plaintext'): ReadReply
  /** The same in steps, for a text so long that others want to do something meanwhile; tells how far it is, from 0 to 1. */
  readInSteps(text: string, markup: 'markdown' | 'plaintext'): Steps<ReadReply>
}

/** Texts kept as they were read, and their most characters: a longer one takes more memory than reading it again is worth. */
const mostRecent = 3
const longestRecent = 32_768

/** Makes a reader. What the grammar finds beside the cues, for rules, is in each sentence's view. */
export function createReplyReader(grammar: Grammar, signOffs: readonly string[] = []): ReplyReader {
  const ownSignOffs = signOffSet(signOffs)
  const reader = createPassageReader(grammar)
  const readers = { markdown: createMarkdownReader(), posts: createPostReader() }
  /** The last ones read: a customer's message stays the same while its reply is typed. */
  const recent: (ReadReply & { readonly markup: string })[] = []

  return { read: (text, markup) => allSteps(readInSteps(text, markup)), readInSteps }

  function* readInSteps(text: string, markup: 'markdown' | 'plaintext'): Steps<ReadReply> {
    const same = recent.find((other) => other.cues.text === text && other.markup === markup)
    if (same) return same
    const read = { ...(yield* readAnew(text, markup)), markup }
    if (text.length <= longestRecent && recent.unshift(read) > mostRecent) recent.pop()
    return read
  }

  function* readAnew(text: string, markup: 'markdown' | 'plaintext'): Steps<ReadReply> {
    const regions = splitRegions(text, markup, ownSignOffs)
    if (isLong(text)) yield 0
    const passages: PlacedPassage[] = []
    for (const passage of splitPassages(text, regions, markup, 'own', readers)) {
      const placed = new PlacedPassage(passage, reader.read(passage))
      passages.push(placed)
      // Read now, a passage a step; the place tells how far this is.
      if (isLong(text) && placed.read.sentences.length > 0)
        yield (passage.segments[0]?.offset ?? 0) / text.length
    }
    reader.forget(passages.length)
    const signature = Array.from(
      splitPassages(text, regions, markup, 'signature', readers),
      (passage) => new PlacedPassage(passage, reader.read(passage))
    )
    const head = readHead(text, regions)
    const directives = text.includes('<!--') ? directivesOf(regions, markup) : []
    const cues = new ReadCues(text, passages, signature, head, directives, reader.tags)
    return { tree: new LateTree(cues), cues }
  }
}

/** A tree that is built when something asks for it; few rules do. */
class LateTree implements Root {
  readonly type = 'RootNode'
  readonly #cues: ReplyCues

  constructor(cues: ReplyCues) {
    this.#cues = cues
  }

  get children(): Root['children'] {
    return this.#cues.paragraphs.map(({ node }) => node)
  }
}

class ReadCues implements ReplyCues {
  readonly text: string
  readonly passages: readonly PlacedPassage[]
  readonly signature: readonly ReplyPassage[]
  readonly head: DocumentHead
  readonly directives: readonly Directive[]
  readonly sentences: readonly ReplySentence[]
  readonly #index: SentenceIndex
  #paragraphs: readonly ReplyParagraph[] | undefined
  #answers: Answers | undefined

  constructor(
    text: string,
    passages: readonly PlacedPassage[],
    signature: readonly ReplyPassage[],
    head: DocumentHead,
    directives: readonly Directive[],
    tags: TagNumbers
  ) {
    this.text = text
    this.passages = passages
    this.signature = signature
    this.head = head
    this.directives = directives
    this.sentences = placeSentences(passages)
    this.#index = new SentenceIndex(passages, this.sentences, tags)
  }

  get paragraphs(): readonly ReplyParagraph[] {
    return (this.#paragraphs ??= this.passages.flatMap(placeParagraphs))
  }

  withTag(...tags: readonly string[]): readonly ReplySentence[] {
    return this.#index.concerning({ tags })
  }

  withAct(...acts: readonly ActName[]): readonly ReplySentence[] {
    return this.#index.concerning({ acts })
  }

  concerning(wanted: Wanted): readonly ReplySentence[] {
    return this.#index.concerning(wanted)
  }

  first(isTrue: (sentence: SentenceCues) => boolean): ReplySentence | undefined {
    return this.#index.first(isTrue)
  }

  some(isTrue: (sentence: SentenceCues) => boolean): boolean {
    return this.#index.first(isTrue) !== undefined
  }

  remember<Answer>(ask: (cues: ReplyCues) => Answer): Answer {
    return answerOnce((this.#answers ??= []), ask, this as ReplyCues)
  }
}

/** Only the agent's own comments count, not those of a quoted mail or of code. */
function directivesOf(regions: readonly Region[], markup: 'markdown' | 'plaintext'): Directive[] {
  return regions
    .filter(({ kind }) => kind === 'own' || kind === 'directive')
    .flatMap(({ lines }) => lines.flatMap((line) => directivesIn(line, markup)))
}
