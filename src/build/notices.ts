import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Metafile } from 'esbuild'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/**
 * Names and licence texts of every package that went into the bundles, as their licences ask for.
 *
 * @param dataPackages packages of which only the data went in, by way of a file of our own
 */
export async function thirdPartyNotices(
  root: string,
  metafiles: readonly Metafile[],
  dataPackages: readonly string[]
): Promise<string> {
  const folders = new Set(dataPackages.map((name) => `node_modules/${name}`))
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const folder = packageFolder(input)
      if (folder !== undefined) folders.add(folder)
    }
  }
  const notices = await Promise.all([...folders].sort().map((folder) => notice(path.join(root, folder))))
  return `Reply Ready contains code of the following packages.\n\n${notices.join('\n')}`
}

/** `node_modules/@scope/name` of a file inside it, also of a package inside another's `node_modules`. */
function packageFolder(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
}

async function notice(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name))
  const text = file === undefined ? '' : await readFile(path.join(folder, file), 'utf8')
  const title = `${manifest.name} ${manifest.version} (${manifest.license ?? 'licence in its text'})`
  return `${title}\n${'-'.repeat(title.length)}\n${text.trim()}\n`
}
