import { open } from '@vscode/test-web'
import { launchBrowser, runTestsAt } from './browser.js'
import { freePort } from './freePort.js'
import { integrationTests, root, webCache } from './paths.js'
import { exitOnSignals } from './processGroup.js'
import { withTemporaryFolder } from './temporary.js'
import { installWebBuild, webBuildCommit } from './webBuild.js'

/** Runs the integration tests in the web worker extension host of the oldest VS Code we support. */
async function main(folderPath: string): Promise<number> {
  await installWebBuild()
  const port = await freePort()
  // `@vscode/test-web` serves; the browser is our own, since its Playwright would want to download one.
  const served = await open({
    browserType: 'none',
    quality: 'stable',
    commit: webBuildCommit,
    testRunnerDataDir: webCache,
    extensionDevelopmentPath: root,
    extensionTestsPath: integrationTests.web,
    folderPath,
    port
  })
  const browser = await launchBrowser()
  try {
    // Without the permission, what a test reads back from the clipboard is empty.
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    return await runTestsAt(await context.newPage(), `http://localhost:${port}/`)
  } finally {
    await browser.close()
    served.dispose()
  }
}

exitOnSignals()
process.exitCode = await withTemporaryFolder(main)
