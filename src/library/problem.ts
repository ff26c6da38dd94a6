import type { Level, Span } from '../findings/model.js'

/** Something in a team's snippet file that should be put right, at its place in the file's text. */
export interface SnippetProblem extends Span {
  readonly level: Level
  /** `library` for what is wrong with the file, else the id of the rule. */
  readonly code: string
  readonly message: string
}

/** A problem of the file itself. */
export function problemAt({ start, end }: Span, message: string, level: Level = 'warning'): SnippetProblem {
  return { start, end, message, level, code: 'library' }
}
