import { brotliDecompressSync } from 'node:zlib'
import { fromBase85 } from './base85.js'

/** The data that `compressed` packed while the bundle was built. */
export function unpack(packed: string): unknown {
  return JSON.parse(brotliDecompressSync(fromBase85(packed)).toString())
}
