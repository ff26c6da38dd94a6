import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runOrThrow } from '../host/run.js'
import type { Memory } from './children/memory.js'
import { benchCache } from './engines.js'
import { median } from './measure.js'
import type { BenchReply } from './texts.js'

const processes = 11

/** Milliseconds that loading the bundle and checking a first reply take; the median of several new processes. */
export async function measureStart(core: string, reply: BenchReply): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < processes; count++) times.push((await inChild('start', core, reply)) as number)
  return median(times)
}

/** Memory that loading the bundle and checking a reply take in a new process. */
export async function measureMemory(core: string, reply: BenchReply): Promise<Memory> {
  return (await inChild('memory', core, reply, ['--expose-gc'])) as Memory
}

async function inChild(
  script: string,
  core: string,
  reply: BenchReply,
  flags: readonly string[] = []
): Promise<unknown> {
  const file = path.join(benchCache, `${script}.json`)
  await writeFile(file, JSON.stringify(reply))
  const command = [...flags, path.join(benchCache, `${script}.cjs`), core, file]
  return JSON.parse(await runOrThrow(process.execPath, command)) as unknown
}
