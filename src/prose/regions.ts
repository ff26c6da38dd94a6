import { isDirectiveLine } from './directives.js'
import { splitLines, type Line } from './lines.js'

/**
 * Who wrote a run of lines, or what it is. Only `own` lines are the agent's own words; a `directive` is a comment for the
 * checker on a line of its own.
 */
export type RegionKind = 'own' | 'quote' | 'code' | 'front-matter' | 'signature' | 'directive'

/** A run of whole lines of one kind. */
export interface Region {
  readonly kind: RegionKind
  readonly lines: readonly Line[]
}

type Markup = 'markdown' | 'plaintext'

const quoteMark = /^ {0,3}>/u
const continuationMark = />>\s*$/u
const fenceMark = /^ {0,3}(`{3,}|~{3,})/u
const wroteLine = /^\s*On\b.{3,200}\bwrote:\s*$/u
const wroteStart = /^\s*On\b.{3,200}$/u
const wroteEnd = /^.{0,200}\bwrote:\s*$/u
const forwardLine =
  /^\s*(?:-{2,20} ?(?:original message|forwarded message|forwarded by)\b|begin forwarded message:|_{8,}$)/iu
const headerLine = /^\s*\*?(?:from|sent|date|to|cc|subject):\*?\s+\S/iu
const signatureMark = /^--\s?$/u
const signOff =
  /^(?:(?:with )?(?:(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|best|warmly|all the best|all best|cheers|(?:many )?thanks(?: again)?|thank you|thx|take care|respectfully|cordially|with (?:thanks|gratitude))(?: ?[!,.–—-])?$/iu
/** A letter, and none of the words with which a forwarded message begins. */
const plainStart = /^(?!(?:on|begin|from|sent|date|to|cc|subject)\b)\p{L}/iu
/** Longer than any sign-off, also with wide spaces. */
const longestSignOff = 60
/** A team's own may be a sentence. */
const longestOwnSignOff = 200
/** What nobody is called: a list item, a request, "we will …", more than two words that start small. */
const saysSomething =
  /^(?:[-*•]|\d{1,2}[.)])\s|^[Pp]lease\b|\b(?:I|[Ww]e|[Yy]ou)(?:['’]\p{Ll}{1,2})? \p{Ll}|^\p{Ll}\S* \S+ \S/u
const greeting = /^\s*(?:hi|hey|hello|dear|good\s+(?:morning|afternoon|evening)|greetings)\b/iu

const none: SignOffs = new Set()

/** Sign-offs of one team, as {@link signOffSet} makes them. */
export type SignOffs = ReadonlySet<string>

/** Lines that end a reply above the name, beside those that everybody writes. Case and punctuation at the end do not count. */
export function signOffSet(lines: readonly string[]): SignOffs {
  return new Set(lines.map(plainSignOff).filter((line) => line !== ''))
}

/** Sorts the lines of a reply into the agent's own words and everything that is not. Linear in the text. */
export function splitRegions(text: string, markup: Markup, more: SignOffs = none): Region[] {
  const lines = splitLines(text)
  const kinds = lines.map((): RegionKind => 'own')
  let at = markup === 'markdown' ? markFrontMatter(lines, kinds) : 0
  while (at < lines.length) at = markLine(lines, kinds, at, markup, more)
  if (text.includes('<!--')) markDirectives(lines, kinds, markup)
  return groupRuns(lines, kinds)
}

/** In Markdown a deeper indent makes code of it. */
function markDirectives(lines: readonly Line[], kinds: RegionKind[], markup: Markup): void {
  for (const [index, { text }] of lines.entries()) {
    const isOurs = kinds[index] === 'own' || kinds[index] === 'signature'
    if (!isOurs || !isDirectiveLine(text)) continue
    if (markup === 'plaintext' || !/^(?: {4}|\t)/u.test(text)) kinds[index] = 'directive'
  }
}

function markFrontMatter(lines: readonly Line[], kinds: RegionKind[]): number {
  if (lines[0]?.text.trimEnd().replace(/^\uFEFF/u, '') !== '---') return 0
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line.text))
  if (close < 0) return 0
  kinds.fill('front-matter', 0, close + 1)
  return close + 1
}

/** Decides on the line `at` and what hangs on it; answers the next undecided line. */
function markLine(
  lines: readonly Line[],
  kinds: RegionKind[],
  at: number,
  markup: Markup,
  more: SignOffs
): number {
  const text = lines[at]?.text ?? ''
  if (text === '' || (more.size === 0 && isPlain(text))) return at + 1
  const fence = fenceMark.exec(text)?.[1]
  if (fence) return markFence(lines, kinds, at, fence)
  if (quoteMark.test(text) && !isContinuation(lines, at)) return markQuote(lines, kinds, at, markup)
  const attribution = attributionLength(lines, at)
  if (attribution > 0) return markMessageBelow(lines, kinds, at, attribution)
  if (forwardLine.test(text) || isHeaderBlock(lines, at)) {
    kinds.fill('quote', at)
    return lines.length
  }
  if (signatureMark.test(text)) return markSignature(lines, kinds, at, () => true)
  if (isSignOff(text, more) && looksSigned(lines, at)) return markSignature(lines, kinds, at, looksLikeName)
  return at + 1
}

/** Most lines are too long for a sign-off and begin like prose; they need no closer look. */
function isPlain(text: string): boolean {
  return text.length > longestSignOff && plainStart.test(text) && text.trimEnd().length > longestSignOff
}

function markFence(lines: readonly Line[], kinds: RegionKind[], at: number, fence: string): number {
  const closing = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}\\s*$`, 'u')
  const close = lines.findIndex((line, index) => index > at && closing.test(line.text))
  const end = close < 0 ? lines.length : close + 1
  kinds.fill('code', at, end)
  return end
}

/** Agents who split a message over posts end one line with ">>" and begin the next with it: that is no quote. */
function isContinuation(lines: readonly Line[], at: number): boolean {
  return /^\s*>>/u.test(lines[at]?.text ?? '') && continuationMark.test(lines[at - 1]?.text ?? '')
}

function markQuote(lines: readonly Line[], kinds: RegionKind[], at: number, markup: Markup): number {
  let end = at
  while (end < lines.length && quoteMark.test(lines[end]?.text ?? '')) kinds[end++] = 'quote'
  // Markdown lets the last paragraph of a quote run on without its mark.
  const lazy = markup === 'markdown' && /^[\s>]*[^\s>]/u.test(lines[end - 1]?.text ?? '')
  while (
    lazy &&
    end < lines.length &&
    /\S/u.test(lines[end]?.text ?? '') &&
    !greeting.test(lines[end]?.text ?? '') &&
    !isDirectiveLine(lines[end]?.text ?? '')
  ) {
    kinds[end++] = 'quote'
  }
  return end
}

/** How many lines "On … wrote:" takes from `at` (mail programs wrap it): 0 when there is none. */
function attributionLength(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? ''
  if (wroteLine.test(text)) return 1
  return wroteStart.test(text) && wroteEnd.test(lines[at + 1]?.text ?? '') ? 2 : 0
}

/** Below "On … wrote:" either the marked lines are the quote, or all that follows. */
function markMessageBelow(lines: readonly Line[], kinds: RegionKind[], at: number, length: number): number {
  kinds.fill('quote', at, at + length)
  let next = at + length
  while (next < lines.length && !/\S/u.test(lines[next]?.text ?? '')) next++
  if (quoteMark.test(lines[next]?.text ?? '')) return next
  kinds.fill('quote', at)
  return lines.length
}

function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  return [0, 1, 2].every((offset) => headerLine.test(lines[at + offset]?.text ?? ''))
}

function isSignOff(text: string, more: SignOffs): boolean {
  const trimmed = text.trim()
  if (more.size > 0 && trimmed.length <= longestOwnSignOff && more.has(plainSignOff(trimmed))) return true
  return trimmed.length <= longestSignOff && signOff.test(trimmed.replace(/\s{1,8}/gu, ' '))
}

function plainSignOff(line: string): string {
  return line
    .trim()
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/ ?[!,.–—-]$/u, '')
}

/** A sign-off is one when nothing, or something as short as a name, follows it. */
function looksSigned(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find(({ text }) => /\S/u.test(text))
  return !next || (looksLikeName(next.text) && !saysSomething.test(next.text.trim()))
}

function looksLikeName(text: string): boolean {
  const trimmed = text.trim()
  const isSentence = /[.!?]$/u.test(trimmed) && trimmed.split(/\s+/u).length > 2
  return trimmed.length <= 70 && !/^p\.?s\b/iu.test(trimmed) && !isSentence
}

function markSignature(
  lines: readonly Line[],
  kinds: RegionKind[],
  at: number,
  belongs: (text: string) => boolean
): number {
  let end = at + 1
  while (end < lines.length && end - at < 12) {
    const text = lines[end]?.text ?? ''
    if (quoteMark.test(text) || attributionLength(lines, end) > 0 || forwardLine.test(text)) break
    if (greeting.test(text) || !belongs(text)) break
    end++
  }
  kinds.fill('signature', at, end)
  return end
}

function groupRuns(lines: readonly Line[], kinds: readonly RegionKind[]): Region[] {
  const regions: { kind: RegionKind; lines: Line[] }[] = []
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? 'own'
    const last = regions.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else regions.push({ kind, lines: [line] })
  }
  return regions
}
