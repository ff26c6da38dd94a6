import { stripVTControlCharacters } from 'node:util'

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** Sums counts. */
export function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0)
  }
}

/**
 * What mocha's output says. A run that ended badly without a failing test, or well without a passing one, counts as one
 * failure: something crashed, or nothing ran.
 */
export function mochaCounts(output: string, code: number): Counts {
  const plain = stripVTControlCharacters(output)
  const passed = Number(/^[ \t]*(\d+) passing\b/m.exec(plain)?.[1] ?? 0)
  const failed = Number(/^[ \t]*(\d+) failing\b/m.exec(plain)?.[1] ?? 0)
  const skipped = Number(/^[ \t]*(\d+) pending\b/m.exec(plain)?.[1] ?? 0)
  const silent = failed === 0 && (code !== 0 || passed === 0)
  // A skipped test shows nothing, so it must not look like success.
  return { passed, failed: failed + skipped + (silent ? 1 : 0) }
}

/** What mocha's output tells about the tests that failed; nothing where none did. */
export function mochaFailures(output: string): string {
  const plain = stripVTControlCharacters(output)
  const start = plain.search(/^[ \t]*\d+ failing\b/m)
  return start === -1 ? '' : plain.slice(start).trimEnd()
}
