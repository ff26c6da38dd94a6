import { readName } from './names.js'

/** A message without what follows the name under it. */
export interface Signed {
  readonly lines: readonly string[]
  readonly name?: string
}

/** Only the end of a message is a signature. */
const reach = 16
const signOff =
  /^(?:(?:with )?(?:(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|best|warmly|all the best|cheers|(?:many )?thanks(?: (?:again|in advance|a lot|so much))?|thank you(?: (?:again|in advance|very much|so much))?|thx|take care|respectfully|cordially|(?:mit )?(?:freundlichen|besten|herzlichen|vielen) grüßen|(?:viele|liebe|beste|schöne|herzliche) grüße|vielen dank|danke|lg|mfg|bien )?(?:cordialement|bien à vous|merci(?: d['’]avance)?|saludos|gracias|atentamente|cordiali saluti|grazie|groeten)?$/iu
const closed = /^(?<words>[^,.!–—-]{2,40}?)\s{0,3}[,.!–—-]{1,3}(?:\s(?<name>.{2,60}))?$/u

/** Cuts what stands below the name under a message: job titles, telephone numbers, addresses. A postscript stays. */
export function readSignature(lines: readonly string[]): Signed {
  const filled = lines.flatMap((line, index) => (/\S/u.test(line) ? [index] : []))
  for (const index of filled.slice(-reach).reverse()) {
    const signed = signedAt(lines, index)
    if (signed) return signed
  }
  return closingBlock(lines, filled)
}

/** A sign-off at the line, with the name beside it or on the next line of text. */
function signedAt(lines: readonly string[], index: number): Signed | undefined {
  const { words, name: beside } = splitClosing(lines[index] ?? '')
  if (!isSignOff(words)) return undefined
  const nextAt = lines.findIndex((line, at) => at > index && /\S/u.test(line))
  const name = readName((beside ?? lines[nextAt] ?? '').replace(/(?<=\p{L}{2})[.!]\s{0,3}$/u, ''))
  // "Thanks!" in the middle of a message closes nothing.
  if (!name) return nextAt < 0 ? { lines } : undefined
  const end = beside === undefined ? nextAt + 1 : index + 1
  return { lines: [...lines.slice(0, end), ...postscript(lines.slice(end))], name }
}

function splitClosing(line: string): { readonly words: string; readonly name?: string | undefined } {
  const text = line.trim()
  if (text.length > 100) return { words: '' }
  const { words, name } = closed.exec(text)?.groups ?? {}
  return words === undefined ? { words: text } : { words: words.trim(), name }
}

function isSignOff(words: string): boolean {
  return words !== '' && signOff.test(words.replace(/\s{1,8}/gu, ' '))
}

/** Without a sign-off: a last paragraph that is a name, alone or above contact details. */
function closingBlock(lines: readonly string[], filled: readonly number[]): Signed {
  const last = filled.at(-1)
  if (last === undefined) return { lines }
  let start = last
  while (start > 0 && /\S/u.test(lines[start - 1] ?? '')) start--
  const first = lines[start] ?? ''
  const name = readName(first)
  const isBelowText = start > (filled[0] ?? 0) && last - start < 8
  if (name && isBelowText && lines.slice(start + 1, last + 1).every(isContact))
    return { lines: lines.slice(0, start + 1), name }
  // "Where is it?" and "Dana" right below.
  const below =
    last > start && /[.!?…)]\s*$/u.test((lines[last - 1] ?? '').slice(-20))
      ? readName(lines[last] ?? '')
      : undefined
  return below && below.split(' ').length <= 2 ? { lines, name: below } : { lines }
}

/** A title, a number, an address: short, and no sentence. */
function isContact(line: string): boolean {
  const text = line.trim()
  return (
    text.length <= 80 && !/[.!?]$/u.test(text) && (text.split(/\s+/u).length <= 6 || /[\d@|]/u.test(text))
  )
}

function postscript(rest: readonly string[]): readonly string[] {
  const at = rest.findIndex((line) => /^\s{0,3}p\.?\s?s\b/iu.test(line))
  return at < 0 ? [] : ['', ...rest.slice(at)]
}
