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
  return [` (${name})`, ...frames.filter((line) => /^\s+at /.test(line)).map(withoutFolders)].join('\n')
}

/** A frame with the name of its file only: the folders before it tell who somebody is. */
function withoutFolders(frame: string): string {
  const opening = frame.indexOf('(') + 1
  const start = opening > 0 ? opening : frame.indexOf('at ') + 'at '.length
  return frame.slice(0, start) + frame.slice(Math.max(start, lastSlash(frame) + 1))
}

function lastSlash(text: string): number {
  return Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'))
}
