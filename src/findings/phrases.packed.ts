import type { PackedGrammar } from '../cues/grammar/packed.js'

/** Reads the compiled phrases, where the build of a bundle put them (`src/build/packedGrammar.ts`). */
export const loadPacked = (): PackedGrammar | undefined => undefined
