import type { Region, RegionKind } from './regions.js'
import { say, type Words } from '../words/words.js'
import { readYaml } from './frontMatter.js'

/** What the front matter of a reply says about its ticket; a key that is missing or not a text is left out. */
export interface Ticket {
  readonly customer?: string
  readonly ticket?: string
  readonly situation?: string
  readonly channel?: string
}

/** Something in a reply document that could not be read, with its place in the text. */
export interface DocumentProblem {
  readonly message: Words
  readonly start: number
  readonly end: number
  /** What was most likely meant in its place. */
  readonly instead?: string
}

/** What a reply document holds beside the reply. */
export interface DocumentHead {
  readonly ticket: Ticket
  /** The leading quote without its marks. */
  readonly customerMessage?: string
  /** Where the front matter says what the situation is; missing where it does not, or not in the plain way. */
  readonly situationPlace?: { readonly start: number; readonly end: number }
  readonly problems: readonly DocumentProblem[]
}

const keys = ['customer', 'ticket', 'situation', 'channel'] as const

/** Reads the front matter and the leading quote of a reply. Malformed front matter is a problem, never an error. */
export function readHead(text: string, regions: readonly Region[]): DocumentHead {
  const problems: DocumentProblem[] = []
  const ticket = readTicket(text, regions[0], problems)
  const message = leadingQuote(regions)
    ?.lines.map((line) => line.text.replace(/^[\s>]*>\s?/u, ''))
    .join('\n')
  const situationPlace = ticket.situation === undefined ? undefined : placeOf(ticket.situation, regions[0])
  return {
    ticket,
    ...(message !== undefined && { customerMessage: message }),
    ...(situationPlace && { situationPlace }),
    problems
  }
}

function readTicket(text: string, region: Region | undefined, problems: DocumentProblem[]): Ticket {
  if (region?.kind !== 'front-matter') return {}
  const lines = region.lines.slice(1, -1)
  const start = lines[0]?.start ?? 0
  const values = readYaml(text.slice(start, lines.at(-1)?.end ?? start), (message, at) => {
    // The parser points at one character, often after the culprit; the whole line can be seen.
    const line = lines.findLast((candidate) => candidate.start <= start + at && candidate.text.trim() !== '')
    problems.push({
      message: say('Front matter: {0}', message),
      start: line?.start ?? start,
      end: line?.end ?? start
    })
  })
  if (typeof values !== 'object' || values === null) return {}
  const entries = keys.flatMap((key) => {
    const value: unknown = Object.getOwnPropertyDescriptor(values, key)?.value
    return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : []
  })
  return Object.fromEntries(entries) as Ticket
}

/** Where the situation's name stands in its line. */
function placeOf(situation: string, region: Region | undefined): DocumentHead['situationPlace'] {
  const line = region?.lines.find(({ text }) => /^situation\s*:/u.test(text))
  const at = line?.text.indexOf(situation, 'situation'.length) ?? -1
  return line && at >= 0 ? { start: line.start + at, end: line.start + at + situation.length } : undefined
}

/** The quote with which a reply begins: the customer's message. */
export function leadingQuote(regions: readonly Region[]): Region | undefined {
  const region = regions.find(
    ({ kind, lines }) =>
      !isAboveQuote(kind) && (kind === 'quote' || lines.some(({ text }) => /\S/u.test(text)))
  )
  return region?.kind === 'quote' ? region : undefined
}

/** What may stand above the customer's message, beside blank lines. */
export function isAboveQuote(kind: RegionKind): boolean {
  return kind === 'front-matter' || kind === 'directive'
}
