import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import type { Edit } from './finding.js'

/** Takes a whole sentence out, with the white space on one side of it. */
export function removeSentence(text: string, { place }: ReplySentence): Edit {
  let { start, end } = place
  const startsLine = start === 0 || /[\n\r]/u.test(text.charAt(start - 1))
  while (end < text.length && /[ \t]/u.test(text.charAt(end))) end++
  const endsLine = end === text.length || /[\n\r]/u.test(text.charAt(end))
  if (endsLine && !startsLine) {
    while (start > 0 && /[ \t]/u.test(text.charAt(start - 1))) start--
  }
  return { start, end, newText: '' }
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
