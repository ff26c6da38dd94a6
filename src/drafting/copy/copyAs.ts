import type { Format } from '../../findings/model.js'
import { bodyOf } from './body.js'
import { plainToRichText, toRichText } from './html.js'
import { htmlIn, parseMarkdown } from './markdown.js'
import { toPlainText } from './plain.js'
import { withoutDirectives } from './directives.js'
import { splitSignature, type Part } from './signature.js'

/** How a reply is copied: as text without markup, as its Markdown, or as HTML for a rich text box. */
export type CopyFormat = 'plain' | 'markdown' | 'html'

/** A comment that is meant for this extension. */
const ours = /^<!--\s*reply-ready\b/u

/**
 * The agent's reply ready for the helpdesk's box: without front matter, the leading quote (the customer's message), and
 * the comments meant for this extension. The line ends of the result are LF. Words that are still to be filled in are
 * not lost.
 *
 * @param source how the document is marked up, `'markdown'` unless told otherwise
 */
export function copyAs(text: string, format: CopyFormat, source: Format = 'markdown'): string {
  const body = bodyOf(text, source).replace(/\r\n?/gu, '\n')
  const asWritten = (): string => {
    const written = withoutDirectives(body)
    return format === 'html' ? plainToRichText(written) : written
  }
  if (source === 'plaintext') return asWritten()
  try {
    const markdown = withoutComments(body)
    if (format === 'markdown') return markdown
    return splitSignature(markdown)
      .map((part) => render(part, format))
      .join('')
  } catch (error) {
    // Thousands of quotes or lists in each other are more than the parser's stack holds, and nobody's Markdown.
    if (error instanceof RangeError) return asWritten()
    throw error
  }
}

function render({ text, isSignature, gap }: Part, format: 'plain' | 'html'): string {
  if (format === 'html') return isSignature ? plainToRichText(text) : toRichText(parseMarkdown(text))
  return gap + (isSignature ? text : toPlainText(parseMarkdown(text)))
}

/** Cuts our comments; a line that held nothing else, and a blank line below it, go with their comment. */
function withoutComments(markdown: string): string {
  if (!markdown.includes('<!--')) return markdown
  let result = ''
  let done = 0
  for (const { value, position } of htmlIn(parseMarkdown(markdown))) {
    const length = ours.test(value) ? value.indexOf('-->') + '-->'.length : 0
    if (length < '<!---->'.length) continue
    const start = position?.start.offset ?? 0
    result += markdown.slice(done, start)
    done = start + length
    const next = markdown.charAt(done)
    if (next === '\n' && (result === '' || result.endsWith('\n')))
      done += markdown.startsWith('\n\n', done) ? 2 : 1
    else if (next === ' ' && /(?:^|\s)$/u.test(result.slice(-1))) done++
  }
  return (result + markdown.slice(done)).trim()
}
