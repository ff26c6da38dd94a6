import type { Level, Span } from '../findings/model.js'
import type { Words } from '../words/words.js'

/** Something in a team's snippet file that should be put right, at its place in the file's text. */
export interface SnippetProblem extends Span {
  readonly level: Level
  /** `library` for what is wrong with the file, else the id of the rule. */
  readonly code: string
  readonly message: Words
}

/** A problem of the file itself. */
export function problemAt({ start, end }: Span, message: Words, level: Level = 'warning'): SnippetProblem {
  return { start, end, message, level, code: 'library' }
}
