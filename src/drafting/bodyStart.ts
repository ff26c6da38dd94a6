import { isAboveQuote } from '../prose/document.js'
import { splitRegions } from '../prose/regions.js'

/** Where a reply's own text may begin: anywhere between the end of its head and the first of its words. */
export interface BodyStart {
  /** End of the front matter, the customer's message and the comments for the checker beside them, 0 without. */
  readonly headEnd: number
  /** Where the first words stand; the end of the text when there are none. */
  readonly firstWord: number
}

/** Finds where the draft begins behind front matter and leading quote, as the checker tells them apart. */
export function findBodyStart(text: string): BodyStart {
  let headEnd = 0
  let isQuoteSeen = false
  for (const { kind, lines } of splitRegions(text, 'markdown')) {
    const isHead = isAboveQuote(kind) || (kind === 'quote' && !isQuoteSeen)
    isQuoteSeen ||= kind === 'quote'
    if (isHead) headEnd = lines.at(-1)?.next ?? headEnd
    else if (lines.some((line) => /\S/u.test(line.text))) break
  }
  const rest = text.slice(headEnd)
  const blank = /^(?:[^\S\n]*\n)*/u.exec(rest)?.[0].length ?? 0
  const isBlank = !/\S/u.test(rest)
  return { headEnd, firstWord: isBlank ? text.length : headEnd + blank }
}
