#!/usr/bin/env -S node --import tsx
import { parseArgs } from 'node:util'
import { launchBrowser, runTestsAt } from './browser.js'
import { exitOnSignals } from './processGroup.js'
import { startServer } from './server.js'
import { withTemporaryFolder } from './temporary.js'
import { workbenchUrl } from './workbenchUrl.js'

/**
 * Stands in for the desktop's `code` when `@vscode/test-electron` starts it: takes the same arguments, opens the same
 * workbench in Chromium on VS Code's server, and ends with the tests' exit code.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } }
  })
  return withTemporaryFolder(async (dataDirectory) => {
    const server = await startServer({ dataDirectory })
    const browser = await launchBrowser()
    try {
      const url = workbenchUrl({
        port: server.port,
        folder: positionals[0] ?? dataDirectory,
        extensionDevelopmentPath: String(values.extensionDevelopmentPath),
        extensionTestsPath: String(values.extensionTestsPath)
      })
      return await runTestsAt(await browser.newPage(), url)
    } finally {
      await browser.close()
      await server.stop()
    }
  })
}

exitOnSignals()
process.exitCode = await main()
