import type { Match } from './grammar/matcher.js'
import type { Token } from './lexicon/words.js'

/** Words `from`–`to` of a sentence, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

const breaking = /[,;:()!?…—–|.]|^-+$|--/u
const conjunctions = new Set([
  'and',
  'but',
  'so',
  'or',
  'because',
  'if',
  'when',
  'once',
  'unless',
  'although',
  'while',
  'whilst',
  'however',
  'then',
  'which',
  'who',
  'please'
])
const openers = new Set([
  'and',
  'then',
  'so',
  'or',
  'but',
  'please',
  'just',
  'simply',
  'also',
  'kindly',
  'otherwise',
  'hi',
  'hello',
  'ok',
  'okay',
  'thanks',
  'alternatively',
  'instead',
  'meanwhile'
])

const abbreviations = new Set(
  'approx incl excl resp dept tues thurs sept prof corp misc temp cont assoc gmbh encl exec govt'.split(' ')
)

const none: readonly Match[] = []

/** The numbers of tags, by their names. */
export type TagNumbers = ReadonlyMap<string, number>

/** What a sentence is made of. */
export interface SentenceParts extends Pick<SentenceView, 'text' | 'tokens' | 'isQuestion' | 'traits'> {
  /** The matches in it, those of each tag in order, as three numbers each: the tag's, and from where to where. */
  readonly found: readonly number[]
}

/** A sentence as the act detectors see it: its words, and which phrases of the data are where. */
export class SentenceView {
  /** What the places of its words are counted in: the sentence, and at times those beside it. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly isQuestion: boolean
  /** Whether any of its words has a {@link Trait}, as bits: what none of them has need not be looked for. */
  readonly traits: number
  /** The numbers of the tags that have matches. */
  readonly present: readonly number[]
  readonly #numbers: TagNumbers
  readonly #found: readonly number[]
  /** The matches of each tag that was asked about, by its place in `present`. */
  #matches: (readonly Match[] | undefined)[] | undefined
  #answers: Answers | undefined

  constructor({ text, tokens, isQuestion, traits, found }: SentenceParts, numbers: TagNumbers) {
    this.text = text
    this.tokens = tokens
    this.isQuestion = isQuestion
    this.traits = traits
    this.present = tagsIn(found)
    this.#numbers = numbers
    this.#found = found
  }

  /** The matches of a tag that do not touch quoted words. */
  of(tag: string): readonly Match[] {
    const number = this.#numbers.get(tag)
    const index = number === undefined ? -1 : this.present.indexOf(number)
    if (number === undefined || index < 0) return none
    return ((this.#matches ??= [])[index] ??= matchesOf(tag, number, this.#found))
  }

  has(tag: string): boolean {
    const number = this.#numbers.get(tag)
    return number !== undefined && this.present.includes(number)
  }

  /** Whether a match of `tag` shares a word with `range`. */
  touches(range: Range, tag: string): boolean {
    const matches = this.of(tag)
    // They are in order and apart, so the first that does not end before the range is the only one that can.
    let low = 0
    let high = matches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((matches[middle]?.to ?? 0) <= range.from) low = middle + 1
      else high = middle
    }
    const match = matches[low]
    return match !== undefined && match.from < range.to
  }

  /** Whether a clause may begin at the word: at the start, after punctuation, or after a conjunction. */
  startsClause(at: number): boolean {
    return at === 0 || this.#breaks(at) || openers.has(this.tokens[at - 1]?.word ?? '')
  }

  /** Where the clause that holds the word ends (exclusive): at punctuation or a conjunction. */
  clauseEnd(at: number): number {
    const { tokens } = this
    let end = at + 1
    while (end < tokens.length && !this.#breaks(end) && !conjunctions.has(tokens[end]?.word ?? '')) end++
    return end
  }

  /** Where the clause that holds the word starts. */
  clauseStart(at: number): number {
    const { tokens } = this
    let start = at
    while (start > 0 && !this.#breaks(start) && !conjunctions.has(tokens[start - 1]?.word ?? '')) start--
    return start
  }

  /** The answer to a question about this sentence alone, worked out once for as long as the sentence is kept. */
  remember<Answer>(ask: (view: SentenceView) => Answer): Answer {
    return this.answer(ask, this)
  }

  /** The same for a question about `what`, which must be all told by this sentence. */
  answer<What, Answer>(ask: (what: What) => Answer, what: What): Answer {
    return answerOnce((this.#answers ??= []), ask, what)
  }

  #breaks(at: number): boolean {
    const before = this.tokens[at]?.before ?? ''
    if (before === '') return this.#followsStop(at)
    return breaking.test(before) && !(before === ',' && this.#isThousands(at))
  }

  /** "With the new map. gonna fix it": where no capital follows, the stop stays with its word. */
  #followsStop(at: number): boolean {
    const { raw = '', word = '' } = this.tokens[at - 1] ?? {}
    return raw.length > 3 && raw.endsWith('.') && !word.includes('.') && !abbreviations.has(word)
  }

  /** The "000" of "40,000". */
  #isThousands(at: number): boolean {
    const { word = '', start = 0 } = this.tokens[at] ?? {}
    return start - 1 === this.tokens[at - 1]?.end && /^\d{3}\b/u.test(word)
  }
}

function tagsIn(found: readonly number[]): number[] {
  const tags: number[] = []
  for (let at = 0; at < found.length; at += 3) {
    const tag = found[at] ?? 0
    if (!tags.includes(tag)) tags.push(tag)
  }
  return tags
}

function matchesOf(tag: string, number: number, found: readonly number[]): Match[] {
  const matches: Match[] = []
  for (let at = 0; at < found.length; at += 3)
    if (found[at] === number) matches.push({ tag, from: found[at + 1] ?? 0, to: found[at + 2] ?? 0 })
  return matches
}

/** Questions and their answers in turn; of one thing few are asked, and a map of them would take more time and room. */
export type Answers = unknown[]

/** The answer to a question about `what`, kept in `answers`. */
export function answerOnce<What, Answer>(answers: Answers, ask: (what: What) => Answer, what: What): Answer {
  for (let at = 0; at < answers.length; at += 2) if (answers[at] === ask) return answers[at + 1] as Answer
  const answer = ask(what)
  answers.push(ask, answer)
  return answer
}

/** Whether two ranges share a word. */
export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to
}
