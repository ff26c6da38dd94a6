import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { allData, dataBeside, packedData } from '../../../src/build/packedData.js'
import { classes } from '../../../src/cues/phrases/classes.js'
import { phraseSets } from '../../../src/cues/phrases/index.js'
import { rules } from '../../../src/rules/index.js'

describe('data packed into a bundle', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'packed-'))
  })
  after(() => rm(folder, { recursive: true }))

  it('is the same when it is read again, and what is more than data stays as it is', async () => {
    const outfile = path.join(folder, 'bundle.mjs')
    const result = await build({
      stdin: {
        contents: `
          export { classes } from './src/cues/phrases/classes.js'
          export { phraseSets } from './src/cues/phrases/index.js'
          import { rules } from './src/rules/index.js'
          export const phrases = rules.map(({ phrases }) => phrases)`,
        resolveDir: path.join(import.meta.dirname, '../../..')
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      plugins: [packedData],
      metafile: true
    })
    assert.ok(Object.keys(result.metafile.inputs).includes('src/build/unpack.ts'))
    const bundle = (await import(pathToFileURL(outfile).href)) as Readonly<Record<string, unknown>>
    assert.deepEqual(bundle.phraseSets, phraseSets)
    assert.deepEqual(
      bundle.phrases,
      rules.map(({ phrases }) => phrases)
    )
    const { words } = bundle.classes as typeof classes
    assert.equal(words.num?.('seven'), true)
  }).timeout(60_000)

  it('is the same when it lies in a file beside the bundle', async () => {
    const root = path.join(import.meta.dirname, '../../..')
    const common = { bundle: true, platform: 'node', format: 'cjs', absWorkingDir: root } as const
    await build({
      ...common,
      entryPoints: ['src/build/data.ts'],
      outfile: path.join(folder, 'data.js'),
      plugins: [allData]
    })
    const outfile = path.join(folder, 'beside.js')
    await build({
      ...common,
      stdin: {
        contents: `
          import { rules } from './src/rules/index.js'
          export { phraseSets } from './src/cues/phrases/index.js'
          export const phrases = rules.map(({ phrases }) => phrases)`,
        resolveDir: root
      },
      outfile,
      plugins: [dataBeside]
    })
    const bundle = createRequire(import.meta.url)(outfile) as Readonly<Record<string, unknown>>
    assert.deepEqual(bundle.phraseSets, phraseSets)
    assert.deepEqual(
      bundle.phrases,
      rules.map(({ phrases }) => phrases)
    )
  }).timeout(60_000)
})
