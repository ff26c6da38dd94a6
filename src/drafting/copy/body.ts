import type { Format } from '../../findings/model.js'
import { isAboveQuote } from '../../prose/document.js'
import type { Line } from '../../prose/lines.js'
import { splitRegions } from '../../prose/regions.js'

/**
 * What of a reply document goes to the customer, as it is written: without front matter, the leading quote and blank
 * lines around. Quotes further down, code and the signature belong to it.
 */
export function bodyOf(text: string, format: Format): string {
  const lines: Line[] = []
  let isLeading = true
  for (const region of splitRegions(text, format)) {
    const isBlank = !region.lines.some((line) => /\S/u.test(line.text))
    if (isLeading && (isAboveQuote(region.kind) || region.kind === 'quote' || isBlank)) {
      // Only the first quote is the customer's message.
      if (region.kind === 'quote') isLeading = false
      continue
    }
    isLeading = false
    lines.push(...region.lines)
  }
  const first = lines.findIndex((line) => /\S/u.test(line.text))
  const last = lines.findLast((line) => /\S/u.test(line.text))
  return last ? text.slice(lines[first]?.start ?? 0, last.end).trimEnd() : ''
}
