import type { ActName } from './acts/act.js'
import type { SentenceCues } from './cues.js'

const bits: Readonly<Record<ActName, number>> = {
  apology: 1 << 0,
  sympathy: 1 << 1,
  thanks: 1 << 2,
  commitment: 1 << 3,
  request: 1 << 4,
  refusal: 1 << 5,
  policy: 1 << 6,
  offer: 1 << 7,
  repair: 1 << 8,
  ownership: 1 << 9,
  acknowledgement: 1 << 10,
  explanation: 1 << 11,
  question: 1 << 12,
  greeting: 1 << 13,
  closing: 1 << 14,
  referral: 1 << 15
}

/** Acts as bits of one number. */
export function actBits(acts: readonly ActName[]): number {
  let all = 0
  for (const act of acts) all |= bits[act]
  return all
}

/** The acts of a sentence as bits. */
export function actsIn({ acts }: Pick<SentenceCues, 'acts'>): number {
  let all = 0
  for (const { act } of acts) all |= bits[act]
  return all
}

/** Which tags, acts and traits some sentences have, as bits, so that most questions about them are answered at once. */
export class Presence {
  acts = 0
  traits = 0
  readonly #tags: Int32Array

  /** @param tagCount how many tags there are */
  constructor(tagCount: number) {
    this.#tags = new Int32Array((tagCount >> 5) + 1)
  }

  /** Adds what a sentence has. */
  addSentence(sentence: Pick<SentenceCues, 'view' | 'acts'>): void {
    const { present, traits } = sentence.view
    for (const tag of present) this.#tags[tag >> 5] = (this.#tags[tag >> 5] ?? 0) | (1 << (tag & 31))
    this.acts |= actsIn(sentence)
    this.traits |= traits
  }

  /** Adds what other sentences have. */
  add(other: Presence): void {
    const tags = this.#tags
    for (let index = 0; index < tags.length; index++)
      tags[index] = (tags[index] ?? 0) | (other.#tags[index] ?? 0)
    this.acts |= other.acts
    this.traits |= other.traits
  }

  /** Whether one of the sentences has a tag, by its number. */
  hasTag(tag: number): boolean {
    return (((this.#tags[tag >> 5] ?? 0) >>> (tag & 31)) & 1) !== 0
  }
}
