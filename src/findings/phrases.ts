import type { PhraseSet } from '../cues/grammar/automaton.js'
import type { Grammar } from '../cues/grammar/grammar.js'
import { unpackGrammar } from '../cues/grammar/packed.js'
import { classes, floaters } from '../cues/phrases/classes.js'
import { phraseSets } from '../cues/phrases/index.js'
import { rules } from '../rules/index.js'
import { missingAcknowledgementPhrases } from '../rules/missing-acknowledgement.phrases.js'
import { unansweredQuestionPhrases } from '../rules/unanswered-question.phrases.js'
import { loadPacked } from './phrases.packed.js'
import { situationPhrases } from './situation.phrases.js'

/** The phrases of situations and of every rule that is on unless the settings say otherwise. */
export function usualPhrases(): PhraseSet[] {
  return [
    ...new Set([
      ...situationPhrases,
      ...rules.flatMap(({ level, phrases }) => (level === 'off' ? [] : (phrases ?? []))),
      // What the customer asks and reports is told also where the rules about it are off.
      ...unansweredQuestionPhrases,
      ...missingAcknowledgementPhrases
    ])
  ]
}

/** The usual phrases and the cues as the build compiled them; undefined where it did not. */
export function usualGrammar(usual: readonly PhraseSet[]): Grammar | undefined {
  const packed = loadPacked()
  const tags = new Set([...phraseSets, ...usual].map(({ tag }) => tag))
  // A file of another version is of no use.
  if (packed?.outerTags.join() !== [...tags].join()) return undefined
  return unpackGrammar(packed, classes, floaters)
}
