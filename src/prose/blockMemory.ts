/** Blocks of a reply kept at most: those of the reply at hand and of the last few. */
export const keptBlocks = 256
/** Longer blocks, in characters, are nothing that anybody types in. */
const longestKept = 8192

/** Answers what was read of a block of text, and has `read` read it where that is not known yet. */
export type BlockMemory<Read> = (block: string, read: () => Read) => Read

/** Makes a memory of up to `most` blocks; the next one starts it afresh. */
export function createBlockMemory<Read extends object>(most: number): BlockMemory<Read> {
  let known = new Map<string, Read>()
  return (block, read) => {
    const remembered = known.get(block)
    if (remembered) return remembered
    const fresh = read()
    // A map that is emptied leads V8 from what it held to what it will hold, and so keeps all of it for long.
    if (known.size >= most) known = new Map()
    if (block.length <= longestKept) known.set(block, fresh)
    return fresh
  }
}
