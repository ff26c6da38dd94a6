import { loadAll, type YAMLException } from 'js-yaml'
import type { Region, RegionKind } from './regions.js'
import { say, type Words } from '../words/words.js'

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
}

/** What a reply document holds beside the reply. */
export interface DocumentHead {
  readonly ticket: Ticket
  /** The leading quote without its marks. */
  readonly customerMessage?: string
  readonly problems: readonly DocumentProblem[]
}

const keys = ['customer', 'ticket', 'situation', 'channel'] as const

/** Reads the front matter and the leading quote of a reply. Malformed front matter is a problem, never an error. */
export function readHead(text: string, regions: readonly Region[]): DocumentHead {
  const problems: DocumentProblem[] = []
  const ticket = readTicket(text, regions[0], problems)
  const message = leadingQuote(regions)
  return message === undefined ? { ticket, problems } : { ticket, customerMessage: message, problems }
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

/** The value of a YAML text; for a malformed one `complain` hears what is wrong and at which character. */
function readYaml(text: string, complain: (message: string, at: number) => void): unknown {
  try {
    // An empty text is no document, and no error.
    return loadAll(text)[0]
  } catch (error) {
    if (!isMalformed(error)) throw error
    complain(error.reason, error.mark?.position ?? 0)
    return undefined
  }
}

/** By its name, since the class may be in a bundle of its own. */
function isMalformed(error: unknown): error is YAMLException {
  return error instanceof Error && error.name === 'YAMLException'
}

function leadingQuote(regions: readonly Region[]): string | undefined {
  for (const { kind, lines } of regions) {
    if (kind === 'quote') return lines.map(({ text }) => text.replace(/^[\s>]*>\s?/u, '')).join('\n')
    if (isAboveQuote(kind)) continue
    if (lines.some(({ text }) => /\S/u.test(text))) return undefined
  }
  return undefined
}

/** What may stand above the customer's message, beside blank lines. */
export function isAboveQuote(kind: RegionKind): boolean {
  return kind === 'front-matter' || kind === 'directive'
}
