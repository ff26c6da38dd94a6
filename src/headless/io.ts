import type { Writable } from 'node:stream'

/** The world around the command. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** The program's own file, which worker threads run too. */
  readonly program: string
}
