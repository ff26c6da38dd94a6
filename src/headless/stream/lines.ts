const newline = 0x0a

/**
 * Cuts a stream of bytes at its line feeds, wherever the chunks break. The last line needs no line feed; an ending
 * one starts no further line. A carriage return stays with its line, as JSON takes it for white space.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // The pieces of a long line are joined once, at its end, so that its cost stays linear.
  let pending: Uint8Array[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      const rest = chunk.subarray(from, at)
      yield pending.length === 0 ? rest : Buffer.concat([...pending, rest])
      pending = []
      from = at + 1
    }
    if (from < chunk.length) pending.push(chunk.subarray(from))
  }
  if (pending.length > 0) yield Buffer.concat(pending)
}
