import type { Sentence, SentenceContent, Word } from 'nlcst'
import type { Mask, MaskKind } from '../../prose/passage.js'
import { ambiguousPronouns, beforeIs, endings, irregularContractions, runTogether } from './contractions.js'
import { respell } from './spelling.js'

/**
 * One word of a sentence as the phrase data knows it: lower case, straight apostrophe, contractions taken apart,
 * common misspellings mended. `start`–`end` is its place in the passage.
 */
export interface Token {
  readonly word: string
  readonly raw: string
  readonly start: number
  readonly end: number
  /** Punctuation and symbols between the word before and this one, without white space. */
  readonly before: string
  /** Inside quotation marks that hold somebody's words. */
  readonly quoted: boolean
  readonly mask?: MaskKind
}

interface RawWord {
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly before: string
}

/** The words of a sentence. `base` is where the text that was parsed starts in the passage. */
export function readTokens(sentence: Sentence, text: string, base: number, masks: readonly Mask[]): Token[] {
  const raw: RawWord[] = []
  let before = ''
  for (const node of sentence.children) {
    const start = base + (node.position?.start.offset ?? 0)
    const end = base + (node.position?.end.offset ?? 0)
    if (isWord(node)) {
      for (const part of partsOf(text.slice(start, end), start)) {
        raw.push({ ...part, before })
        before = ''
      }
    } else if (node.type === 'SymbolNode' && text.slice(start, end) === '&') {
      raw.push({ raw: '&', start, end, before })
      before = ''
    } else if (node.type !== 'WhiteSpaceNode') before += text.slice(start, end)
  }
  const tokens: Token[] = []
  const quotes = quotedRuns(raw, before)
  let nextMask = 0
  for (const [index, word] of raw.entries()) {
    while ((masks[nextMask]?.end ?? Infinity) <= word.start) nextMask++
    const mask = masks[nextMask]
    if (mask && word.end > mask.start) {
      if (tokens.at(-1)?.mask && tokens.at(-1)?.end === word.start) continue
      tokens.push({ ...word, word: `<${mask.kind}>`, quoted: false, mask: mask.kind })
      continue
    }
    tokens.push(...expand(word, raw[index + 1]?.raw ?? '', raw[index - 1], quotes.has(index)))
  }
  return tokens
}

function isWord(node: SentenceContent): node is Word {
  return node.type === 'WordNode'
}

/** "and/or", "I'll--we'll": the parser keeps words joined by a slash together; times and dates stay whole. */
function partsOf(raw: string, start: number): Omit<RawWord, 'before'>[] {
  if (!raw.includes('/') || /\d/u.test(raw) || raw.length <= 3)
    return [{ raw, start, end: start + raw.length }]
  const parts: Omit<RawWord, 'before'>[] = []
  for (const match of raw.matchAll(/[^/]+/gu)) {
    parts.push({ raw: match[0], start: start + match.index, end: start + match.index + match[0].length })
  }
  return parts
}

function expand(word: RawWord, next: string, previous: RawWord | undefined, quoted: boolean): Token[] {
  const plain = word.raw
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/^'{1,3}/u, '')
    .replace(/'{1,3}$/u, '')
  const whole = plain.replace(/^(?:[a-z]\.){2,}[a-z]?$/u, (initials) => initials.replaceAll('.', ''))
  const parts = contracted(whole, next.toLowerCase(), previous)
  const [first = ''] = parts
  let start = word.start
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1
    const length = index === 0 ? first.length : part.length
    const end = isLast ? word.end : Math.min(word.end, start + length)
    const token = { word: part, raw: word.raw, start, end, before: index === 0 ? word.before : '', quoted }
    start = end
    return token
  })
}

function contracted(word: string, next: string, previous: RawWord | undefined): readonly string[] {
  const known = lookUp(irregularContractions, word) ?? lookUp(runTogether, word)
  if (known) return known
  const ambiguous = Object.hasOwn(ambiguousPronouns, word) ? ambiguousPronouns[word] : undefined
  if (ambiguous?.before.test(next) && startsClause(previous, word)) return ambiguous.meant
  const apostrophe = word.lastIndexOf("'")
  if (apostrophe <= 0) return [respell(word)]
  const stem = word.slice(0, apostrophe)
  const ending = word.slice(apostrophe + 1)
  if (ending === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not']
  const meant = Object.hasOwn(endings, ending) ? endings[ending] : undefined
  if (meant) return [stem, meant]
  if (ending === 's' && beforeIs.has(stem)) return [stem, 'is']
  if (ending === 's' || ending === '') return [respell(stem)]
  return [respell(word)]
}

function lookUp(
  table: Readonly<Record<string, readonly string[]>>,
  word: string
): readonly string[] | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/** "well get back" starts a clause; "as well get", "you were looking" do not. */
function startsClause(previous: RawWord | undefined, word: string): boolean {
  if (!previous) return true
  if (word === 'its') return true
  if (word === 'were' || word === 'wed') return /^(?:and|but|so|hi|hello|thanks)$/iu.test(previous.raw)
  return !/^(?:as|very|pretty|really|so|not|be|is|are|was|quite|it|works?|too|just)$/iu.test(previous.raw)
}

/**
 * Words inside quotation marks: four or more, or fewer after a verb of saying, are somebody else's; one to three
 * without one are the writer's own way to set off a term.
 */
function quotedRuns(words: readonly RawWord[], after: string): Set<number> {
  const quoted = new Set<number>()
  let open = -1
  for (let index = 0; index <= words.length; index++) {
    const marks = index === words.length ? after : (words[index]?.before ?? '')
    for (const mark of marks) {
      if (!/["“”„«»]/u.test(mark)) continue
      if (open >= 0 && mark !== '“' && mark !== '„' && mark !== '«') {
        if (index - open > 3 || isAttributed(words, open))
          for (let at = open; at < index; at++) quoted.add(at)
        open = -1
      } else open = index
    }
  }
  for (const [from, to] of singleQuoted(words)) for (let at = from; at < to; at++) quoted.add(at)
  return quoted
}

/** Single quotation marks are also apostrophes, so they count only after a verb of saying. */
function* singleQuoted(words: readonly RawWord[]): Generator<[number, number]> {
  if (!words.some(({ before, raw }) => /['‘’]/u.test(before + raw))) return
  for (let open = 0; open < words.length; open++) {
    const word = words[open]
    if (!word || !(/['‘]$/u.test(word.before) || /^['‘]/u.test(word.raw)) || !isAttributed(words, open))
      continue
    for (let close = open + 1; close <= words.length; close++) {
      const next = words[close]
      const closes = /['’]$/u.test(words[close - 1]?.raw ?? '') || (next && /^[.,!?]?['’]/u.test(next.before))
      if (!closes) continue
      yield [open, close]
      open = close
      break
    }
  }
}

const saying =
  /^(?:said|says?|heard|hear|hears|saying|wrote|writes|mention(?:ed|s)?|ask(?:ed|s)?|told|reads?|stat(?:ed|es|ing)|called|claim(?:ed|s)?|phrase|message|error|words?|quote[ds]?|labelled|labeled|marked|click|press|select|choose|tap|option|button|as)$/iu

function isAttributed(words: readonly RawWord[], open: number): boolean {
  return words.slice(Math.max(0, open - 4), open).some(({ raw }) => saying.test(raw))
}
