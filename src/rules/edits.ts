import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import type { Edit } from './finding.js'
import { literal } from './snippet.js'

/** Takes a whole sentence out, with the white space on one side of it; a paragraph of its own goes with its blank line. */
export function removeSentence(text: string, { place }: ReplySentence): Edit {
  let { start, end } = place
  while (end < text.length && isBlank(text, end)) end++
  let first = start
  while (first > 0 && isBlank(text, first - 1)) first--
  const startsLine = first === 0 || isBreak(text, first - 1)
  const endsLine = end === text.length || isBreak(text, end)
  if (!endsLine) return { start, end, newText: '' }
  start = first
  if (startsLine && isParagraph(text, start, end)) {
    while (end < text.length && isBreak(text, end)) end++
    // The last paragraph has its blank line before it.
    if (end === text.length) while (start > 0 && isBreak(text, start - 1)) start--
  }
  return { start, end, newText: '' }
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\t'
}

function isBreak(text: string, at: number): boolean {
  return text.charAt(at) === '\n' || text.charAt(at) === '\r'
}

/** Whether blank lines, or the ends of the text, stand before and after whole lines. */
function isParagraph(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n\r?\n|\r\r)$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:$|\r?\n\r?\n|\r\r|\r?\n$)/u.test(text.slice(end, end + 4))
  )
}

/**
 * Takes `start`–`end` out, up to the next word; where a sentence or its capital began there, that word takes the capital
 * over.
 */
export function cutBefore(text: string, start: number, end: number, hadCapital: boolean): Edit {
  if (!hadCapital) return { start, end, newText: '' }
  return { start, end: end + 1, newText: literal(text.charAt(end).toUpperCase()) }
}

/** A word or sentence with a capital first letter. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Puts a sentence after another one, in the same paragraph. `newText` is in snippet syntax. */
export function addSentence({ place }: ReplySentence, text: string, newText: string): Edit {
  const closed = /[.!?…]["'”’)]?$/u.test(text.slice(place.start, place.end))
  return { start: place.end, end: place.end, newText: `${closed ? '' : '.'} ${newText}` }
}

/**
 * A word in the place of words `from`–`to`. Where these begin inside a contraction, what stands before them in it stays:
 * "should" in the place of the "will" of "it'll" gives "it should".
 */
export function replaceWords(sentence: ReplySentence, text: string, { from, to }: Range, word: string): Edit {
  const place = sentence.placeOf({ from, to })
  const { tokens } = sentence.view
  const first = tokens[from]
  const before = tokens[from - 1]
  if (!first || before?.end !== first.start || before.raw !== first.raw) return { ...place, newText: word }
  return { ...place, newText: `${text.slice(place.start, place.start + before.end - before.start)} ${word}` }
}
