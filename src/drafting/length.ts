import type { ReplyCues } from '../cues/reply.js'

/**
 * Words a minute in silent reading of English non-fiction: the mean of 190 studies in Brysbaert, "How many words do we
 * read per minute?", Journal of Memory and Language 109 (2019).
 */
const wordsAMinute = 238

/** How long a reply is for its reader. */
export interface ReplyLength {
  readonly words: number
  /** Seconds it takes to read, rounded up. */
  readonly seconds: number
}

/** The length of the agent's own words, without front matter, quotes, code and signature. */
export function lengthOf({ passages }: Pick<ReplyCues, 'passages'>): ReplyLength {
  const words = passages.reduce((sum, { text }) => sum + wordCount(text), 0)
  return { words, seconds: readingTime(words) }
}

/** Seconds it takes to read so many words silently, rounded up. */
export function readingTime(words: number): number {
  return Math.ceil((words * 60) / wordsAMinute)
}

/** What divides a text whose words no space parts: the host's segmenter, which knows their dictionaries. */
export type Segment = (text: string) => Iterable<{ readonly isWordLike?: boolean | undefined }>

/** Letters and digits in a row, with an apostrophe, a point or a comma inside. */
const word = /[\p{L}\p{M}\p{N}_]+(?:['’.,·][\p{L}\p{M}\p{N}_]+)*/gu
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const unspacedRun =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}ー]{1,400}/gu

/**
 * Counts the words of a text in any language: "don't" and "3.5" are one, an address may be several. Only text in a script
 * without spaces goes through the segmenter, a stretch at a time, since that takes a hundred times as long and more than
 * in proportion to its length.
 *
 * @param segment the segmenter; where the host has none, each character of such a script counts
 */
export function wordCount(text: string, segment: Segment | undefined = hostSegmenter(text)): number {
  if (!unspaced.test(text)) return text.match(word)?.length ?? 0
  let count = 0
  const spaced = text.replace(unspacedRun, (run) => {
    for (const { isWordLike } of segment?.(run) ??
      Array.from(run, (sign) => ({ isWordLike: unspaced.test(sign) })))
      if (isWordLike) count++
    return ' '
  })
  return count + (spaced.match(word)?.length ?? 0)
}

function hostSegmenter(text: string): Segment | undefined {
  if (!unspaced.test(text) || typeof Intl.Segmenter !== 'function') return undefined
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  return (run) => segmenter.segment(run)
}
