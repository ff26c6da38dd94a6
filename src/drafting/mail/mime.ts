import PostalMime, { type Email } from 'postal-mime'
import { htmlText } from '../html/text.js'

/** Headers that only a mail as it is sent has, and nobody's paste from a mail program. */
const technical = /^(?:mime-version|content-type|content-transfer-encoding): ?\S/imu
const origin = /^(?:from|date|received|return-path|message-id): ?\S/imu
/** Headers come first, so it is enough to look at the top. */
const top = 20_000

/**
 * A message as somebody would read it: a raw e-mail (an `.eml` file, "Show original") with its parts decoded and its most
 * useful headers above the text; any other text as it is. Never rejects: what cannot be decoded is answered unchanged.
 */
export async function decodeMail(source: string): Promise<string> {
  if (!isRaw(source)) return source
  try {
    const mail = await PostalMime.parse(source, { maxNestingDepth: 32, maxRfc822NestingDepth: 2 })
    return readable(mail) ?? source
  } catch {
    // Malformed in a way that the parser refuses; its text is still of use.
    return source
  }
}

function isRaw(source: string): boolean {
  const head = source.slice(0, top).replace(/^\s+/u, '')
  const headers = head.slice(0, /\r?\n\r?\n/u.exec(head)?.index)
  return /^[\w-]{2,40}:/u.test(head) && technical.test(headers) && origin.test(headers)
}

function readable({ from, subject, headers, text, html }: Email): string | undefined {
  const body = text?.trim() ? text : html === undefined ? undefined : htmlText(html)
  if (body === undefined) return undefined
  const date = headers.find(({ key }) => key === 'date')?.value
  const sender = from && `"${from.name.replaceAll('"', '')}" <${from.address ?? ''}>`
  const lines = [sender && `From: ${sender}`, date && `Date: ${date}`, `Subject: ${subject ?? ''}`]
  return `${lines.flatMap((line) => line ?? []).join('\n')}\n\n${body.trim()}\n`
}
