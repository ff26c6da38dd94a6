import type { Lists } from './lists.js'

/** A set of phrases that act alike: `tag` names what a match means. */
export interface PhraseSet {
  readonly tag: string
  readonly patterns: readonly string[]
}

/**
 * A non-deterministic automaton over the numbers of words. Its states are positions: the places of words in phrases. Being
 * at a position means that its word was the last one read. Where a phrase goes on, floating words may follow before it does.
 */
export interface Automaton {
  readonly tags: readonly string[]
  /** The positions that can be the first of a phrase. */
  readonly first: Int32Array
  /** Position → the number of the set of words that are read there. */
  readonly accepts: Int32Array
  /** Position → the positions that can be next, all of them higher. */
  readonly follow: Lists
  /** Position → index of the tag of the phrase that can end there; {@link noTag} where none can. */
  readonly ends: Int32Array
}

/** No phrase ends. */
export const noTag = -1
