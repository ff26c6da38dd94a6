import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'esbuild'

const dataFiles =
  /[\\/]src[\\/](?:rules[\\/][^\\/]+\.(?:phrases|data)|cues[\\/]phrases[\\/][^\\/]+|headless[\\/][^\\/]+\.data)\.ts$/

/**
 * Puts modules that hold nothing but data (phrases, word lists, the rules' pages) into a Node bundle
 * compressed: as they are written they are a third of it. A module that exports anything which JSON would change stays as it is.
 */
export const packedData: Plugin = {
  name: 'packed-data',
  setup(build) {
    build.onLoad({ filter: dataFiles }, async ({ path }) => {
      const module = { ...((await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>) }
      const json = JSON.stringify(module)
      if (!isDeepStrictEqual(JSON.parse(json), module)) return undefined
      const names = Object.keys(module).join(', ')
      return {
        contents: `import { unpack } from './unpack.js'\nexport const { ${names} } = unpack('${pack(json)}')`,
        resolveDir: import.meta.dirname
      }
    })
  }
}

/** Text compressed, in letters that a source file may hold. */
export function pack(text: string): string {
  return brotliCompressSync(text).toString('base64')
}
