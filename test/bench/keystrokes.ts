import type { BenchReply } from './texts.js'

/**
 * The texts of a reply while somebody types into it: letter after letter goes into the middle of its middle paragraph.
 */
export function typeInto({ text, format }: BenchReply, letters: string): BenchReply[] {
  const breaks = [...text.matchAll(/\n\s*\n/gu)].map(({ index }) => index)
  const end = breaks[breaks.length >> 1] ?? text.length
  const start = breaks[(breaks.length >> 1) - 1] ?? 0
  const at = text.indexOf(' ', (start + end) >> 1) + 1
  return Array.from(letters, (_, index) => ({
    text: `${text.slice(0, at)}${letters.slice(0, index + 1)}${text.slice(at)}`,
    format
  }))
}
