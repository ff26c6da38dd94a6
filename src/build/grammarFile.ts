import { readFileSync } from 'node:fs'
import { grammarOf, type GrammarImage } from '../cues/grammar/image.js'
import type { Grammar } from '../cues/grammar/parts.js'
import { wordTests } from '../cues/phrases/classes.js'

/** Bytes of a number. */
const size = Int32Array.BYTES_PER_ELEMENT

/**
 * The content of `grammar.bin`: how many bytes the text takes, the text as JSON, filled up with blanks, and the numbers as
 * this processor has them. All that VS Code runs on has the lowest byte first.
 */
export function grammarBytes({ numbers, ...texts }: GrammarImage): Buffer {
  const json = Buffer.from(JSON.stringify(texts))
  const text = Buffer.alloc(Math.ceil(json.length / size) * size, ' ')
  json.copy(text)
  return Buffer.concat([Buffer.from(Int32Array.of(text.length).buffer), text, Buffer.from(numbers.buffer)])
}

/**
 * Reads the grammar in a file that {@link grammarBytes} made.
 *
 * @throws when there is no such file.
 */
export function readGrammarFile(file: string): Grammar {
  // The numbers are used where they are, so they have to lie where a number can.
  const { buffer } = new Uint8Array(readFileSync(file))
  const [length = 0] = new Int32Array(buffer, 0, 1)
  const texts = JSON.parse(Buffer.from(buffer, size, length).toString()) as Omit<GrammarImage, 'numbers'>
  return grammarOf({ ...texts, numbers: new Int32Array(buffer, size + length) }, wordTests)
}
