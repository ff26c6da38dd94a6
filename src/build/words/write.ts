import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { asFile, bundleFile, faultsOf, languages, readTranslations } from './bundles.js'
import { collectWords } from './collect.js'
import { manifestFile } from './manifest.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * `npm run words`: writes the English words of the sources where translators find them, and says what they have left to do. Those
 * of `package.json` are written by `npm run readme`.
 */
const { words, faults: written } = collectWords(root)
const faults = [...written]
const english = Object.fromEntries(words.map((word) => [word, word]))
await writeFile(path.join(root, bundleFile()), await asFile(english))
for (const language of languages)
  faults.push(
    ...faultsOf(english, await readTranslations(root, bundleFile(language))).map(
      (fault) => `${language}: ${fault}`
    )
  )
const ofManifest = await readTranslations(root, manifestFile())
for (const language of languages)
  faults.push(
    ...faultsOf(ofManifest, await readTranslations(root, manifestFile(language))).map(
      (fault) => `package.json, ${language}: ${fault}`
    )
  )
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
