import { groupBy } from '../findings/groupBy.js'
import { say } from '../words/words.js'
import { problemAt, type SnippetProblem } from './problem.js'
import type { TeamSnippet } from './teamSnippet.js'

/** A snippet among the others of its library. */
export interface LibraryEntry {
  readonly key: string
  readonly name: string
  /** Only snippets of the same group compete for a prefix. */
  readonly group: string
  readonly snippet: TeamSnippet
}

/** Key → what to say of a prefix that two files of one library have. */
export function duplicatePrefixes(
  entries: readonly LibraryEntry[]
): ReadonlyMap<string, readonly SnippetProblem[]> {
  const byPrefix = groupBy(entries, ({ group, snippet }) =>
    JSON.stringify([group, snippet.prefix.toLowerCase()])
  )
  const found = new Map<string, readonly SnippetProblem[]>()
  for (const list of byPrefix.values()) {
    if (list.length < 2) continue
    for (const entry of list) {
      const others = list.filter((other) => other !== entry).map(({ name }) => `${name}.md`)
      const message = say(
        'The prefix “{0}” is also that of {1}; only one of them is offered.',
        entry.snippet.prefix,
        others.join(', ')
      )
      found.set(entry.key, [problemAt(entry.snippet.prefixPlace, message)])
    }
  }
  return found
}
