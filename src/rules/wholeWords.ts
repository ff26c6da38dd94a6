import type { Range } from '../cues/sentence.js'
import type { Token } from '../cues/lexicon/words.js'

/** A word as it is written, with the places of its tokens: a contraction is one, though the matcher knows its parts. */
export interface WholeWord extends Range {
  /** The first of its tokens; all of them have the whole as `raw`. */
  readonly token: Token
}

/** The words of a sentence as they are written. */
export function wholeWords(tokens: readonly Token[]): WholeWord[] {
  const words: WholeWord[] = []
  for (let from = 0; from < tokens.length;) {
    const token = tokens[from]
    if (!token) break
    let to = from + 1
    while (tokens[to]?.raw === token.raw && tokens[to]?.start === tokens[to - 1]?.end) to++
    words.push({ token, from, to })
    from = to
  }
  return words
}
