import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packedData } from '../../../../src/build/packedData.js'
import { packedGrammar } from '../../../../src/build/packedGrammar.js'
import { compileCues } from '../../../../src/cues/cues.js'
import type { Automaton } from '../../../../src/cues/grammar/automaton.js'
import type { Grammar } from '../../../../src/cues/grammar/grammar.js'
import { packGrammar, unpackGrammar } from '../../../../src/cues/grammar/packed.js'
import { classes, floaters } from '../../../../src/cues/phrases/classes.js'
import { createChecker } from '../../../../src/findings/checker.js'
import { usualPhrases } from '../../../../src/findings/phrases.js'
import type * as core from '../../../bench/core.js'
import { readCases } from '../../../accuracy/score.js'
import { root } from '../../../host/paths.js'
import { build } from 'esbuild'

/** An automaton with its open classes by their names and its sets as lists. */
function plain({ vocabulary }: Grammar, { floating, accepts, ...rest }: Automaton): unknown {
  const names = new Map(Object.keys(classes.words).map((name) => [vocabulary.openClass(name), name]))
  const everyWord = Array.from({ length: vocabulary.size }, (_, word) => word)
  return {
    ...rest,
    floating: everyWord.filter((word) => floating.has(word)),
    accepts: accepts.map((accepted) =>
      accepted === null
        ? null
        : (names.get(accepted) ?? [...(accepted as ReadonlySet<number>)].sort((a, b) => a - b))
    )
  }
}

describe('the grammar packed into a bundle', function () {
  this.timeout(60_000)

  it('is the one that was compiled', () => {
    const compiled = compileCues(usualPhrases())
    const json = JSON.stringify(packGrammar(compiled, classes))
    const unpacked = unpackGrammar(JSON.parse(json) as ReturnType<typeof packGrammar>, classes, floaters)
    assert.deepEqual(unpacked.vocabulary.words, compiled.vocabulary.words)
    assert.equal(unpacked.vocabulary.size, compiled.vocabulary.size)
    assert.deepEqual(unpacked.symbols, compiled.symbols)
    assert.deepEqual(plain(unpacked, unpacked.inner), plain(compiled, compiled.inner))
    assert.deepEqual(plain(unpacked, unpacked.outer), plain(compiled, compiled.outer))
  })

  it('makes a bundle find what the sources find, with rules that are off and on', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'packed-'))
    try {
      const outfile = path.join(folder, 'core.cjs')
      await build({
        entryPoints: [path.join(root, 'test/bench/core.ts')],
        bundle: true,
        platform: 'node',
        format: 'cjs',
        outfile,
        plugins: [packedData, packedGrammar]
      })
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
})
