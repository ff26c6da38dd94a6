import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { installCodeServer } from '../host/codeServer.js'
import { root } from '../host/paths.js'
import { runOrThrow } from '../host/run.js'

const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce')

/** Makes the package as `npm run package` does, from what is in `dist/`, at the given place. */
export async function makePackage(out: string): Promise<void> {
  const args = [vsce, 'package', '--no-rewrite-relative-links', '--out', out]
  await runOrThrow(process.execPath, args, { cwd: root })
}

/** Installs a package into a folder for extensions and returns the folder of the installed copy. */
export async function installPackage(vsix: string, directory: string): Promise<string> {
  const { node, directory: cwd } = await installCodeServer()
  const extensions = path.join(directory, 'extensions')
  const args = [
    `--install-extension=${vsix}`,
    `--extensions-dir=${extensions}`,
    `--server-data-dir=${directory}/data`
  ]
  await runOrThrow(node, ['out/server-main.js', ...args, '--accept-server-license-terms'], { cwd })
  const installed = (await readdir(extensions)).find((name) => name.startsWith('reply-ready.reply-ready-'))
  if (installed === undefined) throw new Error(`Nothing was installed into ${extensions}.`)
  return path.join(extensions, installed)
}
