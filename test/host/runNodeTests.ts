import { fileURLToPath } from 'node:url'
import { runTests } from '@vscode/test-electron'
import { integrationTests, root } from './paths.js'
import { withTemporaryFolder } from './temporary.js'

/** Runs the integration tests in the Node extension host of the VS Code that the npm registry carries. */
await withTemporaryFolder((folder) =>
  runTests({
    vscodeExecutablePath: fileURLToPath(new URL('launcher.ts', import.meta.url)),
    extensionDevelopmentPath: root,
    extensionTestsPath: integrationTests.node,
    launchArgs: [folder]
  })
).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
