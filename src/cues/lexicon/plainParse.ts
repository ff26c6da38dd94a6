import { createItems, joinWords, splitItems, type Items } from './items.js'
import { Kind, Stop, type ParserKnowledge } from './marks.js'
import {
  mergeAbbreviations,
  mergeCommas,
  mergeDigits,
  mergeLowerCase,
  mergeStops,
  mergeWordless,
  moveClosingMarks,
  splitSentences
} from './sentences.js'

/** Words and marks of a text in their order, and which of them make its sentences. */
export interface PlainParse {
  readonly kinds: ArrayLike<number>
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
  /** The first and the last item of each sentence, without white space around. */
  readonly sentences: readonly (readonly [first: number, last: number])[]
}

/** Reads a text; what it answers is of use until the next text is read. */
export type ParsePlain = (text: string) => PlainParse | undefined

/**
 * Makes a function that reads a text as parse-english reads it, without building a tree: ten times faster. It answers
 * `undefined` for the few texts that hold what only the parser itself takes apart rightly.
 */
export function createPlainParser(knowledge: ParserKnowledge): ParsePlain {
  const raw = createItems()
  const items = createItems()
  return (text) =>
    splitItems(text, knowledge, raw) && joinWords(text, raw, items)
      ? parseItems(text, items, knowledge)
      : undefined
}

function parseItems(text: string, items: Items, knowledge: ParserKnowledge): PlainParse | undefined {
  const spans = splitSentences(text, items)
  mergeAbbreviations(text, items, spans, knowledge, Stop.early)
  mergeWordless(items, spans)
  moveClosingMarks(text, items, spans, knowledge)
  if (!mergeLowerCase(text, items, spans)) return undefined
  mergeDigits(text, items, spans)
  mergeAbbreviations(text, items, spans, knowledge, Stop.late)
  mergeCommas(text, items, spans)
  const sentences: (readonly [number, number])[] = []
  for (let index = 0; index < spans.first.length; index++) {
    let first = spans.first[index] ?? 0
    let last = spans.last[index] ?? 0
    mergeStops(text, items, first, last)
    while (first <= last && items.kinds[first] === Kind.space) first++
    while (last >= first && items.kinds[last] === Kind.space) last--
    if (first <= last) sentences.push([first, last])
  }
  const { kinds, starts, ends } = items
  return { kinds, starts, ends, sentences }
}
