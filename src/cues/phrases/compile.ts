import type { PhraseSet } from '../grammar/automaton.js'
import { compileParts } from '../grammar/grammar.js'
import { assembleGrammar, type Grammar, type GrammarParts } from '../grammar/parts.js'
import { classes, floaters, wordTests } from './classes.js'
import { phraseSets } from './index.js'

/** Compiles the phrases of the cues and those that rules bring along. */
export function compileCues(more: readonly PhraseSet[] = []): Grammar {
  return assembleGrammar(compileCueParts(more), wordTests)
}

/** The same in parts, to be packed. */
export function compileCueParts(more: readonly PhraseSet[]): GrammarParts {
  return compileParts([...phraseSets, ...more], classes, floaters)
}
