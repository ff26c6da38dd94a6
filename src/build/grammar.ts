/** The compiled phrases; a bundle of its own, see `packedGrammar.ts`. */
export declare const packed: unknown
