import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { RealEditor } from '../host/realEditor.js'
import { soakHook } from '../host/paths.js'
import type { Asked, Compared, Memory } from './protocol.js'

/** Makes a folder of extensions that holds the one beside ours; returns its path. */
export async function hookExtension(directory: string): Promise<string> {
  const extensions = path.join(directory, 'extensions')
  const folder = path.join(extensions, 'test.soak-1.0.0')
  await mkdir(folder, { recursive: true })
  const manifest = {
    name: 'soak',
    publisher: 'test',
    version: '1.0.0',
    engines: { vscode: '^1.91.0' },
    main: './hook.js',
    activationEvents: ['*']
  }
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest))
  await copyFile(soakHook, path.join(folder, 'hook.js'))
  return extensions
}

/** How long an answer may take, in milliseconds: one that never comes shall say which it is. */
const patience = 60_000

/** The extension beside ours, as its driver talks to it. */
export class Hook {
  private constructor(private readonly port: number) {}

  /** Waits until it is there; it shows in the status bar where it listens. */
  static async in(editor: RealEditor): Promise<Hook> {
    const door = editor.status('soak ')
    await door.waitFor()
    return new Hook(Number((await door.innerText()).replace(/\D/g, '')))
  }

  async memory(): Promise<Memory> {
    return (await this.ask({ type: 'memory' })) as Memory
  }

  /** Holds what is published against a fresh check. */
  async compare(): Promise<Compared> {
    return (await this.ask({ type: 'stale' })) as Compared
  }

  async ask(asked: Asked): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${this.port}/`, {
      method: 'POST',
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(patience)
    }).catch((error: unknown) => {
      throw new Error(`The extension host did not answer ${JSON.stringify(asked)}.`, { cause: error })
    })
    const text = await response.text()
    if (!response.ok) throw new Error(text)
    return JSON.parse(text)
  }
}
