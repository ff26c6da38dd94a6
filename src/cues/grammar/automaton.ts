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
  /** Tags of phrases that come after words of any kind. They are numbered on behind the tags. */
  readonly leads: readonly TagAfterLead[]
  /** The positions that can be the first of a phrase. */
  readonly first: Int32Array
  /** Position → the number of the set of words that are read there. */
  readonly accepts: Int32Array
  /** Position → the positions that can be next, all of them higher. */
  readonly follow: Lists
  /** Position → number of the tag of the phrase that can end there; {@link noTag} where none can. */
  readonly ends: Int32Array
}

/** A tag by its index, whose phrases take in at least `min` and at most `max` words in front of them, whichever they are. */
export interface TagAfterLead {
  readonly tag: number
  readonly min: number
  readonly max: number
}

/** No phrase ends. */
export const noTag = -1

/** Positions while they are put together; the same as an {@link Automaton}. */
export interface Positions {
  readonly first: readonly number[]
  readonly accepts: readonly number[]
  readonly follow: readonly (readonly number[])[]
  readonly ends: readonly number[]
}
