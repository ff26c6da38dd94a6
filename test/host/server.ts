import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { installCodeServer } from './codeServer.js'
import { startGroup } from './processGroup.js'

/** What a server is started with. */
export interface ServerOptions {
  /** Profile: settings, state and logs. */
  readonly dataDirectory: string
  /** Where installed extensions lie; default: inside the profile. */
  readonly extensionsDirectory?: string
  /** User settings on top of those that keep a test machine quiet. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** A running VS Code server. */
export interface Server {
  readonly port: number
  /** Ends the server and all its children. */
  stop(): Promise<void>
}

/** No trust question, no welcome page, no chat view, no news: what a test or a picture wants to see is the document. */
const quietSettings = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'git.openRepositoryInParentFolders': 'never'
}

/** Starts VS Code's server, which only this machine can reach, and waits until it listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { node, directory } = await installCodeServer()
  const userFolder = path.join(options.dataDirectory, 'data/User')
  await mkdir(userFolder, { recursive: true })
  const settings = { ...quietSettings, ...options.settings }
  await writeFile(path.join(userFolder, 'settings.json'), JSON.stringify(settings, undefined, 2))

  const { child, kill } = startGroup(node, serverArguments(options), { cwd: directory })
  const ended = new Promise<void>((resolve) => {
    // Not “close”: something that outlives the server may still hold its output.
    child.once('exit', () => {
      resolve()
    })
  })
  const port = await new Promise<number>((resolve, reject) => {
    let log = ''
    const read = (text: string): void => {
      log += text
      const listening = /agent listening on (\d+)/.exec(log)
      if (listening) resolve(Number(listening[1]))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (code) => {
      reject(new Error(`VS Code's server ended with ${code ?? 'a signal'}:\n${log}`))
    })
  })
  return {
    port,
    stop: async () => {
      kill()
      await ended
    }
  }
}

function serverArguments({ dataDirectory, extensionsDirectory }: ServerOptions): string[] {
  return [
    'out/server-main.js',
    '--host=127.0.0.1',
    '--port=0',
    '--without-connection-token',
    '--accept-server-license-terms',
    '--enable-smoke-test-driver',
    '--telemetry-level=off',
    `--server-data-dir=${dataDirectory}`,
    `--extensions-dir=${extensionsDirectory ?? path.join(dataDirectory, 'extensions')}`
  ]
}
