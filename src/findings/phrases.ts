import type { PhraseSet } from '../cues/grammar/automaton.js'
import { rules } from '../rules/index.js'
import { situationPhrases } from './situation.phrases.js'

/**
 * The phrases of situations and of every rule. What a rule looks for is found also where it is off: other rules and the
 * drafting of replies read some of it, and one grammar does for all settings.
 */
export function allPhrases(): PhraseSet[] {
  return [...new Set([...situationPhrases, ...rules.flatMap(({ phrases }) => phrases ?? [])])]
}
