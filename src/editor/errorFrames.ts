/**
 * The kind and the stack of an error on lines of their own, without its message: a message may quote the draft, and
 * nothing of a draft goes into a log.
 */
export function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return ` (${typeof error})`
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [` (${error.name})`, ...frames].join('\n')
}
