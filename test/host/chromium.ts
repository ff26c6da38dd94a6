import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { runOrThrow } from './run.js'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  ]
}

/**
 * Finds Chromium: by `CHROME_PATH`, on `PATH`, in its usual place; as root on Debian it is installed when it is missing.
 *
 * @throws with a sentence that says what to do when there is none.
 */
export async function findChromium(): Promise<string> {
  const asked = process.env.CHROME_PATH
  if (asked) {
    if (existsSync(asked)) return asked
    throw new Error(`CHROME_PATH names ${asked}, which does not exist.`)
  }
  const found = present()
  if (found !== undefined) return found
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    console.log('Installing chromium with apt-get (once)')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runOrThrow('apt-get', ['update'], { env })
    await runOrThrow('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
    const installed = present()
    if (installed !== undefined) return installed
  }
  throw new Error(
    'No Chromium was found. Install Chromium or Chrome, or name one in the variable CHROME_PATH.'
  )
}

function present(): string | undefined {
  const onPathOrUsual = [...names.map(onPath), ...(usualPlaces[process.platform] ?? []).filter(existsSync)]
  return onPathOrUsual.find((file) => file !== undefined)
}

/** Full path of a command that `PATH` holds; on Windows with one of the endings of programs. */
export function onPath(command: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : ['']
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  return folders
    .flatMap((folder) => endings.map((ending) => path.join(folder, command + ending)))
    .find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
