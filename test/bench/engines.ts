import { createRequire } from 'node:module'
import path from 'node:path'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { writeBundle } from '../../src/build/bundle.js'
import { productBundles, type Bundle } from '../../src/build/bundles.js'
import type * as core from './core.js'
import { root } from '../host/paths.js'
import type { Engine } from './measure.js'

/** Where peers and bundles of the measurements are kept; git-ignored. */
export const benchCache = path.join(root, '.cache/bench')

/** The whole checker, bundled and minified as users get it. */
export type Core = typeof core

/**
 * Bundles the checker, as the extension has it with what it loads from files beside it, and the scripts of child processes;
 * answers the bundle's path.
 */
export async function bundleCore(): Promise<string> {
  const { options } = productBundle('dist/extension.js')
  const core: Bundle = { entry: 'test/bench/core.ts', outfile: '.cache/bench/core.cjs', options }
  const yaml: Bundle = { ...productBundle('dist/yaml.js'), outfile: '.cache/bench/yaml.js' }
  const scripts = ['start', 'memory'].map((name) => ({
    entry: `test/bench/children/${name}.ts`,
    outfile: `.cache/bench/${name}.cjs`,
    options
  }))
  for (const bundle of [core, yaml, ...scripts]) await writeBundle(root, bundle)
  return path.join(root, core.outfile)
}

function productBundle(outfile: string): Bundle {
  const bundle = productBundles.find((one) => one.outfile === outfile)
  if (!bundle) throw new Error(`nothing makes ${outfile}`)
  return bundle
}

/** Loads the bundled checker. */
export function loadCore(file: string): Core {
  return createRequire(import.meta.url)(file) as Core
}

/** One checker that has all our rules on. */
export function createOurs({ createChecker }: Core): Engine {
  const checker = createChecker()
  return { name: 'our whole check', run: (reply) => checker.check(reply) }
}

/** retext-english, parsing only. */
export function createParse(): Engine {
  const processor = unified().use(retextEnglish)
  return { name: 'bare retext-english parse', run: ({ text }) => processor.parse(text) }
}

/** retext-english and retext-equality as they come. */
export function createEquality(): Engine {
  const processor = retext().use(retextEquality)
  return {
    name: 'retext-english + retext-equality',
    run({ text }) {
      const file = new VFile(text)
      return processor.runSync(processor.parse(file), file)
    }
  }
}
