import assert from 'node:assert/strict'
import { createChecker } from '../../../src/findings/checker.js'
import { inEnglish, say, tellIn, type Words } from '../../../src/words/words.js'

const german: Readonly<Record<string, string>> = {
  'Say when': 'Sagen Sie, wann',
  'Use the {0} they gave': '„{0}“ aus der Nachricht nehmen',
  '{0} and {1}': '{1} und {0}',
  'order number': 'Bestellnummer'
}
const inGerman = tellIn((english) => german[english])

describe('words', () => {
  const rows: readonly (readonly [words: Words, english: string, german: string])[] = [
    ['Say when', 'Say when', 'Sagen Sie, wann'],
    ['Nobody translated this', 'Nobody translated this', 'Nobody translated this'],
    [say('{0} and {1}', 'salt', 2), 'salt and 2', '2 und salt'],
    [say('{0}, {0}', 'so'), 'so, so', 'so, so'],
    [say('{0} and {1}', 'only one'), 'only one and {1}', '{1} und only one'],
    [say('{0} and {1}', '{1}', '$&'), '{1} and $&', '$& und {1}'],
    [
      say('Use the {0} they gave', say('order number')),
      'Use the order number they gave',
      '„Bestellnummer“ aus der Nachricht nehmen'
    ],
    ['{0}', '{0}', '{0}']
  ]
  for (const [words, english, translated] of rows) {
    it(`are told in either language: ${english}`, () => {
      assert.equal(inEnglish(words), english)
      assert.equal(inGerman(words), translated)
    })
  }
})

describe('a checker with a language', () => {
  const text = "Hi Dana,\n\nWe'll look into it.\n\nBest,\nSam"

  it('tells messages, fixes and related places in it, and finds the same', () => {
    const told = (words: Words): string => `<${inEnglish(words)}>`
    const plain = createChecker().check({ text })
    const translated = createChecker({ tell: told }).check({ text })
    assert.ok(plain.findings.length > 0)
    assert.deepEqual(
      translated.findings,
      plain.findings.map((finding) => ({
        ...finding,
        message: `<${finding.message}>`,
        related: finding.related.map((one) => ({ ...one, message: `<${one.message}>` })),
        fixes: finding.fixes.map((fix) => ({ ...fix, title: `<${fix.title}>` }))
      }))
    )
    assert.equal(translated.verdict, plain.verdict)
  })

  it('tells problems of the document in it', () => {
    const { problems } = createChecker({ tell: () => 'told' }).check({
      text: '---\ncustomer: "Dana\n---\n\n<!-- reply-ready ignore nothing -->\n\nHi'
    })
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['told', 'told']
    )
  })
})
