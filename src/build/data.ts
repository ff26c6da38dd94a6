/** The engine's phrases and word lists; a bundle of its own, which `allData` in `packedData.ts` fills. */
export declare function dataOf(module: string): unknown
