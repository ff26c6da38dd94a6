import { readdirSync, readFileSync } from 'node:fs'
import type { Reply } from '../../../src/findings/model.js'

const folder = new URL('../../corpus/', import.meta.url)

/** The labelled replies, those that were not seen while the rules were written too. */
export function readRows(): readonly Reply[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Reply & { readonly now?: string })
    .map(({ now, ...reply }) => ({ ...reply, ...(now !== undefined && { now: new Date(now) }) }))
}
