import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { systemReason, UsageError } from '../errors.js'
import type { Output } from '../output.js'
import { identity, type Input } from './inputs.js'

/** A file that a report goes to, in UTF-8. */
export interface OutputFile extends Output {
  close(): Promise<void>
}

/**
 * Creates the file with the folders it is in, or empties it. Throws {@link UsageError} when that fails, and where it would
 * destroy a reply.
 *
 * @param name the file as it was named, relative to `cwd`
 * @param inputs what is to be checked
 */
export async function openOutput(name: string, cwd: string, inputs: readonly Input[]): Promise<OutputFile> {
  const file = path.resolve(cwd, name)
  const itself = await identity(file)
  for (const input of inputs) {
    if (input.kind !== 'file' || (await identity(path.resolve(cwd, input.path))) !== itself) continue
    throw new UsageError(`--output ${name}: is a reply to check, and a report would take its place`)
  }
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
