import type { Mask, MaskKind } from './passage.js'

/** Also "example.com/help": an address without its scheme, where the last part of the name is surely one. */
const link =
  /\b(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w.@/-])[a-z\d][\w.-]{1,60}\.(?:com|org|net|io|example|co\.uk)\b(?:\/[^\s<>"]*)?/giu
/** Every address without its scheme has one, and most lines have none. */
const dotInWord = /\.\S/u
const domainEnd = /\.(?:com|org|net|io|example|co\.uk)\b/iu
const spaces = /\S/u
/** "^AB", "*HPL": how agents sign a post. */
const initials = /\^ ?[\p{L}.]{1,16}|\*[A-Z]{2,4}(?![\p{L}*])/gu
/** "/DV", "- Emma", "-Scott" at the end of a post. */
const closingName =
  /(?:\s\/[A-Z]{2,3}|\s[-–—~] ?\p{Lu}[\p{L}.]{1,15}(?: \p{Lu}\.?)?|\.-\p{Lu}\p{L}{1,15})\s*$/u
/** "1/2", "(2/3)", "2/2 ^ML": the number of a post in a row of posts. */
const postNumber = /(?:^|\s)\(?([1-9])\/([1-9])\)?(?=\s|$)/gu
/** Every mark of a post has one of these, and most lines have none. */
const postMark = /[\^*/>~–—-]/u
const replacement = { link: 'X', address: 'X', code: 'X' } as const

/** A passage's text in which what is not prose has lost its letters, at unchanged length. */
export interface Masked {
  readonly text: string
  readonly masks: readonly Mask[]
}

/** Masks web and e-mail addresses in a text, so that a sentence around them still reads as one. */
export function maskAddresses(text: string, known: readonly Mask[] = []): Masked {
  if (!mayHoldAddress(text)) return { text, masks: known }
  const masks: Mask[] = [...known]
  for (const match of text.matchAll(link))
    masks.push(maskOf('link', match.index, trimEnd(match[0]) + match.index))
  for (const mask of mailAddresses(text)) masks.push(mask)
  masks.sort((a, b) => a.start - b.start)
  return { text: applyMasks(text, masks), masks }
}

function mayHoldAddress(text: string): boolean {
  if (text.includes('@') || text.includes('://')) return true
  return dotInWord.test(text) && (domainEnd.test(text) || /www\./iu.test(text))
}

function trimEnd(address: string): number {
  let end = address.length
  while (end > 0 && '.,;:!?)]'.includes(address.charAt(end - 1))) end--
  return end
}

function maskOf(kind: MaskKind, start: number, end: number): Mask {
  return { kind, start, end }
}

/** Grows outwards from each "@", so a long word without one costs nothing. */
function* mailAddresses(text: string): Generator<Mask> {
  let floor = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    let end = at + 1
    while (start > floor && /[\w.+-]/u.test(text.charAt(start - 1))) start--
    while (end < text.length && /[\w.-]/u.test(text.charAt(end))) end++
    while (text.charAt(end - 1) === '.') end--
    floor = end
    if (end > at + 1 && start < at) yield maskOf('address', start, end)
  }
}

/** Puts one word of the same length in the place of each masked stretch. */
export function applyMasks(text: string, masks: readonly Mask[]): string {
  let result = ''
  let done = 0
  for (const { kind, start, end } of masks) {
    if (start < done) continue
    result += text.slice(done, start) + replacement[kind] + 'x'.repeat(end - start - 1)
    done = end
  }
  return result + text.slice(done)
}

/** A line of a post without the agent's initials and the post's number, and whether a message ends here. */
export interface Post {
  readonly text: string
  readonly ends: boolean
}

/** Blanks what posts on social networks carry beside prose, at unchanged length. */
export function maskPostMarks(line: string): Post {
  if (!postMark.test(line)) return { text: line, ends: false }
  const marks = { signed: false, continues: false }
  const blank = (mark: string): string => ' '.repeat(mark.length)
  const sign = (mark: string, at: number): string => {
    marks.signed = true
    // Another sentence may follow on the same line; at its end there is nothing to keep apart.
    const follows = spaces.test(line.slice(at + mark.length))
    const isClosed = /[.!?…]$/u.test(line.slice(0, at).trimEnd())
    return follows && !isClosed ? `.${blank(mark.slice(1))}` : blank(mark)
  }
  const text = line
    .replace(postNumber, (mark: string, number: string, count: string, at: number) => {
      if (Number(number) > Number(count) || /\b(?:by|on|before|until)$/iu.test(line.slice(0, at).trimEnd()))
        return mark
      marks.continues ||= number !== count
      return blank(mark)
    })
    // "… getting someone to  1 ^FC": the number alone.
    .replace(/\s[1-9]\s{1,8}(?=\^\p{L})/gu, (mark) => {
      marks.continues = true
      return blank(mark)
    })
    .replace(/^\s*>{2,8}|>{2,8}\s*$/gu, blank)
    .replace(initials, sign)
    .replace(closingName, sign)
  return { text, ends: marks.signed && !marks.continues && spaces.test(line) }
}
