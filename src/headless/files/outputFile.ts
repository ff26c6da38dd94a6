import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { systemReason, UsageError } from '../errors.js'
import type { Output } from '../output.js'

/** A file that a report goes to, in UTF-8. */
export interface OutputFile extends Output {
  close(): Promise<void>
}

/**
 * Creates the file with the folders it is in, or empties it. Throws {@link UsageError} when that fails.
 *
 * @param name the file as it was named, relative to `cwd`
 */
export async function openOutput(name: string, cwd: string): Promise<OutputFile> {
  const file = path.resolve(cwd, name)
  try {
    await mkdir(path.dirname(file), { recursive: true })
    const handle = await open(file, 'w')
    return {
      write: async (text) => {
        await handle.appendFile(text)
      },
      close: () => handle.close()
    }
  } catch (error) {
    throw new UsageError(`--output ${name}: ${systemReason(error)}`)
  }
}
