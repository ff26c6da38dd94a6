import { spawn } from 'node:child_process'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { onPath } from './chromium.js'
import { linkExtension } from './extensionLink.js'
import { freePort } from './freePort.js'
import { cache, root, samples } from './paths.js'
import { exitOnSignals } from './processGroup.js'
import { runOrThrow } from './run.js'
import { startServer } from './server.js'
import { isTheme, themes, themeSettings } from './themes.js'
import { workbenchUrl } from './workbenchUrl.js'

const usage = `npm start [-- OPTIONS]   opens a real VS Code with this extension and six sample replies

  --code           in the desktop VS Code that is called by \`code\` (the default where there is one)
  --browser        in the browser
  --theme NAME     ${Object.keys(themes).join(', ')}; in the browser only
  --port NUMBER    where the browser finds it; default: any free port`

interface Options {
  readonly code: boolean
  readonly browser: boolean
  readonly theme: string | undefined
  readonly port: string | undefined
}

async function main(options: Options): Promise<void> {
  if (options.theme !== undefined && !isTheme(options.theme)) {
    throw new Error(`There is no theme ${options.theme}: ${Object.keys(themes).join(', ')}.`)
  }
  console.log(await runOrThrow(process.execPath, ['--import', 'tsx', 'src/build/build.ts'], { cwd: root }))
  const { folder, file } = await copySamples()
  const code = onPath('code')
  if (options.code || (code !== undefined && !options.browser && hasDisplay())) {
    if (code === undefined) throw new Error('There is no `code` on PATH. Try: npm start -- --browser')
    const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, file]
    console.log(`Opening VS Code on copies of the samples in ${folder}`)
    await runOrThrow(code, args, { shell: process.platform === 'win32' })
    return
  }
  await openInBrowser(folder, file, options)
}

/** The samples to play with: copies, so that trying things out changes nothing in the repository. */
async function copySamples(): Promise<{ folder: string; file: string }> {
  const folder = path.join(tmpdir(), `reply-ready-${userInfo().username}`, 'samples')
  await mkdir(folder, { recursive: true })
  await cp(samples, folder, { recursive: true })
  const [first = ''] = (await readdir(samples)).sort()
  return { folder, file: path.join(folder, first) }
}

async function openInBrowser(folder: string, file: string, { theme, port }: Options): Promise<void> {
  const profile = path.join(cache, 'profile')
  const server = await startServer({
    dataDirectory: profile,
    settings: theme !== undefined && isTheme(theme) ? themeSettings(theme) : {}
  })
  const extensionDevelopmentPath = await linkExtension(profile)
  const target = workbenchUrl({ port: server.port, folder, file, extensionDevelopmentPath })
  // The full address is long; this short one leads to it.
  const door = createServer((_request, response) => {
    response.writeHead(302, { location: target }).end()
  })
  const doorPort = port === undefined ? await freePort() : Number(port)
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject)
    door.listen(doorPort, '127.0.0.1', resolve)
  })
  const address = `http://127.0.0.1:${doorPort}/`
  console.log(`VS Code with Reply Ready: ${address}`)
  console.log(`It shows copies of the samples in ${folder}. Ctrl+C ends it.`)
  showInBrowser(address)
}

/** Opens the user's browser where there is one; the address is printed anyway. */
function showInBrowser(address: string): void {
  if (!hasDisplay()) return
  const opener = process.platform === 'darwin' ? 'open' : onPath('xdg-open')
  if (opener === undefined) return
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

exitOnSignals()
try {
  const { values } = parseArgs({
    options: {
      code: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      theme: { type: 'string' },
      port: { type: 'string' },
      help: { type: 'boolean', default: false }
    }
  })
  if (values.help) console.log(usage)
  else await main({ theme: undefined, port: undefined, ...values })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
