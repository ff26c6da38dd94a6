/** What the driver of the soak test asks the extension that runs beside ours. */
export type Asked =
  | { readonly type: 'open'; readonly text: string }
  | { readonly type: 'show'; readonly index: number }
  | { readonly type: 'run'; readonly command: string; readonly args: readonly unknown[] }
  | { readonly type: 'fix'; readonly index: number }
  | { readonly type: 'written'; readonly end: string }
  | { readonly type: 'closeAll' | 'memory' | 'stale' }

/** What is published, held against a fresh check. */
export interface Compared {
  /** Number of diagnostics that are published. */
  readonly published: number
  /** What is published and should not be, or the other way round, in words. */
  readonly stale: readonly string[]
}

/** The memory of the extension host in bytes, and how many documents are open. */
export interface Memory {
  readonly heapUsed: number
  readonly external: number
  readonly arrayBuffers: number
  readonly documents: number
}
