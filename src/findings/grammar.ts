import type { Grammar } from '../cues/grammar/parts.js'
import { compileCues } from '../cues/phrases/compile.js'
import { allPhrases } from './phrases.js'

/**
 * The phrases of the cues, of situations and of all rules, ready to be matched. The build of a bundle compiles them and puts
 * the result in the place of this (`src/build/packedGrammar.ts`).
 */
export function loadGrammar(): Grammar {
  return compileCues(allPhrases())
}
