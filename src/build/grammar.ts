/** The compiled phrases; a bundle of its own, see `packedGrammar.ts`. */
export { loadPacked } from '../findings/phrases.packed.js'
