import writeFileAtomic from 'write-file-atomic'
import { InputError, systemReason } from '../errors.js'

/**
 * Writes beside the file and renames, with the file's mode and owner, so that a crash leaves the old or the new one.
 * Throws {@link InputError} when that fails; the old file is there then.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  try {
    await writeFileAtomic(file, text)
  } catch (error) {
    throw new InputError(`could not be written: ${systemReason(error)}`)
  }
}
