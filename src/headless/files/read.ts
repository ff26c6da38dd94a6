import { readFile } from 'node:fs/promises'
import { InputError, systemReason } from '../errors.js'
import { byteOrderMark, decodeUtf8 } from '../utf8.js'

/** A reply as read: `text` without the byte order mark, as every editor shows it, and whether there was one. */
export interface ReadText {
  readonly text: string
  readonly bom: boolean
}

/** Reads one file whole; throws {@link InputError} when it cannot be read, is empty, or is not UTF-8. */
export async function readReply(path: string): Promise<ReadText> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    throw new InputError(systemReason(error))
  }
  return decodeReply(bytes)
}

/** Reads stdin to its end; throws as {@link readReply}. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<ReadText> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stdin) chunks.push(chunk)
  } catch (error) {
    throw new InputError(systemReason(error))
  }
  return decodeReply(Buffer.concat(chunks))
}

/** Puts the byte order mark back for writing. */
export function withBom({ text, bom }: ReadText): string {
  return bom ? byteOrderMark + text : text
}

function decodeReply(bytes: Uint8Array): ReadText {
  if (bytes.length === 0) throw new InputError('is empty: there is no reply to check')
  const decoded = decodeUtf8(bytes)
  if (decoded === undefined) {
    const [first, second] = bytes
    const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    throw new InputError(
      utf16 ? 'is UTF-16, not UTF-8: save it as UTF-8' : 'is not valid UTF-8: save it as UTF-8'
    )
  }
  const bom = decoded.startsWith(byteOrderMark)
  const text = bom ? decoded.slice(1) : decoded
  if (text.trim() === '') throw new InputError('is blank: there is no reply to check')
  return { text, bom }
}
