import type { Act } from './acts/act.js'
import { findApologies } from './acts/apology.js'
import { findCommitments } from './acts/commitment.js'
import { findPlainActs, findPolicies, findRefusals, findRequests } from './acts/other.js'
import type { PhraseSet } from './grammar/automaton.js'
import { compileGrammar } from './grammar/grammar.js'
import { createMatcher } from './grammar/matcher.js'
import type { Token } from './lexicon/words.js'
import { classes, floaters } from './phrases/classes.js'
import { phraseSets } from './phrases/index.js'
import { viewSentence, type SentenceView } from './sentence.js'
import { findTimes, type Time } from './times/times.js'

/** What one sentence does and the times it names, by words of the sentence. */
export interface SentenceCues {
  readonly view: SentenceView
  readonly acts: readonly Act[]
  readonly times: readonly Time[]
}

/** Marks the cues of sentences. */
export interface CueMarker {
  /** One pass over the words of a sentence. `mark` is the punctuation that ends it. */
  mark(tokens: readonly Token[], mark: string): SentenceCues
}

/** Makes a marker from the phrase data and the phrases that rules bring along; all are matched in one walk. */
export function createCueMarker(more: readonly PhraseSet[] = []): CueMarker {
  const matcher = createMatcher(compileGrammar([...phraseSets, ...more], classes, floaters))
  return {
    mark(tokens, mark) {
      const matches = matcher.match(tokens.map(({ word }) => word))
      const isQuestion = mark.includes('?')
      const view = viewSentence(tokens, matches, isQuestion)
      const question: Act[] =
        isQuestion && tokens.length > 0 ? [{ act: 'question', from: 0, to: tokens.length }] : []
      const acts = [
        ...question,
        ...findApologies(view),
        ...findCommitments(view),
        ...findRequests(view),
        ...findRefusals(view),
        ...findPolicies(view),
        ...findPlainActs(view)
      ]
      return { view, acts: acts.sort((a, b) => a.from - b.from), times: findTimes(view) }
    }
  }
}
