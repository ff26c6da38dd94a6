import { splitRegions } from '../prose/regions.js'

/** Where a reply's own text may begin: anywhere between the end of its head and the first of its words. */
export interface BodyStart {
  /** End of the front matter and the customer's message, 0 without. */
  readonly headEnd: number
  /** Where the first words stand; the end of the text when there are none. */
  readonly firstWord: number
}

/** Finds where the draft begins behind front matter and leading quote, as the checker tells them apart. */
export function findBodyStart(text: string): BodyStart {
  let headEnd = 0
  for (const { kind, lines } of splitRegions(text, 'markdown')) {
    if (kind === 'front-matter') headEnd = lines.at(-1)?.next ?? headEnd
    else if (kind === 'quote') {
      headEnd = lines.at(-1)?.next ?? headEnd
      break
    } else if (lines.some((line) => /\S/u.test(line.text))) break
  }
  const rest = text.slice(headEnd)
  const blank = /^(?:[^\S\n]*\n)*/u.exec(rest)?.[0].length ?? 0
  const isBlank = !/\S/u.test(rest)
  return { headEnd, firstWord: isBlank ? text.length : headEnd + blank }
}
