import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { packedData } from '../../../../src/build/packedData.js'
import { compressedGrammar, grammarBeside, packedGrammar } from '../../../../src/build/packedGrammar.js'
import { grammarOf, imageOf } from '../../../../src/cues/grammar/image.js'
import { packGrammar, unpackGrammar } from '../../../../src/cues/grammar/packed.js'
import { assembleGrammar } from '../../../../src/cues/grammar/parts.js'
import { wordTests } from '../../../../src/cues/phrases/classes.js'
import { compileCueParts } from '../../../../src/cues/phrases/compile.js'
import { createChecker } from '../../../../src/findings/checker.js'
import { allPhrases } from '../../../../src/findings/phrases.js'
import type * as core from '../../../bench/core.js'
import { readCases } from '../../../accuracy/score.js'
import { root } from '../../../host/paths.js'

const bundles: Readonly<Record<string, readonly Plugin[]>> = {
  'as the extension of the desktop has it': [grammarBeside],
  'as the web host loads it': [packedGrammar],
  'as the command has it': [packedData, compressedGrammar]
}

describe('the grammar packed into a bundle', function () {
  this.timeout(60_000)

  it('is the one that was compiled', () => {
    const compiled = compileCueParts(allPhrases())
    const json = JSON.stringify(packGrammar(compiled))
    assert.deepEqual(unpackGrammar(JSON.parse(json) as ReturnType<typeof packGrammar>), compiled)
  })

  it('is the one that was put together, as an image of it', () => {
    const parts = compileCueParts(allPhrases())
    const { vocabulary, ...numbers } = assembleGrammar(parts, wordTests)
    const { vocabulary: read, ...same } = grammarOf(imageOf(parts, wordTests), wordTests)
    assert.deepEqual(same, numbers)
    for (const word of ['', 'a', 'zoo', 'resend', 're-send', '17', 'quickly', ...parts.words.split(' ')])
      assert.equal(read.idOf(word), vocabulary.idOf(word))
  })

  for (const [title, plugins] of Object.entries(bundles)) {
    it(`finds what the sources find ${title}, with rules that are off and on`, async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'packed-'))
      try {
        const outfile = path.join(folder, 'core.cjs')
        const { metafile } = await build({
          absWorkingDir: root,
          entryPoints: ['test/bench/core.ts'],
          bundle: true,
          platform: 'node',
          format: 'cjs',
          outfile,
          plugins: [...plugins],
          metafile: true
        })
        // What compiles phrases, and the phrases themselves, have no place beside what comes of it.
        const inputs = Object.keys(metafile.inputs)
        assert.deepEqual(
          inputs.filter((file) => /cues\/(?:grammar\/syntax|phrases\/index)\.ts$/.test(file)),
          []
        )
        const bundled = createRequire(import.meta.url)(outfile) as typeof core
        const replies = readCases(path.join(root, 'test/corpus/ready.jsonl')).slice(0, 20)
        for (const rules of [{}, { jargon: 'off' }, { wordy: 'warning' }] as const) {
          const [ours, theirs] = [createChecker({ rules }), bundled.createChecker({ rules })]
          for (const { text } of replies) assert.deepEqual(theirs.check({ text }), ours.check({ text }))
        }
      } finally {
        await rm(folder, { recursive: true })
      }
    })
  }
})
