import type { Line } from './lines.js'

/** A word of a directive with its place in the reply. */
export interface DirectiveWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A comment for the checker, such as `<!-- reply-ready ignore over-apology: she asked twice -->`. */
export interface Directive {
  /** Where the comment stands, marks included. */
  readonly start: number
  readonly end: number
  /** What is asked for, `ignore` in the example; missing where the comment says nothing. */
  readonly verb?: DirectiveWord
  /** What it is asked for: ids of rules. */
  readonly names: readonly DirectiveWord[]
  /** Why, as the writer put it. */
  readonly reason?: string
  /** Whether it has its line for itself. */
  readonly isWholeLine: boolean
}

const opening = '<!--'
const closing = '-->'
const ours = /^<!--\s*reply-ready(?![\w-])/u
/** What divides the names from the reason: a colon, or two hyphens between spaces. */
const reasonMark = /:|\s--\s/u

/** Whether a line holds a comment for the checker and nothing else. */
export function isDirectiveLine(text: string): boolean {
  if (!text.includes(opening)) return false
  const trimmed = text.trim()
  return ours.test(trimmed) && trimmed.indexOf(closing) === trimmed.length - closing.length
}

/**
 * The comments for the checker in a line. In Markdown, one between backticks is code that shows how to write it.
 */
export function directivesIn({ text, start }: Line, markup: 'markdown' | 'plaintext'): Directive[] {
  const found: Directive[] = []
  const isWholeLine = isDirectiveLine(text)
  const [firstTick, lastTick] = [text.indexOf('`'), text.lastIndexOf('`')]
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    if (!ours.test(text.slice(at, at + 100))) continue
    const close = text.indexOf(closing, at)
    if (close < 0) break
    const end = close + closing.length
    const isInTicks = firstTick >= 0 && firstTick < at && lastTick >= end
    if (markup === 'plaintext' || !isInTicks) found.push(readDirective(text, at, end, start, isWholeLine))
    at = end - 1
  }
  return found
}

function readDirective(
  line: string,
  from: number,
  to: number,
  base: number,
  isWholeLine: boolean
): Directive {
  const inner = from + (ours.exec(line.slice(from, to))?.[0].length ?? 0)
  const said = line.slice(inner, to - closing.length)
  const mark = reasonMark.exec(said)
  const listed = mark ? said.slice(0, mark.index) : said
  const reason = mark ? said.slice(mark.index + mark[0].length).trim() : ''
  const words = Array.from(listed.matchAll(/[^\s,]+/gu), ({ 0: text, index }): DirectiveWord => {
    const start = base + inner + index
    return { text, start, end: start + text.length }
  })
  const [verb, ...names] = words
  return {
    start: base + from,
    end: base + to,
    ...(verb && { verb }),
    names,
    ...(reason !== '' && { reason }),
    isWholeLine
  }
}

/** The text of a line of plain text with its comments for the checker blanked, at unchanged length. */
export function blankDirectives(line: Line): string {
  if (!line.text.includes(opening)) return line.text
  let [blanked, done] = ['', 0]
  for (const { start, end } of directivesIn(line, 'plaintext')) {
    blanked += line.text.slice(done, start - line.start) + ' '.repeat(end - start)
    done = end - line.start
  }
  return blanked + line.text.slice(done)
}
