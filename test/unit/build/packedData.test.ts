import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { packedData } from '../../../src/build/packedData.js'
import { equality } from '../../../src/rules/inclusive-language.data.js'
import { rulePages } from '../../../src/headless/rulePages.data.js'

describe('data packed into a bundle', () => {
  it('is the same when it is read again, and needs none of what it was made with', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'packed-'))
    try {
      const outfile = path.join(folder, 'bundle.mjs')
      const { metafile } = await build({
        stdin: {
          contents: `
            export { equality } from './src/rules/inclusive-language.data.js'
            export { rulePages } from './src/headless/rulePages.data.js'`,
          resolveDir: path.join(import.meta.dirname, '../../..')
        },
        bundle: true,
        platform: 'node',
        format: 'esm',
        outfile,
        plugins: [packedData],
        metafile: true
      })
      assert.deepEqual(
        Object.keys(metafile.inputs).filter((file) => file.startsWith('src/') && !file.endsWith('.data.ts')),
        ['src/build/base85.ts', 'src/build/unpack.ts']
      )
      const bundle: unknown = await import(pathToFileURL(outfile).href)
      assert.deepEqual({ ...(bundle as object) }, { equality, rulePages })
    } finally {
      await rm(folder, { recursive: true })
    }
  }).timeout(60_000)
})
