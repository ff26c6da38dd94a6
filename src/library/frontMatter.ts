import type { Span } from '../findings/model.js'
import { splitRegions } from '../prose/regions.js'
import { readYaml } from '../prose/frontMatter.js'
import { say } from '../words/words.js'
import { problemAt, type SnippetProblem } from './problem.js'

/** A value of the front matter, with the places of its key and of its line's value. */
export interface Entry {
  readonly value: unknown
  readonly key: Span
  readonly place: Span
}

/** What stands above the body of a snippet file. */
export interface FrontMatter {
  readonly entries: ReadonlyMap<string, Entry>
  /** Where the body starts. */
  readonly end: number
  readonly problems: readonly SnippetProblem[]
}

/** The text of a file below its front matter, without the white space around. */
export function textBelow(text: string): string {
  const [region] = splitRegions(text, 'markdown')
  return text.slice(region?.kind === 'front-matter' ? region.lines.at(-1)?.end : 0).trim()
}

/** Reads the front matter of a file. What is malformed is a problem, never an error. */
export function readFrontMatter(text: string): FrontMatter {
  const [region] = splitRegions(text, 'markdown')
  if (region?.kind !== 'front-matter') return { entries: new Map(), end: 0, problems: [] }
  const lines = region.lines.slice(1, -1)
  const start = lines[0]?.start ?? 0
  const end = region.lines.at(-1)?.end ?? 0
  const problems: SnippetProblem[] = []
  const entries = new Map<string, Entry>()
  const values = readYaml(text.slice(start, lines.at(-1)?.end ?? start), (message, at) => {
    const line = lines.findLast((candidate) => candidate.start <= start + at && candidate.text.trim() !== '')
    problems.push(
      problemAt(
        { start: line?.start ?? start, end: line?.end ?? start },
        say('Front matter: {0}', message),
        'error'
      )
    )
  })
  if (typeof values === 'object' && values !== null) {
    for (const [name, value] of Object.entries(values)) entries.set(name, { value, ...placeOf(name) })
  }
  return { entries, end, problems }

  /** A key that is not at the start of a line, as in `{title: x}`, is shown with the whole front matter. */
  function placeOf(name: string): Pick<Entry, 'key' | 'place'> {
    for (const line of lines) {
      const colon = line.text.indexOf(':')
      const key = line.text.slice(0, Math.max(0, colon)).trimEnd()
      if (colon < 0 || key.replace(/^(["'])(.*)\1$/u, '$2') !== name) continue
      const value = line.text.slice(colon + 1)
      const from = line.start + colon + 1 + (value.length - value.trimStart().length)
      const to = line.start + line.text.trimEnd().length
      return {
        key: { start: line.start, end: line.start + key.length },
        place: from < to ? { start: from, end: to } : { start: line.start, end: to }
      }
    }
    const whole = { start, end: lines.at(-1)?.end ?? start }
    return { key: whole, place: whole }
  }
}
