/**
 * The kind and the stack of an error on lines of their own, without its message: a message may quote the draft, and
 * nothing of a draft goes into a log.
 */
export function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return ` (${typeof error})`
  const { name, message, stack = '' } = error
  // The stack begins with the message. Where it does not, it may hold an older one, and is left out.
  const begin = stack.indexOf(message)
  const frames = begin < 0 ? [] : stack.slice(begin + message.length).split('\n')
  return [` (${name})`, ...frames.filter((line) => /^\s+at /.test(line))].join('\n')
}
