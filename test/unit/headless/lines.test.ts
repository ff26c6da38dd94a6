import assert from 'node:assert/strict'
import fc from 'fast-check'
import { splitLines } from '../../../src/headless/stream/lines.js'

async function split(chunks: readonly Uint8Array[]): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield await Promise.resolve(chunk)
  }
  const lines: string[] = []
  for await (const line of splitLines(stream())) lines.push(Buffer.from(line).toString())
  return lines
}

describe('splitLines', () => {
  const rows: readonly [text: string, lines: readonly string[]][] = [
    ['', []],
    ['\n', ['']],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\n\nb\n', ['a', '', 'b']],
    ['a\r\nb', ['a\r', 'b']],
    ['é\u2028👋\n€', ['é\u2028👋', '€']]
  ]
  for (const [text, lines] of rows) {
    it(`cuts ${JSON.stringify(text)}, whole and byte by byte`, async () => {
      const bytes = Buffer.from(text)
      assert.deepEqual(await split([bytes]), lines)
      assert.deepEqual(await split([...bytes].map((byte) => Uint8Array.of(byte))), lines)
    })
  }

  it('gives the same lines wherever the chunks break', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', '\n', '👋', '\r'), { maxLength: 40 }),
        fc.array(fc.nat(20)),
        async (parts, cuts) => {
          const bytes = Buffer.from(parts.join(''))
          const chunks: Uint8Array[] = []
          let from = 0
          for (const size of [...cuts, bytes.length]) {
            chunks.push(bytes.subarray(from, from + size))
            from += size
          }
          assert.deepEqual(await split(chunks), await split([bytes]))
        }
      )
    ))
})
