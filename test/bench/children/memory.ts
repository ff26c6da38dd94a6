import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Core } from '../engines.js'
import type { BenchReply } from '../texts.js'

/** Bytes after a check, more than before the checker was loaded. */
export interface Memory {
  /** What is still in use, checker and report among it. */
  readonly live: number
  /** The most that the process ever had from the system. */
  readonly peak: number
}

// memory.cjs BUNDLE REPLY, with --expose-gc: prints how much more memory the process uses for the checker and one check.
const [, , bundle = '', replyFile = ''] = process.argv
const reply = JSON.parse(readFileSync(replyFile, 'utf8')) as BenchReply
const load = createRequire(bundle)
const before = { live: liveBytes(), peak: process.memoryUsage.rss() }
const { createChecker } = load(bundle) as Core
const checker = createChecker()
const report = checker.check(reply)
const memory: Memory = {
  live: liveBytes() - before.live,
  peak: process.resourceUsage().maxRSS * 1024 - before.peak
}
console.log(JSON.stringify(memory))
// Used after the count, so that neither is collected before it.
if (report.findings.length < 0) checker.check(reply)

function liveBytes(): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc')
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
