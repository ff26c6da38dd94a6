/** The headers of a message that are of use, as text. */
export interface Headers {
  readonly from?: string
  readonly date?: string
  readonly to?: string
  readonly subject?: string
}

/** A block of headers: what it says, and the line behind it. */
export interface HeaderBlock {
  readonly headers: Headers
  readonly end: number
}

/** What headers are called, in the languages mail programs use most. */
const fields: readonly (readonly [field: keyof Headers | 'other', name: RegExp])[] = [
  ['from', /^(?:from|von|de|da|van|från|fra)$/iu],
  [
    'date',
    /^(?:date|sent|gesendet|datum|envoyé(?: le)?|fecha|enviado(?: el)?|data|inviato|verzonden|skickat)$/iu
  ],
  ['to', /^(?:to|an|à|a|para|aan|till|til)$/iu],
  ['subject', /^(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|emne)$/iu],
  [
    'other',
    /^(?:b?cc|kopie|copie|reply-to|antwort an|importance|priority|priorität|attachments?|anlagen|return-path|received|delivered-to|message-id|in-reply-to|references|mime-version|authentication-results|(?:content|x|list|arc|dkim|thread)-[\w-]{1,40})$/iu
  ]
]
const headerLine =
  /^\s{0,3}[*_]{0,2}(?<name>\p{L}[\p{L}-]{0,40}(?: \p{L}{2,4})?)[*_]{0,2}\s?:[*_]{0,2}(?:\s(?<value>.*))?$/u
const longestHeader = 2000

/**
 * The block of headers that begins at the line `at`. A sender is not enough: "From: Berlin" with "To: Munich" is
 * somebody's journey.
 *
 * @param mostLines longest block that is read
 */
export function headersAt(lines: readonly string[], at: number, mostLines = 200): HeaderBlock | undefined {
  const headers: { -readonly [Field in keyof Headers]: string } = {}
  let last: keyof Headers | 'other' | undefined
  let end = at
  for (let index = at; index < Math.min(lines.length, at + mostLines); index++) {
    const line = lines[index] ?? ''
    const header = readHeader(line)
    if (header) {
      if (header.field !== 'other') headers[header.field] ??= header.value
      last = header.field
      end = index + 1
    } else if (last && /^[\t ]+\S/u.test(line)) {
      // A long header goes on in an indented line.
      if (last !== 'other') headers[last] = `${headers[last] ?? ''} ${line.trim()}`.slice(0, longestHeader)
      end = index + 1
    } else if (!last || /\S/u.test(line) || !readHeader(lines[index + 1] ?? '')) break
  }
  const { from, date, subject } = headers
  if (from === undefined || (date ?? subject) === undefined) return undefined
  return subject !== undefined || from.includes('@') ? { headers, end } : undefined
}

function readHeader(line: string): { field: keyof Headers | 'other'; value: string } | undefined {
  if (line.length > longestHeader) return undefined
  const { name, value } = headerLine.exec(line)?.groups ?? {}
  const field = name === undefined ? undefined : fields.find(([, names]) => names.test(name))?.[0]
  return field && { field, value: value?.trim() ?? '' }
}

/** The top of a message as mail programs on the web show it: "Ann Lee <ann@example.com>", a date, "to support". */
export function shownHeadersAt(lines: readonly string[], at: number): HeaderBlock | undefined {
  const from = (lines[at] ?? '').slice(0, 300).trim()
  if (!/^[^<>]{1,100}<[^<>\s@]{1,64}@[^<>\s]{3,120}>[^:]*$/u.test(from)) return undefined
  const date: string[] = []
  for (let index = at + 1; index <= at + 6; index++) {
    const line = (lines[index] ?? '').slice(0, 300).trim()
    if (/^(?:to|an|à) \S.{0,80}$/iu.test(line))
      return { headers: { from, date: date.join(' ') }, end: index + 1 }
    if (line !== '') date.push(line)
  }
  return /\S/u.test(lines[at + 1] ?? '') ? undefined : { headers: { from }, end: at + 1 }
}
