import { unpackGrammar, type PackedGrammar } from '../cues/grammar/packed.js'
import { assembleGrammar, type Grammar } from '../cues/grammar/parts.js'
import { wordTests } from '../cues/phrases/classes.js'

/** The grammar that was packed, with the tests of its open classes. */
export function readGrammar(packed: PackedGrammar): Grammar {
  return assembleGrammar(unpackGrammar(packed), wordTests)
}
