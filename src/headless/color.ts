import type { Writable } from 'node:stream'

/** Whether colours belong in the stream: NO_COLOR and FORCE_COLOR decide, otherwise whether it is a terminal. */
export function usesColor(
  stream: Writable & { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>
): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
