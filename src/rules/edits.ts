import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import type { Edit } from './finding.js'
import { literal } from './snippet.js'

const handles = /^(?:@\w+[,:]?\s+)+/u
const salutation =
  /^(?:hi|hiya|hello|hey|hallo|hola|dear|howdy|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|mr|mrs|ms|miss|dr|prof|sir|madam)\b\.?/iu
/** Names and forms of address up to the mark behind them; one small word may be a name as well. */
const addressee =
  /^(?:(?: (?:\p{Lu}[\p{L}.'’-]*|there|again|all|both|everyone|mate|folks|guys|team|guest|customer|sir|madam|parents?|member|passenger|resident)){0,4}| \p{Ll}+) ?[,!:–—]\s+/u

/**
 * Where a sentence says what it has to say: behind the handles, the greeting and the name that open it ("@jo Hi Jo, we
 * …").
 */
export function bodyStart(text: string, { place }: Pick<ReplySentence, 'place'>): number {
  // The parser leaves the sign of the first handle out.
  const from = text.charAt(place.start - 1) === '@' ? place.start - 1 : place.start
  const opening = text.slice(from, Math.min(place.end, from + 120))
  let length = handles.exec(opening)?.[0].length ?? 0
  const hail = salutation.exec(opening.slice(length))?.[0] ?? ''
  const named = hail === '' ? null : addressee.exec(opening.slice(length + hail.length))
  if (named) length += hail.length + named[0].length
  return from + length < place.end ? Math.max(place.start, from + length) : place.start
}

/** Another sentence in the place of this one, whose greeting stays. `newText` is in snippet syntax, with a capital. */
export function replaceSentence(text: string, sentence: Pick<ReplySentence, 'place'>, newText: string): Edit {
  const start = bodyStart(text, sentence)
  const isSmall =
    start > sentence.place.start &&
    !/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    !text.slice(start - 3, start).includes('!')
  const keepsCapital = /^(?:I\b|\$)/u.test(newText)
  return {
    start,
    end: sentence.place.end,
    newText: isSmall && !keepsCapital ? newText.charAt(0).toLowerCase() + newText.slice(1) : newText
  }
}

/** Puts a sentence before another one, behind its greeting. `newText` is in snippet syntax. */
export function putBefore(text: string, sentence: Pick<ReplySentence, 'place'>, newText: string): Edit {
  const start = bodyStart(text, sentence)
  if (start === sentence.place.start) return { start, end: start, newText: `${newText} ` }
  return { start, end: start + 1, newText: `${newText} ${literal(text.charAt(start).toUpperCase())}` }
}

/**
 * Takes a whole sentence out, with the white space on one side of it; a paragraph of its own goes with its blank line,
 * and a greeting that opens it stays.
 */
export function removeSentence(text: string, sentence: ReplySentence): Edit {
  let { end } = sentence.place
  let start = bodyStart(text, sentence)
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

/** Whether words are in capitals throughout; what has no letters is not. */
export function isLoud(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase()
}

const sign = /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]+|[:;]-?[)D(])$/u

/**
 * Puts a sentence after another one, in the same paragraph; a full stop that is missing comes before the emoji that closes
 * it. `newText` is in snippet syntax.
 */
export function addSentence({ place }: ReplySentence, text: string, newText: string): Edit {
  const { start, end } = place
  if (/(?:[.!?…]["'”’)]?|:)$/u.test(text.slice(start, end)))
    return { start: end, end, newText: ` ${newText}` }
  const gap = text.lastIndexOf(' ', end)
  const last = text.slice(gap + 1, end)
  if (gap <= start || !sign.test(last)) return { start: end, end, newText: `. ${newText}` }
  const stop = /[.!?…,:;]/u.test(text.charAt(gap - 1)) ? '' : '.'
  return { start: gap, end, newText: `${stop} ${last} ${newText}` }
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
  if (!first || before?.end !== first.start || before.raw !== first.raw)
    return { ...place, newText: isLoud(text.slice(place.start, place.end)) ? word.toUpperCase() : word }
  return { ...place, newText: `${text.slice(place.start, place.start + before.end - before.start)} ${word}` }
}
