import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'esbuild'
import { toBase85 } from './base85.js'

const dataFiles = /[\\/]src[\\/](?:rules|headless)[\\/][^\\/]+\.data\.ts$/

/**
 * Puts modules that hold nothing but data (word lists, the rules' pages) into a Node bundle compressed. A module that exports
 * anything which JSON would change stays as it is.
 */
export const packedData: Plugin = {
  name: 'packed-data',
  setup(build) {
    build.onLoad({ filter: dataFiles }, async ({ path: file }) => {
      const data = await dataIn(file)
      if (!data) return undefined
      const names = `{ ${Object.keys(data).join(', ')} }`
      return {
        contents: `import { unpack } from './unpack.js'\nexport const ${names} = unpack('${compressed(data)}')`,
        resolveDir: import.meta.dirname
      }
    })
  }
}

/** What a module exports, or `undefined` when it exports anything which JSON would change. */
export async function dataIn(file: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const module = { ...((await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>) }
  return isDeepStrictEqual(JSON.parse(JSON.stringify(module)), module) ? module : undefined
}

/** Data as text that `unpack` reads. */
export function compressed(data: unknown): string {
  return toBase85(brotliCompressSync(JSON.stringify(data)))
}
