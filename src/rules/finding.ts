import type { Words } from '../words/words.js'

/**
 * How much a finding weighs: `error` stops "ready to send", `warning` counts against it, `information` and `hint`
 * never do.
 */
export type Level = 'error' | 'warning' | 'information' | 'hint'

/** A range of the reply's text in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A replacement of `start`–`end` in the reply's text. `newText` is in VS Code's snippet syntax: what only the writer
 * knows is a placeholder such as `${1:day, time and zone}`, and a literal `$`, `}` or `\` is escaped.
 */
export interface Edit extends Span {
  readonly newText: string
}

/** One way to put a finding right. `safe` says that no meaning is lost and nothing is left to fill in. */
export interface Fix<Text extends Words = Words> {
  readonly title: Text
  readonly edits: readonly Edit[]
  readonly safe: boolean
  /** What its slot asks for, where a surface can offer values for it: a time that a calendar knows. */
  readonly asks?: 'time'
}

/** Another place in the same reply that explains a finding, such as the first of two apologies. */
export interface Related<Text extends Words = Words> extends Span {
  readonly message: Text
}
