import { findChromium } from './chromium.js'
import { installCodeServer } from './codeServer.js'
import { exitOnSignals } from './processGroup.js'
import { installWebBuild } from './webBuild.js'

/** Brings everything to this machine that the tests in a real VS Code need. */
exitOnSignals()
await Promise.all([findChromium(), installCodeServer(), installWebBuild()]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
