import type { Wording } from './model.js'

/** Neighbouring words that an occurrence is told by, on either side. */
const neighbours = 4
/** How far in the text they are looked for, in UTF-16 units. */
const reach = 120
const word = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/gu
const longestWord = 24

/**
 * Flagged words as they are compared: lower case, straight quotes, single spaces, without emphasis and without the
 * punctuation around. What is nothing but signs ("!!") stays as it is.
 */
export function normalForm(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[*_]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const bare = plain.replace(/^[.,;:!?"'()]+/u, '').replace(/(?<![.,;:!?"'() ])[.,;:!?"'() ]+$/u, '')
  return bare === '' ? plain || text.trim() : bare
}

/** A wording as one text, for sets and maps. */
export function wordingKey({ rule, text }: Wording): string {
  return `${rule}\n${normalForm(text)}`
}

/** A number that stands for words which must not be kept, such as a card number; 32 bits, so many words share one. */
export function fingerprintOf(words: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return `#${(hash >>> 0).toString(16)}`
}

/** The last words before an offset, in normal form. */
export function wordsBefore(text: string, offset: number): string[] {
  const from = Math.max(0, offset - reach)
  const words = wordsOf(text.slice(from, offset))
  // The first one may have lost its beginning.
  return words.slice(Math.max(from > 0 ? 1 : 0, words.length - neighbours))
}

/** The first words after an offset, in normal form. */
export function wordsAfter(text: string, offset: number): string[] {
  const words = wordsOf(text.slice(offset, offset + reach))
  return words.slice(0, Math.min(neighbours, offset + reach < text.length ? words.length - 1 : words.length))
}

/** A neighbour may be a card number or a key, so no digit and no long word is kept. */
function wordsOf(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(word) ?? []
  return words.map((found) => (found.length > longestWord ? '#' : found.replace(/\p{N}/gu, '0')))
}
