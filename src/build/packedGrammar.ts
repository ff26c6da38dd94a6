import type { Plugin } from 'esbuild'
import { compileCues } from '../cues/cues.js'
import { packGrammar } from '../cues/grammar/packed.js'
import { classes } from '../cues/phrases/classes.js'
import { usualPhrases } from '../findings/phrases.js'
import { pack } from './packedData.js'

const packedModule = /[\\/]src[\\/]findings[\\/]phrases\.packed\.ts$/

/** Puts the usual phrases into a Node bundle as they are compiled: compiling them is most of what a start takes. */
export const packedGrammar: Plugin = {
  name: 'packed-grammar',
  setup(build) {
    build.onLoad({ filter: packedModule }, () => {
      const json = JSON.stringify(packGrammar(compileCues(usualPhrases()), classes))
      return {
        contents: `import { unpack } from './unpack.js'\nexport const loadPacked = () => unpack('${pack(json)}')`,
        resolveDir: import.meta.dirname
      }
    })
  }
}

/**
 * Leaves the same to `grammar.js` beside the bundle, of which it is the whole content. A command that was copied without it
 * compiles the phrases itself.
 */
export const grammarBeside: Plugin = {
  name: 'grammar-beside',
  setup(build) {
    build.onLoad({ filter: packedModule }, () => ({
      contents: `export const loadPacked = () => {
        try {
          return require('./grammar.js').loadPacked()
        } catch {
          return undefined
        }
      }`
    }))
    build.onResolve({ filter: /^\.\/grammar\.js$/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, external: true } : undefined
    )
  }
}
