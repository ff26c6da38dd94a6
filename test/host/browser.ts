import { format } from 'node:util'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findChromium } from './chromium.js'
import { isNoise } from './noise.js'

/** Starts a Chromium without a window that asks nothing of the network. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // A container's shared memory is often too small for a page as large as this one.
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}

/**
 * Opens a workbench that runs an extension's tests, passes on what they print, and resolves to their exit code.
 * A page that crashes or is closed counts as a failure.
 */
export async function runTestsAt(page: Page, url: string): Promise<number> {
  const code = new Promise<number>((resolve) => {
    page.once('crash', () => {
      console.error('The page crashed.')
      resolve(1)
    })
    page.once('close', () => {
      resolve(1)
    })
    void page.exposeFunction('codeAutomationExit', resolve)
  })
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const message = format(...args)
    if (!isNoise(message)) console.log(message)
  })
  await page.goto(url)
  return code
}
