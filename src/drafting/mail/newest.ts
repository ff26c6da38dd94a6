import type { Mail } from '../model.js'
import { readDay } from './day.js'
import { headersAt, shownHeadersAt, type Headers } from './headers.js'
import { attributionAt, isAdded, isDisclaimer, isRule, markOf } from './marks.js'
import { readSender, senderOf } from './names.js'
import { readSignature } from './signature.js'

/** So many messages in each other are looked into for the one that says something. */
const deepest = 6

/**
 * The newest part of a message as it is pasted from a mail program: without headers, the messages before it, contact
 * details and small print. A message that only passes another one on stands for that one. Linear in the text.
 */
export function readMail(message: string): Mail {
  let lines = message.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u)
  let headers: Headers = {}
  let part: Part = { text: [], quoted: [] }
  for (let depth = 0; depth < deepest; depth++) {
    part = readPart(lines)
    headers = { ...headers, ...part.headers }
    const inside = part.rest ?? (hasText(part.text) ? undefined : part.quoted)
    if (!inside || !hasText(inside)) break
    lines = [...inside]
    // Whoever passed it on did not write it.
    const { subject } = headers
    headers = { ...(subject !== undefined && { subject }), ...part.inside }
  }
  return toMail(part.text, headers)
}

function toMail(text: readonly string[], { from = '', date = '', subject }: Headers): Mail {
  const { lines, name } = readSignature(text)
  const sender = readSender(from)
  const sent = readDay(date)
  return {
    text: trimmed(lines).join('\n'),
    ...(sender.name && { from: sender.name }),
    ...(sender.address && { address: sender.address }),
    ...(subject && { subject }),
    ...(sent && { sent }),
    ...(name && { signedBy: name })
  }
}

/** What one message says itself. */
interface Part {
  readonly headers?: Headers
  readonly text: readonly string[]
  /** What it quotes, without one level of marks. */
  readonly quoted: readonly string[]
  /** The message that it passes on, when it says nothing else. */
  readonly rest?: readonly string[]
  /** What is said of that message above it. */
  readonly inside?: Headers
}

function readPart(lines: readonly string[]): Part {
  const first = lines.findIndex((line) => /\S/u.test(line) && !isAdded(line))
  const top = headersAt(lines, first) ?? shownHeadersAt(lines, first)
  const text: string[] = []
  const quoted: string[] = []
  let inside: Headers | undefined
  let isSaying = false
  const part = { ...(top && { headers: top.headers }), text, quoted }
  for (let at = top?.end ?? Math.max(0, first); at < lines.length; at++) {
    const line = lines[at] ?? ''
    const mark = /^ {0,3}>/u.exec(line)
    if (mark) {
      quoted.push(line.slice(mark[0].length).replace(/^ /u, ''))
      continue
    }
    const attribution = attributionAt(lines, at)
    if (attribution) {
      const next = at + attribution.length
      inside ??= { from: senderOf(attribution.who), date: attribution.who }
      if (isQuoteBelow(lines, next)) {
        at = next - 1
        continue
      }
      return isSaying ? part : { ...part, inside, rest: lines.slice(next) }
    }
    const kind = markOf(line) ?? (isHistory(lines, at) ? 'history' : undefined)
    if (kind) {
      const isEmpty = !isSaying || (kind === 'forward' && isNote(text))
      const next = markOf(line) || isRule(line) ? at + 1 : at
      return isEmpty ? { ...part, rest: lines.slice(next) } : part
    }
    if (/^--\s?$/u.test(line) || isDisclaimer(line)) {
      if (isSaying) return part
      continue
    }
    if (isAdded(line)) continue
    text.push(line)
    isSaying ||= /\S/u.test(line)
  }
  return { ...part, ...(inside && { inside }) }
}

/** Whether the next line of text, blank ones aside, has the mark of a quote. */
function isQuoteBelow(lines: readonly string[], from: number): boolean {
  let at = from
  while (at < Math.min(lines.length, from + 20) && !/\S/u.test(lines[at] ?? '')) at++
  return /^ {0,3}>/u.test(lines[at] ?? '')
}

/** Headers in the middle of a message begin the one before it, under a line or without. */
function isHistory(lines: readonly string[], at: number): boolean {
  return headersAt(lines, isRule(lines[at] ?? '') ? at + 1 : at, 12) !== undefined
}

const note =
  /^(?:fyi|f\.y\.i|fwd?|see below|below|forwarding|for you|yours?|one for you|new one|(?:can|could) you (?:please )?(?:take|handle|answer|reply|look|help|deal)|please (?:handle|answer|reply|take|look|deal|help)|bitte (?:übernehmen|antworten)|zur info|pour info)\b/iu

/** What a colleague writes above a message that is passed on. */
function isNote(text: readonly string[]): boolean {
  const words = text.join(' ').trim().split(/\s+/u)
  const said = words
    .slice(0, 20)
    .join(' ')
    .replace(/^(?:hi|hey|hello)(?: \p{Lu}\p{L}{1,20})?[,!]? /iu, '')
  return words.length <= 15 && note.test(said)
}

function hasText(lines: readonly string[]): boolean {
  return lines.some((line) => /\S/u.test(line))
}

function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => /\S/u.test(line))
  const last = lines.findLastIndex((line) => /\S/u.test(line))
  return first < 0 ? [] : lines.slice(first, last + 1).map((line) => line.trimEnd())
}
