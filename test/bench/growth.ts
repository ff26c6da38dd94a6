import { createChecker } from '../../src/findings/checker.js'
import type { Format } from '../../src/findings/model.js'

// npx tsx test/bench/growth.ts [WORDS]: how much longer a check takes for eight times as much of the same text. About 8 is
// linear; a row far above it shows something that grows faster than the text. WORDS choose rows by their names.
const sizes = [64 * 1024, 512 * 1024] as const
const formats: readonly Format[] = ['markdown', 'plaintext']

const repeated: Readonly<Record<string, string>> = {
  'short paragraphs': 'We are sorry for the delay. It ships on Friday by 17:00 CET.\n\n',
  'one paragraph': 'It ships on Friday by 17:00 CET. ',
  'one sentence': 'and we look into it ',
  'one sentence of clauses': 'we look, ',
  'one word': 'a',
  'one line of apologies': 'sorry ',
  'promises under thanks': 'Thanks\nWe will look into it now please.\n',
  'a list': '- a b\n',
  'quoted lines': '> where is it?\n',
  addresses: 'a@b.example ',
  links: 'www.a.com ',
  slots: 'Hi <b> “a” [Name] ',
  'character references': '&amp;',
  escapes: '\\*',
  'openers of links': '[a](',
  'openers of emphasis': '**a',
  'openers of quotations': "said 'a ",
  ...Object.fromEntries(
    Array.from('>"\'@[`*_(<{#-.^&“/|~!?$ \n', (sign) => [`only ${JSON.stringify(sign)}`, sign])
  )
}

function millisecondsFor(text: string, format: Format): number {
  const checker = createChecker()
  checker.check({ text: 'Hi Ann, we are sorry.', format })
  const start = performance.now()
  checker.check({ text, format })
  return performance.now() - start
}

const wanted = process.argv.slice(2)
for (const [name, part] of Object.entries(repeated)) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue
  for (const format of formats) {
    const [small, large] = sizes.map((size) => millisecondsFor(part.repeat(size / part.length), format))
    const ratio = (large ?? 0) / (small ?? 1)
    const times = [small, large].map((time) => (time ?? 0).toFixed(0).padStart(6)).join(' ')
    console.log(`${name.padEnd(26)} ${format.padEnd(10)} ${times} ms  x ${ratio.toFixed(1)}`)
  }
}
