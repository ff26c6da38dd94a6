/** What a rule flags that is never to be flagged again: `text` as it was flagged, compared without case and typography. */
export interface Wording {
  readonly rule: string
  readonly text: string
}

/** What stands around flagged words, in normal form. */
export interface Surroundings {
  /** The nearest words before and after, at most four each, in the order of the text. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** How many findings with the same words and neighbours stand before it. */
  readonly nth: number
}

/** One place of one reply by what stands there, so that it is found again after edits around it. */
export interface Occurrence extends Surroundings {
  readonly rule: string
  /** What was flagged, in normal form; a number in its place where it must not be kept. */
  readonly words: string
  /** The nearest others with the same words, so that none of them is taken for this one when this one is gone. */
  readonly twins: readonly Surroundings[]
}

/** What a surface's user has chosen not to hear about one reply. */
export interface Ignores {
  readonly wordings?: readonly Wording[]
  readonly occurrences?: readonly Occurrence[]
}
