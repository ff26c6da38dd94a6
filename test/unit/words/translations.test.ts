import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  bundleFile,
  faultsOf,
  languages,
  placesIn,
  readTranslations,
  type Translations
} from '../../../src/build/words/bundles.js'
import { collectWords } from '../../../src/build/words/collect.js'
import { inEnglishWords, manifestFile, withReferences } from '../../../src/build/words/manifest.js'

interface Manifest {
  readonly name: string
  readonly contributes: unknown
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

describe('the words of the sources', function () {
  // The type checker reads all of the sources.
  this.timeout(120_000)

  it('are all in the bundle for translators (npm run words), and are written so that they can be there', async () => {
    const { words, faults } = collectWords(root)
    assert.deepEqual(faults, [])
    assert.deepEqual(Object.keys(await readTranslations(root, bundleFile())), words)
  })
})

describe('the bundles of words', () => {
  it('hold English as it is', async () => {
    const english = await readTranslations(root, bundleFile())
    assert.ok(Object.keys(english).length > 300)
    for (const [key, words] of Object.entries(english)) assert.equal(words, key)
  })

  for (const language of languages) {
    it(`translate everything into ${language}, and have the same places in it`, async () => {
      const english = await readTranslations(root, bundleFile())
      assert.deepEqual(faultsOf(english, await readTranslations(root, bundleFile(language))), [])
    })
  }

  it('quote in German as German does', async () => {
    const german = await readTranslations(root, bundleFile('de'))
    for (const words of Object.values(german)) {
      assert.doesNotMatch(words, /["”]/u)
      assert.equal(words.split('„').length, words.split('“').length, words)
    }
  })
})

describe('the words of package.json', () => {
  it('are all in a file of their own (npm run readme)', async () => {
    const written = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Manifest
    const english = await readTranslations(root, manifestFile())
    const whole = inEnglishWords(written, english)
    assert.notDeepEqual(written, whole)
    const again = withReferences(whole)
    assert.deepEqual(again.manifest, written)
    assert.deepEqual(again.english, english)
  })

  for (const language of languages) {
    it(`are translated into ${language}, with the same commands in their links`, async () => {
      const english = await readTranslations(root, manifestFile())
      const translated = await readTranslations(root, manifestFile(language))
      assert.deepEqual(faultsOf(english, translated), [])
      for (const [key, words] of Object.entries(translated))
        assert.deepEqual(targetsIn(words), targetsIn(english[key] ?? ''), key)
    })
  }

  const words = (count: number): Manifest => ({
    name: 'x',
    contributes: Array.from({ length: count }, (_, index) => ({ title: `Say when${'!'.repeat(index)}` }))
  })

  it('that begin the same have keys of their own', () => {
    assert.deepEqual(withReferences(words(3)).english, {
      'say-when': 'Say when',
      'say-when-2': 'Say when!',
      'say-when-3': 'Say when!!'
    })
  })
})

/** What the links in words lead to, and the code in them. */
function targetsIn(words: string): string[] {
  return (words.match(/\]\([^)]*\)|`[^`]*`/gu) ?? []).sort()
}

describe('faultsOf', () => {
  const rows: readonly (readonly [english: Translations, translated: Translations, faults: string[]])[] = [
    [{ a: 'a' }, { a: 'x' }, []],
    [{ a: 'a' }, {}, ['missing: a']],
    [{}, { a: 'x' }, ['nobody asks for: a']],
    [{ a: '{0} of {1}' }, { a: '{1} von {0}' }, []],
    [{ a: '{0} of {1}' }, { a: '{0} von' }, ['other places: a']],
    [{ a: 'a' }, { a: ' ' }, ['other places: a']]
  ]
  for (const [english, translated, faults] of rows) {
    it(JSON.stringify([english, translated]), () => {
      assert.deepEqual(faultsOf(english, translated), faults)
    })
  }

  it('knows a place by its number', () => {
    assert.deepEqual(placesIn('{0}, {1} and {0}; not {this} or ${2:x}'), ['{0}', '{1}'])
  })
})
