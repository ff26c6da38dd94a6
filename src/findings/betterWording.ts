import type { Finding } from './model.js'
import { parseSnippet } from './snippetStops.js'

/** How far around a fix its sentence is looked for, in UTF-16 units. */
const reach = 300
/** The end of a sentence, with white space behind it. */
const ends = /[.!?]["”’)]?\s*$/u

/**
 * The sentence as it would read with the finding's first fix, on one line; what only the writer knows is in brackets.
 * `undefined` where there is no fix, or where it takes the whole sentence away.
 */
export function betterWording(text: string, { fixes }: Pick<Finding, 'fixes'>): string | undefined {
  const edits = [...(fixes[0]?.edits ?? [])].sort((a, b) => a.start - b.start || a.end - b.end)
  const [first, last] = [edits[0], edits.at(-1)]
  if (!first || !last || last.end - first.start > reach) return undefined
  const before = text.slice(Math.max(0, first.start - reach), first.start)
  const after = text.slice(last.end, last.end + reach)
  const opening = Array.from(before.matchAll(/[.!?]["”’)]?\s+|[\r\n]+/gu)).at(-1)
  const from = first.start - before.length + (opening ? opening.index + opening[0].length : 0)
  const removed = text.slice(first.start, last.end)
  if (
    edits.every(({ newText }) => newText === '') &&
    ends.test(removed) &&
    (before === '' || ends.test(before) || /[\r\n]$/u.test(before))
  )
    return undefined
  const closing = /[.!?]["”’)]?(?=\s|$)|[\r\n]/u.exec(after)
  const to = ends.test(removed)
    ? last.end
    : last.end + (closing ? closing.index + closing[0].length : after.length)
  let [result, done] = ['', from]
  for (const { start, end, newText } of edits) {
    result += text.slice(done, start) + withHints(newText)
    done = end
  }
  const sentence = (result + text.slice(done, to)).replace(/\s+/gu, ' ').trim()
  return /[\p{L}\p{N}]/u.test(sentence) ? sentence : undefined
}

/** A slot as its hint in brackets. */
function withHints(snippet: string): string {
  const { text, stops } = parseSnippet(snippet)
  let [result, done] = ['', 0]
  const ranges = stops
    .filter(({ number }) => number !== 0)
    .flatMap((stop) => stop.ranges)
    .sort((a, b) => a.from - b.from)
  for (const { from, to } of ranges) {
    if (from < done) continue
    const hint = text.slice(from, to)
    result += `${text.slice(done, from)}[${hint.replace(/^\[|\]$/gu, '') || '…'}]`
    done = to
  }
  return result + text.slice(done)
}
