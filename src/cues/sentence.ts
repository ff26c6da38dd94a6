import type { Match } from './grammar/matcher.js'
import type { Token } from './lexicon/words.js'

/** Words `from`–`to` of a sentence, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A sentence as the act detectors see it: its words, and which phrases of the data are where. */
export interface SentenceView {
  readonly tokens: readonly Token[]
  readonly isQuestion: boolean
  /** The matches of a tag that do not touch quoted words. */
  of(tag: string): readonly Match[]
  has(tag: string): boolean
  /** Whether a match of `tag` shares a word with `range`. */
  touches(range: Range, tag: string): boolean
  /** Whether a clause may begin at the word: at the start, after punctuation, or after a conjunction. */
  startsClause(at: number): boolean
  /** Where the clause that holds the word ends (exclusive): at punctuation or a conjunction. */
  clauseEnd(at: number): number
  /** Where the clause that holds the word starts. */
  clauseStart(at: number): number
  /** The answer to a question about this sentence alone, worked out once for as long as the sentence is kept. */
  remember<Answer>(ask: (view: SentenceView) => Answer): Answer
}

const breaking = /[,;:()!?…—–|]|\.{2,}|^-+$|--/u
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

/** Wraps the words of a sentence and the matches found in it. */
export function viewSentence(
  tokens: readonly Token[],
  matches: readonly Match[],
  isQuestion: boolean
): SentenceView {
  const byTag = new Map<string, Match[]>()
  for (const match of matches) {
    if (tokens[match.from]?.quoted) continue
    const list = byTag.get(match.tag)
    if (list) list.push(match)
    else byTag.set(match.tag, [match])
  }
  const none: readonly Match[] = []
  let answers: Map<unknown, unknown> | undefined
  const view: SentenceView = {
    tokens,
    isQuestion,
    of: (tag) => byTag.get(tag) ?? none,
    has: (tag) => byTag.has(tag),
    touches: (range, tag) => (byTag.get(tag) ?? none).some((match) => overlaps(match, range)),
    startsClause: (at) => at === 0 || breaks(at) || openers.has(tokens[at - 1]?.word ?? ''),
    clauseEnd(at) {
      let end = at + 1
      while (end < tokens.length && !breaks(end) && !conjunctions.has(tokens[end]?.word ?? '')) end++
      return end
    },
    clauseStart(at) {
      let start = at
      while (start > 0 && !breaks(start) && !conjunctions.has(tokens[start - 1]?.word ?? '')) start--
      return start
    },
    remember(ask) {
      answers ??= new Map()
      if (!answers.has(ask)) answers.set(ask, ask(view))
      return answers.get(ask) as ReturnType<typeof ask>
    }
  }
  return view

  function breaks(at: number): boolean {
    return breaking.test(tokens[at]?.before ?? '')
  }
}

/** Whether two ranges share a word. */
export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to
}
