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

/** Counts the words of a text in any language; `locale` matters where words are written without spaces. */
export type CountWords = (text: string) => number

/** The length of the agent's own words, without front matter, quotes, code and signature. */
export function lengthOf(
  { passages }: Pick<ReplyCues, 'passages'>,
  count: CountWords = wordCount
): ReplyLength {
  const words = passages.reduce((sum, { text }) => sum + count(text), 0)
  return { words, seconds: readingTime(words) }
}

/** Seconds it takes to read so many words silently, rounded up. */
export function readingTime(words: number): number {
  return Math.ceil((words * 60) / wordsAMinute)
}

/**
 * Counts the words of a text in any language, with the host's own segmenter (UAX #29 and dictionaries) where there is
 * one. "don't" and "3.5" are one word, an address may be several.
 */
export const wordCount: CountWords = (text) =>
  typeof Intl.Segmenter === 'function' ? segmentedCount(text) : plainWordCount(text)

function segmentedCount(text: string): number {
  let count = 0
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text))
    if (isWordLike) count++
  return count
}

/** Letters and digits in a row, with apostrophes, points and commas inside; scripts without spaces by the character. */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}_]+(?:['’.,·][\p{L}\p{M}\p{N}_]+)*/gu

/** The same where the host has no segmenter. */
export const plainWordCount: CountWords = (text) => text.match(word)?.length ?? 0
