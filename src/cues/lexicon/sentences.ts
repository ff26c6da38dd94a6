import { isMark, isStop, itemText, type Items } from './items.js'
import { isTerminal, Kind, Stop, type ParserKnowledge } from './marks.js'

/** Sentences by their first and last items; what is between two of them belongs to neither. */
export interface Spans {
  readonly first: number[]
  readonly last: number[]
}

/** Cuts behind every mark that can end a sentence. */
export function splitSentences(text: string, items: Items): Spans {
  const spans: Spans = { first: [], last: [] }
  const { count } = items
  let first = 0
  for (let index = 0; index < count; index++) {
    const ends = items.kinds[index] === Kind.punctuation && isTerminalItem(text, items, index)
    if (!ends && index < count - 1) continue
    spans.first.push(first)
    spans.last.push(index)
    first = index + 1
  }
  return spans
}

/** Whether a mark can end a sentence; it is one character, once or in a row. */
function isTerminalItem(text: string, { starts }: Items, index: number): boolean {
  return isTerminal(text.charCodeAt(starts[index] ?? 0))
}

/** Makes one sentence of a sentence and the one before it. */
function mergeBack({ first, last }: Spans, index: number): void {
  last[index - 1] = last[index] ?? 0
  first.splice(index, 1)
  last.splice(index, 1)
}

/** Takes back the cuts behind abbreviations, whose full stop becomes part of the word. */
export function mergeAbbreviations(
  text: string,
  items: Items,
  spans: Spans,
  knowledge: ParserKnowledge,
  when: Stop
): void {
  for (let index = 0; index < spans.first.length; index++) {
    for (;;) {
      const stop = spans.last[index] ?? 0
      const word = stop - 1
      const isAfterWord =
        word >= (spans.first[index] ?? 0) && items.kinds[word] === Kind.word && isStop(text, items, stop)
      if (!isAfterWord || knowledge.stopAfter(itemText(text, items, word)) !== when) break
      items.ends[word] = items.ends[stop] ?? 0
      items.kinds[stop] = Kind.gone
      if (index + 1 === spans.first.length) spans.last[index] = word
      else mergeBack(spans, index + 1)
    }
  }
}

/** Joins what has no word to the sentence before it. */
export function mergeWordless(items: Items, spans: Spans): void {
  for (let index = 0; index < spans.first.length; index++) {
    if (hasWord(items, spans, index)) continue
    if (index > 0) mergeBack(spans, index--)
    else if (spans.first.length > 1) mergeBack(spans, 1)
  }
}

function hasWord({ kinds }: Items, { first, last }: Spans, index: number): boolean {
  for (let at = first[index] ?? 0; at <= (last[index] ?? -1); at++) if (kinds[at] === Kind.word) return true
  return false
}

/** Gives closing brackets and quotation marks to the sentence that they end. */
export function moveClosingMarks(
  text: string,
  items: Items,
  { first, last }: Spans,
  knowledge: ParserKnowledge
): void {
  // A mark is one character, once or in a row.
  const isClosing = (at: number): boolean =>
    isMark(items, at) && knowledge.isClosing(text.charCodeAt(items.starts[at] ?? 0))
  for (let index = 1; index < first.length; index++) {
    let at = first[index] ?? 0
    while (at <= (last[index] ?? 0) && isClosing(at)) at++
    last[index - 1] = at - 1
    first[index] = at
  }
}

/** Joins a sentence that starts with a small letter to the one before it; `false` where a letter that is not English makes it hard to tell. */
export function mergeLowerCase(text: string, items: Items, spans: Spans): boolean {
  for (let index = 1; index < spans.first.length; index++) {
    const at = afterSpace(items, spans.first[index] ?? 0)
    if (at > (spans.last[index] ?? 0) || items.kinds[at] !== Kind.word) continue
    const code = text.charCodeAt(items.starts[at] ?? 0)
    if (code > 127) return false
    if (code >= 97 && code <= 122) mergeBack(spans, index--)
  }
  return true
}

function afterSpace({ kinds }: Items, at: number): number {
  let next = at
  while (kinds[next] === Kind.space) next++
  return next
}

/** Joins a sentence that starts with a digit to the one before it. */
export function mergeDigits(text: string, items: Items, spans: Spans): void {
  for (let index = 1; index < spans.first.length; index++) {
    const at = spans.first[index] ?? 0
    const code = text.charCodeAt(items.starts[at] ?? 0)
    if (items.kinds[at] === Kind.word && code >= 48 && code <= 57) mergeBack(spans, index--)
  }
}

/** Joins a sentence that starts with a comma or a semicolon to the one before it. */
export function mergeCommas(text: string, items: Items, spans: Spans): void {
  for (let index = 1; index < spans.first.length; index++) {
    const at = afterSpace(items, spans.first[index] ?? 0)
    if (at > (spans.last[index] ?? 0) || !isMark(items, at)) continue
    const mark = itemText(text, items, at)
    if (mark === ',' || mark === ';') mergeBack(spans, index--)
  }
}

/** Full stops inside a sentence belong to the word before them, or else to the one after. */
export function mergeStops(text: string, items: Items, first: number, last: number): void {
  const { kinds, starts, ends } = items
  const lastInner = lastInnerStop(text, items, first, last)
  if (lastInner < first) return
  const list: number[] = []
  for (let at = first; at <= last; at++) if (kinds[at] !== Kind.gone) list.push(at)
  for (let position = list.indexOf(lastInner); position >= 0; position--) {
    const at = list[position] ?? 0
    if (!isStop(text, items, at)) continue
    const before = list[position - 1] ?? -1
    const after = list[position + 1] ?? -1
    if (kinds[before] === Kind.word) {
      const afterNext = list[position + 2]
      if (kinds[after] === Kind.space && afterNext !== undefined && itemText(text, items, afterNext) === '.')
        continue
      kinds[at] = Kind.gone
      ends[before] = ends[at] ?? 0
      list.splice(position, 1)
      position--
    } else if (kinds[after] === Kind.word) {
      kinds[at] = Kind.gone
      starts[after] = starts[at] ?? 0
      list.splice(position, 1)
    }
  }
}

/** The last full stop that a word or the final mark of the sentence follows; -1 where there is none. */
function lastInnerStop(text: string, items: Items, first: number, last: number): number {
  let hasEnd = false
  for (let at = last; at >= first; at--) {
    if (items.kinds[at] === Kind.word) hasEnd = true
    if (!isMark(items, at) || !isTerminalItem(text, items, at)) continue
    if (hasEnd && isStop(text, items, at)) return at
    hasEnd = true
  }
  return -1
}
