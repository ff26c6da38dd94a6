import { matchesIn } from '../prose/matches.js'
import type { Edit, Fix, Span } from './finding.js'
import {
  cardDigits,
  cardGroups,
  cardSchemes,
  internalNotes,
  keyShapes,
  namedKey,
  nationalIds,
  placeholderKey,
  plainNumber,
  privateKey,
  type SecretKind,
  type SecretShape
} from './leaked-secret.phrases.js'
import { createBlockFinder } from './blocks.js'
import { cuesOf, report, type Rule } from './rule.js'
import type { Words } from '../words/words.js'

const id = 'leaked-secret'

interface Secret extends Span {
  readonly kind: SecretKind
}

/**
 * Card numbers, keys, national ids and notes for colleagues. It reads the whole document, quotes, code and signature
 * included: who sent a secret first does not matter to the one who reads it on the way.
 */
export const leakedSecret: Rule = {
  id,
  level: 'error',
  flagsSecrets: true,
  summary: 'Keep card numbers, keys, national ids and internal notes out of the reply, quotes included.',
  plugin: () => {
    const find = createBlockFinder(findSecrets)
    return (_tree, file) => {
      const { text } = cuesOf(file)
      // A key pair goes over blank lines.
      for (const secret of text.includes('-----BEGIN') ? findSecrets(text) : find(text)) {
        report(file, id, { ...secret, message: messages[secret.kind], fixes: [mend(text, secret)] })
      }
    }
  }
}

const messages: Readonly<Record<SecretKind, Words>> = {
  card: 'This is a full card number. E-mail and tickets are copied, forwarded and kept, so anyone on the way could use it: name the last four digits only.',
  key: 'This looks like a live key or token. Whoever reads it on the way can use it: leave it out, say where the customer finds it, and replace the one that was written down.',
  'private-key':
    'This is a private key. It stops being one as soon as it is sent: leave it out, and make a new pair.',
  'national-id':
    'This looks like a national id number. With it somebody can pass for the customer: leave it out.',
  internal:
    'This is marked as a note for colleagues. The customer would read it as it stands: take it out before sending.'
}

const none: readonly Secret[] = []

/** Everything secret in a text, in its order; what two shapes share is found once. */
function findSecrets(text: string): readonly Secret[] {
  const mayHoldId = idDigits.test(text)
  const mayHoldKey = hasLongRun(text)
  const mayHoldNote = noteWords.test(text)
  const mayHoldPair = text.includes('-----BEGIN')
  if (!mayHoldId && !mayHoldKey && !mayHoldNote && !mayHoldPair) return none
  const found = [
    ...(mayHoldId ? findCards(text) : []),
    ...(mayHoldPair ? matchAll(text, privateKey) : []),
    ...(mayHoldKey ? findKeys(text) : []),
    ...(mayHoldId ? findIds(text) : []),
    ...(mayHoldNote ? internalNotes.flatMap((shape) => matchAll(text, shape)) : [])
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  let done = 0
  return found.filter(({ start, end }) => {
    if (start < done) return false
    done = end
    return true
  })
}

/** Every key has sixteen characters of keys in a row, and few replies do. */
const shortestKey = 16

/** Looks at the last of sixteen characters first: where it is none, the next run can only begin behind it. */
function hasLongRun(text: string): boolean {
  for (let last = shortestKey - 1; last < text.length;) {
    let at = last
    while (at > last - shortestKey && isOfKeys(text.charCodeAt(at))) at--
    if (at === last - shortestKey) return true
    last = at + shortestKey
  }
  return false
}

/** Letters, digits, "_", "+", "/", "=", "." and "-". */
function isOfKeys(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 45 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code === 43 ||
    code === 61
  )
}

/** Every note for colleagues has one of these. */
const noteWords =
  /internal|confidential|(?:eyes|staff|agents?|employees|team|colleagues) only|agent note|not for |(?:not|n['’]?t|never) (?:share|forward|send|show|disclose|tell|mention|reveal)/iu

/** What every card and id has; the letters of the Italian one stand between its digits. */
const idDigits = /\d(?:(?:[ \u00A0.-]|\r?\n)?\d){5}|[A-Z]{6}\d/u

function findIds(text: string): Secret[] {
  return nationalIds
    .flatMap((shape) => matchAll(text, shape))
    .filter(({ start }) => !isPlainNumber(text, start))
}

function findKeys(text: string): Secret[] {
  return [
    ...keyShapes.flatMap((shape) => matchAll(text, shape)).filter((key) => !isPlaceholder(text, key)),
    ...matchAll(text, namedKey).filter((key) => looksRandom(text, key) && !isPlaceholder(text, key))
  ]
}

function matchAll(text: string, { kind, shape }: SecretShape): Secret[] {
  return matchesIn(text, shape).map((match) => {
    const value = match.groups?.value ?? match[0]
    const start = match.index + match[0].lastIndexOf(value)
    return { kind, start, end: start + value.length }
  })
}

function findCards(text: string): Secret[] {
  return matchesIn(text, cardDigits).flatMap(({ 0: number, index }) => {
    const digits = number.replace(/\D+/gu, '')
    const groups = number.split(/\D+/u).map((group) => group.length)
    if (!cardGroups.includes(groups.join(' ')) || !cardSchemes.test(digits) || !isLuhnValid(digits)) return []
    if (isPlainNumber(text, index)) return []
    return [{ kind: 'card' as const, start: index, end: index + number.length }]
  })
}

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
function isLuhnValid(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const value = Number(digits.charAt(digits.length - 1 - index)) * (index % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

function isPlainNumber(text: string, start: number): boolean {
  return plainNumber.test(text.slice(Math.max(0, start - 40), start))
}

/** Letters and digits mixed as no word or file name mixes them. */
function looksRandom(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, end)
  const isMixed = /\d\D+\d/u.test(value) || (/[a-z]/u.test(value) && /[A-Z]/u.test(value))
  return (
    isMixed && /[a-z]/iu.test(value) && /\d/u.test(value) && !/\.(?:com|org|net|pdf|html?)\b/u.test(value)
  )
}

function isPlaceholder(text: string, { start, end }: Span): boolean {
  return placeholderKey.test(text.slice(start, end + 3))
}

function mend(text: string, { kind, start, end }: Secret): Fix {
  if (kind === 'card') {
    const lastFour = text.slice(start, end).replace(/\D+/gu, '').slice(-4)
    return {
      title: 'Keep the last four digits',
      edits: [{ start, end, newText: `ending in ${lastFour}` }],
      safe: true
    }
  }
  if (kind === 'internal') return { title: 'Remove the note', edits: [noteAt(text, start)], safe: false }
  const startsLine = start === 0 || text.charAt(start - 1) === '\n'
  return {
    title: 'Take it out',
    edits: [{ start, end, newText: startsLine ? '(Removed)' : '(removed)' }],
    safe: false
  }
}

/** The bracket that holds a note beside other words of its line. */
function bracketAround(text: string, lineStart: number, at: number): Edit | undefined {
  const before = text.slice(lineStart, at)
  const opening = Math.max(before.lastIndexOf('['), before.lastIndexOf('('))
  if (opening < 0 || /[\])]/u.test(before.slice(opening))) return undefined
  const line = /^[^\n]*/u.exec(text.slice(at))?.[0] ?? ''
  const closing = line.indexOf(before.charAt(opening) === '[' ? ']' : ')')
  const rest = line.slice(closing + 1)
  if (closing < 0 || !/[\p{L}\p{N}]/u.test(before.slice(0, opening) + rest)) return undefined
  const start = lineStart + opening
  const end = at + closing + 1
  if (/\s/u.test(text.charAt(start - 1)) && start > lineStart) return { start: start - 1, end, newText: '' }
  return { start, end: /\s/u.test(rest.charAt(0)) ? end + 1 : end, newText: '' }
}

/** The whole line where the note begins it; otherwise the rest of the line, or of the bracket that holds it. */
function noteAt(text: string, at: number): Edit {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const before = text.slice(lineStart, at)
  const bracket = bracketAround(text, lineStart, at)
  if (bracket) return bracket
  if (/^[\s>*_#[(-]*$/u.test(before) || /^[\s>*_#-]*[[(][^\])]*$/u.test(before)) {
    const line = /^[^\n]*(?:\n(?:\r?\n)?|$)/u.exec(text.slice(lineStart))?.[0] ?? ''
    const end = lineStart + line.length
    // The last paragraph has its blank line before it.
    let start = lineStart
    if (end === text.length && !line.endsWith('\n')) while (/[\r\n]/u.test(text.charAt(start - 1))) start--
    return { start, end, newText: '' }
  }
  const lead = /\s?[[(]?\s?$/u.exec(before)?.[0] ?? ''
  const note = (/[[(]/u.test(lead) ? /^[^\n\])]*[\])]?/u : /^[^\r\n]*/u).exec(text.slice(at))?.[0] ?? ''
  return { start: at - lead.length, end: at + note.length, newText: '' }
}
