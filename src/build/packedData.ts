import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import type { Plugin, PluginBuild } from 'esbuild'

const dataFiles =
  /[\\/]src[\\/](?:rules[\\/][^\\/]+\.(?:phrases|data)|cues[\\/]phrases[\\/][^\\/]+|headless[\\/][^\\/]+\.data)\.ts$/

/**
 * Puts modules that hold nothing but data (phrases, word lists, the rules' pages) into a Node bundle
 * compressed: as they are written they are a third of it. A module that exports anything which JSON would change stays as it is.
 */
export const packedData: Plugin = {
  name: 'packed-data',
  setup(build) {
    replaceData(
      build,
      (names, data) =>
        `import { unpack } from './unpack.js'\nexport const ${names} = unpack('${pack(JSON.stringify(data))}')`
    )
  }
}

/** Leaves the same to `data.js` beside the bundle, which {@link allData} fills. */
export const dataBeside: Plugin = {
  name: 'data-beside',
  setup(build) {
    replaceData(
      build,
      (names, _data, file) => `export const ${names} = require('./data.js').dataOf('${nameOf(file)}')`
    )
    build.onResolve({ filter: /^\.\/data\.js$/ }, ({ path: file, kind }) =>
      kind === 'require-call' ? { path: file, external: true } : undefined
    )
  }
}

type Data = Readonly<Record<string, unknown>>

/** Puts code in the place of each module that holds nothing but data; `names` is the pattern that takes its exports. */
function replaceData(build: PluginBuild, codeFor: (names: string, data: Data, file: string) => string): void {
  build.onLoad({ filter: dataFiles }, async ({ path: file }) => {
    const data = await dataIn(file)
    if (!data) return undefined
    const names = `{ ${Object.keys(data).join(', ')} }`
    return { contents: codeFor(names, data, file), resolveDir: import.meta.dirname }
  })
}

/** All data of the engine in one piece: what phrases have in common is compressed away, and one read is quicker than many. */
export const allData: Plugin = {
  name: 'all-data',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]build[\\/]data\.ts$/ }, async () => {
      const folders = ['rules', 'cues/phrases'].map((folder) => path.join(source, folder))
      const names = await Promise.all(
        folders.map(async (folder) => (await readdir(folder)).map((name) => path.join(folder, name)))
      )
      const files = names.flat().filter((file) => dataFiles.test(file))
      const entries = await Promise.all(
        files.map(async (file) => [nameOf(file), await dataIn(file)] as const)
      )
      return {
        contents: `import { unpack } from './unpack.js'
          let all
          export const dataOf = (name) => (all ??= unpack('${pack(JSON.stringify(Object.fromEntries(entries)))}'))[name]`,
        resolveDir: import.meta.dirname
      }
    })
  }
}

const source = path.join(import.meta.dirname, '..')

function nameOf(file: string): string {
  return path.relative(source, file).replaceAll('\\', '/').replace(/\.ts$/, '')
}

/** What a module exports, or `undefined` when it exports anything which JSON would change. */
async function dataIn(file: string): Promise<Data | undefined> {
  const module = { ...((await import(pathToFileURL(file).href)) as Data) }
  return isDeepStrictEqual(JSON.parse(JSON.stringify(module)), module) ? module : undefined
}

/** Text compressed, in letters that a source file may hold. */
export function pack(text: string): string {
  return brotliCompressSync(text).toString('base64')
}
