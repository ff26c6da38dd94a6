import { brotliDecompressSync } from 'node:zlib'

/** The data that `pack` compressed while the bundle was built. */
export function unpack(packed: string): unknown {
  return JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString())
}
