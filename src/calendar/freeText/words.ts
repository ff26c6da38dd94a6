import type { Token } from '../../cues/lexicon/words.js'
import type { Range } from '../../cues/sentence.js'

/** The words of a few typed ones, as the readers of times in replies take them. */
export function wordsOf(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[:./'’–-][\p{L}\p{N}]+)*/gu)) {
    const [raw] = match
    const { index: start } = match
    const before = text.slice(last, start).replace(/\s+/gu, '')
    last = start + raw.length
    tokens.push({ word: raw.toLowerCase(), raw, start, end: last, before, quoted: false })
  }
  return tokens
}

/** Words that may stand beside a time and change nothing. */
const filler =
  /^(?:by|at|on|in|of|the|before|until|till|around|about|for|this|next|coming|due|latest|no|later|than|please|sharp|time|week)$/u

/** Whether words that nobody has read yet are all ones that change nothing. */
export function isRead(tokens: readonly Token[], read: readonly Range[]): boolean {
  return tokens.every(
    ({ word }, at) => filler.test(word) || read.some(({ from, to }) => at >= from && at < to)
  )
}
