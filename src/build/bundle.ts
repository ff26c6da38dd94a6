import { chmod, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Metafile } from 'esbuild'
import type { Bundle } from './bundles.js'

/** A bundle that was written. */
export interface Bundled {
  readonly outfile: string
  readonly bytes: number
  /** Which source files went in, and how much of each. */
  readonly metafile: Metafile
}

/**
 * Writes one bundle with its source map beside it.
 *
 * @throws when esbuild reports an error, or when the file is bigger than the bundle's `maxBytes`.
 */
export async function writeBundle(root: string, bundle: Bundle): Promise<Bundled> {
  const result = await build({
    format: 'cjs',
    ...bundle.options,
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: bundle.outfile,
    bundle: true,
    sourcemap: 'external',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning'
  })
  const bytes = result.metafile.outputs[bundle.outfile]?.bytes ?? 0
  if (bundle.maxBytes !== undefined && bytes > bundle.maxBytes) {
    throw new Error(
      `${bundle.outfile} has ${kilobytes(bytes)}, more than the ${kilobytes(bundle.maxBytes)} allowed.`
    )
  }
  if (bundle.executable) await makeExecutable(path.join(root, bundle.outfile))
  return { outfile: bundle.outfile, bytes, metafile: result.metafile }
}

async function makeExecutable(file: string): Promise<void> {
  const code = await readFile(file, 'utf8')
  if (!code.startsWith('#!')) await writeFile(file, `#!/usr/bin/env node\n${code}`)
  await chmod(file, 0o755)
}

/** A size in words: `212.4 KB`, where one KB is 1,024 bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
