import type { ActName } from './acts/act.js'
import type { PlacedPassage } from './placed.js'
import { actBits, actsIn, Presence } from './presence.js'
import type { ReplySentence } from './replyCues.js'
import type { TagNumbers } from './sentence.js'

const none: readonly ReplySentence[] = []

/**
 * Which sentences of a reply have which phrases, acts and traits, so that a rule walks only those that concern it. What a
 * passage has is kept with it, and what no passage has is found nowhere by one look.
 */
export class SentenceIndex {
  readonly #passages: readonly PlacedPassage[]
  readonly #sentences: readonly ReplySentence[]
  readonly #numbers: TagNumbers
  readonly #all: Presence

  /**
   * @param sentences those of the passages, in order
   * @param numbers the number of every tag there is
   */
  constructor(passages: readonly PlacedPassage[], sentences: readonly ReplySentence[], numbers: TagNumbers) {
    this.#passages = passages
    this.#sentences = sentences
    this.#numbers = numbers
    this.#all = new Presence(numbers.size)
    for (const { read } of passages) this.#all.add(read.presence)
  }

  /** The sentences in which one of the tags has a match, in order. */
  withTag(tags: readonly string[]): readonly ReplySentence[] {
    let wanted: number[] | undefined
    for (const tag of tags) {
      const number = this.#numbers.get(tag)
      if (number !== undefined && this.#all.hasTag(number)) (wanted ??= []).push(number)
    }
    if (!wanted) return none
    const numbers = wanted
    return this.#select(
      (presence) => numbers.some((number) => presence.hasTag(number)),
      ({ view }) => numbers.some((number) => view.present.includes(number))
    )
  }

  /** The sentences that do one of the acts, in order. */
  withAct(acts: readonly ActName[]): readonly ReplySentence[] {
    const wanted = actBits(acts)
    if ((this.#all.acts & wanted) === 0) return none
    return this.#select(
      (presence) => (presence.acts & wanted) !== 0,
      (sentence) => (actsIn(sentence) & wanted) !== 0
    )
  }

  /** The sentences of which a word has one of the traits, in order. */
  withTrait(traits: number): readonly ReplySentence[] {
    if ((this.#all.traits & traits) === 0) return none
    return this.#select(
      (presence) => (presence.traits & traits) !== 0,
      ({ view }) => (view.traits & traits) !== 0
    )
  }

  #select(
    mayHold: (presence: Presence) => boolean,
    holds: (sentence: ReplySentence) => boolean
  ): readonly ReplySentence[] {
    const found: ReplySentence[] = []
    let at = 0
    for (const { read } of this.#passages) {
      const end = at + read.sentences.length
      if (mayHold(read.presence))
        for (; at < end; at++) {
          const sentence = this.#sentences[at]
          if (sentence && holds(sentence)) found.push(sentence)
        }
      at = end
    }
    return found
  }
}
