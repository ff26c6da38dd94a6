import type { ActName } from './acts/act.js'
import type { SentenceCues } from './cues.js'
import type { TimeKind } from './times/times.js'

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
  return acts.reduce((all, act) => all | bits[act], 0)
}

/** The same of acts in their places. */
export function actsIn(acts: SentenceCues['acts']): number {
  return acts.reduce((all, { act }) => all | bits[act], 0)
}

const kinds: Readonly<Record<TimeKind, number>> = { concrete: 1, now: 2, vague: 4, event: 8, past: 16 }

/** Kinds of times as bits of one number. */
export function timeBits(wanted: readonly TimeKind[]): number {
  return wanted.reduce((all, kind) => all | kinds[kind], 0)
}

/** The same of times in their places. */
export function timesIn(times: SentenceCues['times']): number {
  return times.reduce((all, { kind }) => all | kinds[kind], 0)
}

/** Tags by their numbers, and acts, times and traits as bits. */
export interface WantedBits {
  readonly tags: readonly number[]
  readonly acts: number
  readonly times: number
  readonly traits: number
}

/** Which tags, acts, times and traits some sentences have, as bits, so that most questions about them are answered at once. */
export class Presence {
  readonly #tags: Int32Array
  #acts = 0
  #times = 0
  #traits = 0

  /** @param tagCount how many tags there are */
  constructor(tagCount: number) {
    this.#tags = new Int32Array((tagCount >> 5) + 1)
  }

  /** Adds what a sentence has. */
  addSentence({ view: { present, traits }, acts, times }: SentenceCues): void {
    for (const tag of present) this.#tags[tag >> 5] = (this.#tags[tag >> 5] ?? 0) | (1 << (tag & 31))
    this.#acts |= actsIn(acts)
    this.#times |= timesIn(times)
    this.#traits |= traits
  }

  /** Adds what other sentences have. */
  add(other: Presence): void {
    const tags = this.#tags
    for (let index = 0; index < tags.length; index++)
      tags[index] = (tags[index] ?? 0) | (other.#tags[index] ?? 0)
    this.#acts |= other.#acts
    this.#times |= other.#times
    this.#traits |= other.#traits
  }

  /** Whether one of the sentences has a tag, by its number. */
  hasTag(tag: number): boolean {
    return (((this.#tags[tag >> 5] ?? 0) >>> (tag & 31)) & 1) !== 0
  }

  /** Whether they have anything of what is wanted. */
  has({ tags, acts, times, traits }: WantedBits): boolean {
    if ((this.#acts & acts) !== 0 || (this.#times & times) !== 0 || (this.#traits & traits) !== 0) return true
    for (const tag of tags) if (this.hasTag(tag)) return true
    return false
  }
}
