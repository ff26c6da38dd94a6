import type { SentenceCues } from './cues.js'
import type { PlacedPassage } from './placed.js'
import { actBits, actsIn, Presence, timeBits, timesIn, type WantedBits } from './presence.js'
import type { ReplySentence, Wanted } from './replyCues.js'
import type { TagNumbers } from './sentence.js'

const none: readonly ReplySentence[] = []
const noNumbers: readonly number[] = []

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

  /** The sentences that have any of what is asked for, in order. */
  concerning({ tags, acts, times, traits = 0 }: Wanted): readonly ReplySentence[] {
    const wanted: WantedBits = {
      tags: tags ? this.#presentOf(tags) : noNumbers,
      acts: acts ? actBits(acts) : 0,
      times: times ? timeBits(times) : 0,
      traits
    }
    return this.#all.has(wanted) ? this.#select(wanted) : none
  }

  /** The first sentence of which something is true that the sentence alone tells. */
  first(isTrue: (sentence: SentenceCues) => boolean): ReplySentence | undefined {
    let start = 0
    for (const { read } of this.#passages) {
      const at = read.firstOf(isTrue)
      if (at >= 0) return this.#sentences[start + at]
      start += read.sentences.length
    }
    return undefined
  }

  /** The numbers of the tags that any sentence has. */
  #presentOf(tags: readonly string[]): readonly number[] {
    let present: number[] | undefined
    for (const tag of tags) {
      const number = this.#numbers.get(tag)
      if (number !== undefined && this.#all.hasTag(number)) (present ??= []).push(number)
    }
    return present ?? noNumbers
  }

  #select(wanted: WantedBits): readonly ReplySentence[] {
    const found: ReplySentence[] = []
    let at = 0
    for (const { read } of this.#passages) {
      const end = at + read.sentences.length
      if (read.presence.has(wanted)) {
        const isOnly = end === at + 1
        for (; at < end; at++) {
          const sentence = this.#sentences[at]
          // What a passage of one sentence has, the sentence has.
          if (sentence && (isOnly || hasAny(sentence, wanted))) found.push(sentence)
        }
      }
      at = end
    }
    return found
  }
}

function hasAny({ view, acts, times }: ReplySentence, wanted: WantedBits): boolean {
  if ((view.traits & wanted.traits) !== 0) return true
  if (wanted.acts !== 0 && (actsIn(acts) & wanted.acts) !== 0) return true
  if (wanted.times !== 0 && (timesIn(times) & wanted.times) !== 0) return true
  for (const tag of wanted.tags) if (view.present.includes(tag)) return true
  return false
}
