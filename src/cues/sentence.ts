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

const none: readonly Match[] = []

/** The numbers of tags, by their names. */
export type TagNumbers = ReadonlyMap<string, number>

/** A sentence as the act detectors see it: its words, and which phrases of the data are where. */
export class SentenceView {
  /** What the places of its words are counted in: the sentence, and at times those beside it. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly isQuestion: boolean
  readonly #numbers: TagNumbers
  /** The tags that have matches, and the matches of each. */
  readonly #present: number[] = []
  readonly #matches: Match[][] = []
  #answers: Map<unknown, unknown> | undefined

  /**
   * @param numbers the number of every tag there is
   * @param isQuestion whether a question mark ends the sentence
   */
  constructor(text: string, tokens: readonly Token[], numbers: TagNumbers, isQuestion: boolean) {
    this.text = text
    this.tokens = tokens
    this.isQuestion = isQuestion
    this.#numbers = numbers
  }

  /** The numbers of the tags that have matches. */
  get present(): readonly number[] {
    return this.#present
  }

  /** Adds a match, which comes after all earlier ones of its tag. Only who makes the sentence may do so. */
  add(tag: number, match: Match): void {
    const index = this.#present.indexOf(tag)
    if (index >= 0) this.#matches[index]?.push(match)
    else {
      this.#present.push(tag)
      this.#matches.push([match])
    }
  }

  /** The matches of a tag that do not touch quoted words. */
  of(tag: string): readonly Match[] {
    const number = this.#numbers.get(tag)
    return number === undefined ? none : (this.#matches[this.#present.indexOf(number)] ?? none)
  }

  has(tag: string): boolean {
    const number = this.#numbers.get(tag)
    return number !== undefined && this.#present.includes(number)
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
    return answerOnce((this.#answers ??= new Map()), ask, what)
  }

  #breaks(at: number): boolean {
    const before = this.tokens[at]?.before ?? ''
    return before !== '' && breaking.test(before) && !(before === ',' && this.#isThousands(at))
  }

  /** The "000" of "40,000". */
  #isThousands(at: number): boolean {
    const { word = '', start = 0 } = this.tokens[at] ?? {}
    return start - 1 === this.tokens[at - 1]?.end && /^\d{3}\b/u.test(word)
  }
}

/** The answer to a question about `what`, kept in `answers` by the question. */
export function answerOnce<What, Answer>(
  answers: Map<unknown, unknown>,
  ask: (what: What) => Answer,
  what: What
): Answer {
  const known = answers.get(ask)
  if (known !== undefined || answers.has(ask)) return known as Answer
  const answer = ask(what)
  answers.set(ask, answer)
  return answer
}

/** Whether two ranges share a word. */
export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to
}
