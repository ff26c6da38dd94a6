import type { Act } from './acts/act.js'
import { apologyTags, findApologies } from './acts/apology.js'
import { commitmentTags, findCommitments } from './acts/commitment.js'
import {
  findPlainActs,
  findPolicies,
  findRefusals,
  findRequests,
  plainActTags,
  refusalTags
} from './acts/other.js'
import type { Grammar } from './grammar/parts.js'
import { createMatcher } from './grammar/matcher.js'
import type { Token } from './lexicon/words.js'
import type { NumberList } from './numberList.js'
import { SentenceView, type TagNumbers } from './sentence.js'
import { findTimes, timeTags, type Time } from './times/times.js'

/** What one sentence does and the times it names, by words of the sentence. */
export interface SentenceCues {
  readonly view: SentenceView
  readonly acts: readonly Act[]
  readonly times: readonly Time[]
}

/** A sentence of a text with its words. */
export interface MarkableSentence {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The punctuation that ends it. */
  readonly mark: string
  /** The numbers and the traits of its words begin with the one `at` in these lists. */
  readonly numbers: NumberList
  readonly traits: NumberList
  readonly at: number
}

/** Marks the cues of sentences. */
export interface CueMarker {
  /** The number of every tag there is. */
  readonly tags: TagNumbers
  /** The number of a word, by which it is matched. */
  readonly numberOf: (word: string) => number
  /** One pass over the words of a sentence. */
  mark(sentence: MarkableSentence): SentenceCues
}

/** What finds acts, and the tags without which it finds none. */
export interface ActFinder {
  readonly tags: readonly string[]
  readonly find: (view: SentenceView) => readonly Act[]
}

/** All that find acts. One that reads a new tag has it in its `tags`; a test on the corpus fails otherwise. */
export const actFinders: readonly ActFinder[] = [
  { tags: apologyTags, find: findApologies },
  { tags: commitmentTags, find: findCommitments },
  { tags: ['request', 'imperative'], find: findRequests },
  { tags: refusalTags, find: findRefusals },
  { tags: ['policy', 'policy-alone', 'must'], find: findPolicies },
  { tags: plainActTags, find: findPlainActs }
]
/** The bit of the times, behind those of the finders. */
const timesBit = 1 << actFinders.length
const noActs: readonly Act[] = []
const noTimes: readonly Time[] = []

/** Makes a marker of the cues and of what else a grammar finds; all is matched in one walk. */
export function createCueMarker(grammar: Grammar): CueMarker {
  const matcher = createMatcher(grammar)
  const numbers = new Map(matcher.tags.map((tag, number) => [tag, number]))
  /** Tag → bits of the finders that it concerns: most sentences concern few. */
  const concerned = matcher.tags.map((tag) =>
    actFinders.reduce(
      (bits, { tags }, index) => (tags.includes(tag) ? bits | (1 << index) : bits),
      timeTags.includes(tag) ? timesBit : 0
    )
  )
  return {
    tags: numbers,
    numberOf: matcher.numberOf,
    mark({ text, tokens, mark, numbers: words, traits, at }) {
      const found: number[] = []
      const { values, count } = matcher.scan(words.values, at, at + tokens.length)
      let bits = 0
      for (let next = 0; next < count; next += 3) {
        const tag = values[next] ?? 0
        const from = values[next + 1] ?? 0
        if (tokens[from]?.quoted) continue
        found.push(tag, from, values[next + 2] ?? 0)
        bits |= concerned[tag] ?? 0
      }
      let all = 0
      for (let index = at; index < at + tokens.length; index++) all |= traits.values[index] ?? 0
      const view = new SentenceView(
        { text, tokens, isQuestion: mark.includes('?'), traits: all, found },
        numbers
      )
      return {
        view,
        acts: findActs(view, bits),
        times: bits & timesBit ? findTimes(view) : noTimes
      }
    }
  }
}

function findActs(view: SentenceView, bits: number): readonly Act[] {
  const { length } = view.tokens
  let acts: Act[] | undefined
  if (view.isQuestion && length > 0) acts = [{ act: 'question', from: 0, to: length }]
  for (let index = 0; index < actFinders.length; index++) {
    if ((bits & (1 << index)) === 0) continue
    const more = actFinders[index]?.find(view) ?? noActs
    if (more.length > 0) (acts ??= []).push(...more)
  }
  if (!acts) return noActs
  return acts.length > 1 ? acts.sort((a, b) => a.from - b.from) : acts
}
