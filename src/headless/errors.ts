/** The command cannot run as asked; the message is for the person who typed it. */
export class UsageError extends Error {}

/** One input cannot be checked; the others still run. The message never holds text of the input. */
export class InputError extends Error {}

/** The reader of our output has gone, as in `| head`; there is nobody left to tell. */
export class BrokenPipeError extends Error {}

const reasons = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['EISDIR', 'is a folder'],
  ['ELOOP', 'too many symbolic links'],
  ['EMFILE', 'too many open files'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOENT', 'no such file'],
  ['ENOSPC', 'no space left'],
  ['ENOTDIR', 'no such file: part of its path is not a folder'],
  ['EROFS', 'read-only file system'],
  ['ERR_FS_FILE_TOO_LARGE', 'too large to read'],
  ['ERR_STRING_TOO_LONG', 'too large to read']
])

/** Why the system refused, in plain words; falls back to the error's code, or to its message. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code === undefined) return error.message
  // Codes of the system say more than its messages, which repeat the path; codes of Node's own say less.
  return reasons.get(code) ?? (code.startsWith('ERR_') ? error.message : code)
}
