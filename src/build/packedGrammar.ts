import path from 'node:path'
import type { Plugin, PluginBuild } from 'esbuild'
import { packGrammar, type PackedGrammar } from '../cues/grammar/packed.js'
import { compileCueParts } from '../cues/phrases/compile.js'
import { allPhrases } from '../findings/phrases.js'
import { compressed, dataIn } from './packedData.js'

const grammarModule = /[\\/]src[\\/]findings[\\/]grammar\.ts$/
const phraseModules = /[\\/]src[\\/](?:rules|findings)[\\/][^\\/]+\.phrases\.ts$/

/**
 * Puts the phrases into a bundle as they are compiled, in the place of those that are written: compiling them would be most
 * of what a start takes.
 */
export const packedGrammar: Plugin = {
  name: 'packed-grammar',
  setup(build) {
    replacePhrases(build, `const packed = ${JSON.stringify(packed())}`)
  }
}

/** The same for a Node bundle whose size matters more than a few milliseconds of its start. */
export const compressedGrammar: Plugin = {
  name: 'compressed-grammar',
  setup(build) {
    const unpack = path.join(import.meta.dirname, 'unpack.js')
    replacePhrases(
      build,
      `import { unpack } from ${JSON.stringify(unpack)}
      const packed = unpack('${compressed(packed())}')`
    )
  }
}

/** Leaves the same to `grammar.js` beside the bundle, which {@link grammarAlone} fills. */
export const grammarBeside: Plugin = {
  name: 'grammar-beside',
  setup(build) {
    replacePhrases(build, "const { packed } = require('./grammar.js')")
    build.onResolve({ filter: /^\.\/grammar\.js$/ }, ({ path: file, kind }) =>
      kind === 'require-call' ? { path: file, external: true } : undefined
    )
  }
}

/** Makes the whole of `grammar.js`. */
export const grammarAlone: Plugin = {
  name: 'grammar-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]build[\\/]grammar\.ts$/ }, () => ({
      contents: `export const packed = ${JSON.stringify(packed())}`
    }))
  }
}

function packed(): PackedGrammar {
  return packGrammar(compileCueParts(allPhrases()))
}

/** `statement` is what makes a constant of the name `packed`. */
function replacePhrases(build: PluginBuild, statement: string): void {
  build.onLoad({ filter: grammarModule }, ({ path: file }) => ({
    contents: `import { readGrammar } from './grammar.packed.js'
      ${statement}
      export const loadGrammar = () => readGrammar(packed)`,
    resolveDir: path.dirname(file)
  }))
  build.onLoad({ filter: phraseModules }, async ({ path: file }) => {
    const data = await dataIn(file)
    return data && { contents: Object.entries(data).map(asExport).join('\n') }
  })
}

/** The code of an export; of sets of phrases, only the tags. */
function asExport([name, value]: readonly [string, unknown]): string {
  const data = isPhraseSets(value) ? value.map(({ tag }) => ({ tag, patterns: [] })) : value
  return `export const ${name} = ${JSON.stringify(data)}`
}

function isPhraseSets(value: unknown): value is readonly { readonly tag: string }[] {
  return (
    Array.isArray(value) &&
    value.every(
      (set: unknown) => typeof set === 'object' && set !== null && 'tag' in set && 'patterns' in set
    )
  )
}
