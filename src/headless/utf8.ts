/** U+FEFF, which some programs put first in a file. */
export const byteOrderMark = '\uFEFF'

/** The bytes as text with a byte order mark kept, or `undefined` when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
