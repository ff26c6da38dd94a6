import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runTests } from '@vscode/test-electron'
import { onPath } from './chromium.js'
import { integrationTests, root } from './paths.js'
import { withTemporaryFolder } from './temporary.js'

/** The desktop VS Code that is downloaded unless `VSCODE_VERSION` names another (`1.91.1`, `stable`, `insiders`). */
const pinned = '1.139.1'

/** Runs the integration tests on desktop VS Code. */
async function main(): Promise<void> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    startAgainWithDisplay()
    return
  }
  await withTemporaryFolder((folder) =>
    runTests({
      version: process.env.VSCODE_VERSION ?? pinned,
      extensionDevelopmentPath: root,
      extensionTestsPath: integrationTests.node,
      launchArgs: [folder, '--disable-extensions']
    })
  )
}

/** Desktop VS Code needs a display; `xvfb-run` gives it one that nobody sees. */
function startAgainWithDisplay(): void {
  const xvfbRun = onPath('xvfb-run')
  if (xvfbRun === undefined) {
    throw new Error(
      'Desktop VS Code needs a display, and there is none. Install xvfb (which brings xvfb-run).'
    )
  }
  const self = fileURLToPath(import.meta.url)
  execFileSync(xvfbRun, ['-a', process.execPath, '--import', 'tsx', self], { stdio: 'inherit', cwd: root })
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
