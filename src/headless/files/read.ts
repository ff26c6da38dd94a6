import { open } from 'node:fs/promises'
import { InputError, systemReason } from '../errors.js'
import { byteOrderMark, decodeUtf8 } from '../utf8.js'

/** Bytes of UTF-8 that a UTF-16 code unit can take. */
const mostBytes = 3

/** A reply as read: `text` without the byte order mark, as every editor shows it, and whether there was one. */
export interface ReadText {
  readonly text: string
  readonly bom: boolean
}

/**
 * Reads one file whole; throws {@link InputError} when it cannot be read, is empty, is not UTF-8, or is longer than `maxLength`
 * UTF-16 code units.
 */
export async function readReply(path: string, maxLength: number): Promise<ReadText> {
  try {
    const file = await open(path)
    try {
      return decodeReply(await readBytes(file.createReadStream({ autoClose: false }), maxLength), maxLength)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(systemReason(error))
  }
}

/** Reads stdin to its end; throws as {@link readReply}. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>, maxLength: number): Promise<ReadText> {
  try {
    return decodeReply(await readBytes(stdin, maxLength), maxLength)
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(systemReason(error))
  }
}

/** Stops once it is certain that the text is too long, so that a huge file takes no memory. */
async function readBytes(stream: AsyncIterable<Uint8Array>, maxLength: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxLength * mostBytes + byteOrderMark.length * mostBytes) throw tooLong(maxLength)
  }
  return Buffer.concat(chunks)
}

function tooLong(maxLength: number): InputError {
  return new InputError(
    `is longer than ${maxLength.toLocaleString('en')} characters, so it was not checked; --max-length raises the limit`
  )
}

/** Puts the byte order mark back for writing. */
export function withBom({ text, bom }: ReadText): string {
  return bom ? byteOrderMark + text : text
}

function decodeReply(bytes: Uint8Array, maxLength: number): ReadText {
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
  if (text.length > maxLength) throw tooLong(maxLength)
  if (text.trim() === '') throw new InputError('is blank: there is no reply to check')
  return { text, bom }
}
