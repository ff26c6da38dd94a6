import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Core } from '../engines.js'
import type { BenchReply } from '../texts.js'

// start.cjs BUNDLE REPLY: prints how many milliseconds loading the checker and checking a first reply took.
const [, , bundle = '', replyFile = ''] = process.argv
const reply = JSON.parse(readFileSync(replyFile, 'utf8')) as BenchReply
const load = createRequire(bundle)
const start = performance.now()
const { createChecker } = load(bundle) as Core
createChecker().check(reply)
console.log(JSON.stringify(performance.now() - start))
