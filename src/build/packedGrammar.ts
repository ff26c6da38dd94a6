import path from 'node:path'
import type { Plugin, PluginBuild } from 'esbuild'
import { imageOf } from '../cues/grammar/image.js'
import { packGrammar, type PackedGrammar } from '../cues/grammar/packed.js'
import type { GrammarParts } from '../cues/grammar/parts.js'
import { wordTests } from '../cues/phrases/classes.js'
import { compileCueParts } from '../cues/phrases/compile.js'
import { allPhrases } from '../findings/phrases.js'
import { grammarBytes } from './grammarFile.js'
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
    replacePhrases(build, reading(`const packed = ${JSON.stringify(packed())}`))
  }
}

/** The same for a Node bundle whose size matters more than a few milliseconds of its start. */
export const compressedGrammar: Plugin = {
  name: 'compressed-grammar',
  setup(build) {
    const unpack = path.join(import.meta.dirname, 'unpack.js')
    replacePhrases(
      build,
      reading(`import { unpack } from ${JSON.stringify(unpack)}
        const packed = unpack('${compressed(packed())}')`)
    )
  }
}

/**
 * Leaves the same to a file beside the bundle, `grammar.bin`, which is larger and needs no unpacking: the start of a desktop
 * is to take as little time as it can.
 */
export const grammarBeside: Plugin = {
  name: 'grammar-beside',
  setup(build) {
    const grammarFile = path.join(import.meta.dirname, 'grammarFile.js')
    build.initialOptions.assetNames = '[name]'
    replacePhrases(
      build,
      `import { join } from 'node:path'
      import { readGrammarFile } from ${JSON.stringify(grammarFile)}
      import file from 'grammar.bin'
      export const loadGrammar = () => readGrammarFile(join(__dirname, file))`
    )
    build.onResolve({ filter: /^grammar\.bin$/ }, () => ({ path: 'grammar.bin', namespace: 'grammar' }))
    build.onLoad({ filter: /^/, namespace: 'grammar' }, () => ({
      contents: grammarBytes(imageOf(parts(), wordTests)),
      loader: 'file'
    }))
  }
}

/** Leaves the tags of the phrases in a bundle that matches none. */
export const tagsAlone: Plugin = {
  name: 'tags-alone',
  setup: stripPhrases
}

function parts(): GrammarParts {
  return compileCueParts(allPhrases())
}

function packed(): PackedGrammar {
  return packGrammar(parts())
}

/** The code of a module that reads the constant `packed`, which `statement` makes. */
function reading(statement: string): string {
  return `import { readGrammar } from './grammar.packed.js'
    ${statement}
    export const loadGrammar = () => readGrammar(packed)`
}

/** Puts code in the place of the module that compiles the phrases, and leaves the tags of the phrases. */
function replacePhrases(build: PluginBuild, contents: string): void {
  build.onLoad({ filter: grammarModule }, ({ path: file }) => ({ contents, resolveDir: path.dirname(file) }))
  stripPhrases(build)
}

function stripPhrases(build: PluginBuild): void {
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
