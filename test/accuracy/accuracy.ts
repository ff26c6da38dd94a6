import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { precision, readCases, recall, scoreCases } from './score.js'

// npm run accuracy [-- --show] [--rule ID] [FILES]: precision and recall of every rule on labelled replies.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, rule: { type: 'string' } }
})
const corpus = path.join(import.meta.dirname, '../corpus')
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(corpus)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => path.join(corpus, name))
const cases = files.flatMap(readCases)
const scores = [...scoreCases(cases).values()].filter(({ rule }) => !values.rule || rule === values.rule)
const two = (share: number): string => share.toFixed(2).padStart(6)

console.log(`${'rule'.padEnd(30)} hits false missed   prec recall   (${cases.length} cases)`)
for (const score of scores.sort((a, b) => a.rule.localeCompare(b.rule))) {
  const counts = [score.hits, score.falseAlarms, score.misses]
    .map((count) => String(count).padStart(5))
    .join(' ')
  console.log(`${score.rule.padEnd(30)}${counts}  ${two(precision(score))} ${two(recall(score))}`)
}
if (values.show)
  for (const { rule, wrong } of scores) if (wrong.length > 0) console.log(`\n${rule}\n${wrong.join('\n')}`)
