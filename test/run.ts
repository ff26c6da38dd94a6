import { parseArgs, stripVTControlCharacters } from 'node:util'
import { mochaCounts, mochaFailures, sum, type Counts } from './counts.js'
import { withoutServerNoise } from './host/noise.js'
import { root } from './host/paths.js'
import { exitOnSignals } from './host/processGroup.js'
import { run, type Ended } from './host/run.js'
import { stages, type Command, type Stage } from './stages.js'

/** So many stages that keep a processor busy run at the same time. */
const atOnce = 2

/** A stage that hangs is ended after so many milliseconds. */
const timeout = 30 * 60_000

/** So much of a failed stage's output is printed again at the end, in lines. */
const recapLines = 60

interface Result extends Counts {
  readonly stage: string
  /** What is to be read again where the output of all stages ends; empty where nothing failed. */
  readonly recap: string
}

/** Runs the stages, each as soon as what it needs is there, and prints each one's output when it ends. */
async function main(only: readonly string[]): Promise<Counts> {
  const chosen = withNeeds(only)
  const turn = turns(atOnce)
  const running = new Map<string, Promise<Result>>()
  for (const stage of chosen) running.set(stage.name, start(stage, running, turn))
  const results = await Promise.all(running.values())
  for (const { stage, recap } of results) {
    if (recap !== '') console.log(`\n── what failed in ${stage}\n${recap}`)
  }
  console.log('')
  for (const { stage, passed, failed } of results) {
    console.log(`${stage.padEnd(10)} ${String(passed).padStart(5)} passed, ${failed} failed`)
  }
  return sum(results)
}

/** The stages of these names and all that they need; every stage where no name is given. */
function withNeeds(names: readonly string[]): readonly Stage[] {
  if (names.length === 0) return stages
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    throw new Error(`No stage ${unknown.join(', ')}: ${stages.map(({ name }) => name).join(', ')}.`)
  }
  const wanted = new Set(names)
  for (const stage of [...stages].reverse()) {
    if (wanted.has(stage.name)) stage.needs.forEach((name) => wanted.add(name))
  }
  return stages.filter(({ name }) => wanted.has(name))
}

async function start(
  stage: Stage,
  running: ReadonlyMap<string, Promise<Result>>,
  turn: <T>(work: () => Promise<T>) => Promise<T>
): Promise<Result> {
  const needed = await Promise.all(stage.needs.flatMap((name) => running.get(name) ?? []))
  const lacking = needed.filter(({ failed }) => failed > 0)
  if (lacking.length > 0) {
    const names = lacking.map((result) => result.stage).join(' and ')
    return report(stage, { passed: 0, failed: 1 }, `Not run, because ${names} failed.`, 0)
  }
  return stage.busy === false ? execute(stage) : turn(() => execute(stage))
}

async function execute(stage: Stage): Promise<Result> {
  const started = performance.now()
  const ended: Ended[] = []
  for (const command of stage.commands) ended.push(await runCommand(command))
  const counts = sum(ended.map((end) => count(stage, end)))
  return report(stage, counts, ended.map(({ output }) => output).join(''), performance.now() - started)
}

function runCommand([script, ...args]: Command): Promise<Ended> {
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : []
  // Colours would be decided by a terminal that the stage does not write to.
  const env = { ...process.env, FORCE_COLOR: '0' }
  return run(process.execPath, [...loader, script, ...args], { cwd: root, env, timeout })
}

function count({ counts }: Stage, { code, output }: Ended): Counts {
  if (counts === 'mocha') return mochaCounts(output, code)
  if (code !== 0) return { passed: 0, failed: 1 }
  return { passed: counts === 'commands' ? 1 : 0, failed: 0 }
}

function report({ name }: Stage, counts: Counts, output: string, milliseconds: number): Result {
  const seconds = (milliseconds / 1000).toFixed(1)
  console.log(`\n── ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`)
  const plain = withoutServerNoise(stripVTControlCharacters(output)).trimEnd()
  if (plain !== '') console.log(plain)
  return { stage: name, ...counts, recap: counts.failed === 0 ? '' : recapOf(plain) }
}

/** The failures that mocha lists, or else the end of the output. */
function recapOf(output: string): string {
  const failures = mochaFailures(output)
  const lines = failures === '' ? output.split('\n').slice(-recapLines) : failures.split('\n', recapLines)
  return lines.join('\n')
}

/** Lets at most `limit` pieces of work run at the same time; the others wait in order. */
function turns(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = limit
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}

exitOnSignals()
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const total = await main(values.only.split(',').filter((name) => name !== '')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return { passed: 0, failed: 1 }
})
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`\n${total.passed} passed, ${total.failed} failed`)
