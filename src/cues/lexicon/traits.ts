import { isClockName, isDayName } from '../times/calendar.js'

/**
 * What a word has, told by the word alone, so that a sentence without any such word needs no closer look: a digit, a name of
 * a day or month ("Friday", "Sept", "tomorrow"), a name of a time of day ("noon"), a capital behind its first letter. What
 * stands before a word may be a quotation mark.
 */
export const Trait = { digit: 1, day: 2, hour: 4, capitals: 8, quote: 16 } as const

/** The traits of a word as bits: as it is written, and the words that it stands for. */
export function traitsOf(raw: string, words: readonly string[]): number {
  return (
    (/\d/u.test(raw) ? Trait.digit : 0) |
    (words.some(isDayName) ? Trait.day : 0) |
    (words.some(isClockName) ? Trait.hour : 0) |
    (/.\p{Lu}/u.test(raw) ? Trait.capitals : 0)
  )
}

/** "48213": more digits than a day has, and nothing else. */
export function isLongNumber(word: string): boolean {
  if (word.length < 3) return false
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return true
}
