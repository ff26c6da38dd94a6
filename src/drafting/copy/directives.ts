import { directivesIn } from '../../prose/directives.js'
import { splitRegions } from '../../prose/regions.js'

/**
 * A reply as it is written, with LF, less the comments for the checker. A line that held nothing else goes with its
 * comment, and so does a blank line below it that would make two.
 */
export function withoutDirectives(text: string): string {
  if (!text.includes('<!--')) return text
  const kept: string[] = []
  let isGap = false
  for (const { kind, lines } of splitRegions(text, 'plaintext')) {
    for (const line of lines) {
      const isBlank = !/\S/u.test(line.text)
      if (kind === 'directive') isGap = true
      else if (!isGap || !isBlank || (kept.at(-1) ?? '') !== '') {
        kept.push(kind === 'own' || kind === 'signature' ? cut(line) : line.text)
        isGap = false
      }
    }
  }
  return kept.join('\n').trim()
}

/** Two spaces around a comment become one. */
function cut(line: Parameters<typeof directivesIn>[0]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of directivesIn(line, 'plaintext')) {
    const before = line.text.slice(done, start - line.start)
    parts.push(before)
    done = end - line.start
    if (line.text.charAt(done) === ' ' && /(?:^|\s)$/u.test(before.slice(-1))) done++
  }
  return parts.length === 0 ? line.text : (parts.join('') + line.text.slice(done)).trimEnd()
}
