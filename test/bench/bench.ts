import { parseArgs } from 'node:util'
import { bundleCore, createEquality, createOurs, createParse, loadCore, type Core } from './engines.js'
import { measureMemory, measureStart } from './fresh.js'
import { typeInto } from './keystrokes.js'
import { takeTurns, type Engine, type Rounds } from './measure.js'
import { installPeer, peers } from './peers.js'
import { formatRow, formatSkipped, heading, shorten } from './table.js'
import { createRenewer, createTexts, type BenchReply } from './texts.js'

// npm run bench [-- --no-peers] [--rounds N]: how fast the checker is beside others, as ratios. docs/speed.md explains the rows.
const { values } = parseArgs({
  options: { peers: { type: 'boolean', default: true }, rounds: { type: 'string', default: '5' } },
  allowNegative: true
})
const rounds: Rounds = { warmUp: 2, counted: Math.max(1, Number(values.rounds) || 1) }
const texts = createTexts()
const renew = createRenewer()
const renewed = (reply: BenchReply): BenchReply => ({ ...reply, text: renew(reply.text) })
const kilobyte = 1024

await main()

async function main(): Promise<void> {
  const core = await bundleCore()
  console.log(
    `Node ${process.version}, ${rounds.counted} rounds of A B A B …; read the ratios, not the milliseconds.`
  )
  console.log(heading)
  await benchReplies(loadCore(core))
  await benchKeystrokes(loadCore(core))
  await benchLengths(loadCore(core))
  await benchFresh(core)
  if (values.peers) await benchPeers(loadCore(core))
}

/** What does not need to be installed. */
async function benchReplies(core: Core): Promise<void> {
  const { a, b } = await compare(createOurs(core), createParse())
  const detail = `${ms(a)} and ${ms(b)} a reply`
  console.log(
    formatRow({
      what: 'whole check / parse',
      measured: a / b,
      unit: '×',
      target: { at: 'most', value: 2 },
      detail
    })
  )
  await benchFaster(core, createEquality(), 10)
}

/** Every reply is new to both, and the same for both. */
function compare(ours: Engine, other: Engine): ReturnType<typeof takeTurns> {
  return takeTurns(
    [ours, other],
    () => {
      const replies = texts.replies.map(renewed)
      return [replies, replies]
    },
    rounds
  )
}

async function benchFaster(core: Core, other: Engine, target: number): Promise<void> {
  const { a, b } = await compare(createOurs(core), other)
  console.log(
    formatRow({
      what: `faster than ${other.name}`,
      measured: b / a,
      unit: '×',
      target: { at: 'least', value: target },
      detail: `${ms(a)} and ${ms(b)} a reply`
    })
  )
}

/** Typing into the longest replies, letter by letter, by a checker that has seen each of them. */
async function benchKeystrokes(core: Core): Promise<void> {
  const ours = createOurs(core)
  const { a, b } = await takeTurns(
    [ours, createParse()],
    () => {
      // Few enough replies for their paragraphs to be remembered while they are typed into.
      const long = texts.replies.slice(-4).map(renewed)
      for (const reply of long) ours.run(reply)
      const typed = long.flatMap((reply) => typeInto(reply, 'unfortunately'))
      return [typed, typed]
    },
    rounds
  )
  console.log(
    formatRow({
      what: 'keystroke in 400 words / parse of them',
      measured: a / b,
      unit: '×',
      target: { at: 'most', value: 0.3 },
      detail: `${ms(a)} and ${ms(b)}`
    })
  )
}

async function benchLengths(core: Core): Promise<void> {
  await benchGrowth(core, '1 MB / 100 KB of paragraphs', 11, texts.paragraphs, [
    1000 * kilobyte,
    100 * kilobyte
  ])
  await benchGrowth(core, '512 KB / 32 KB in one paragraph', 20, texts.oneParagraph, [
    512 * kilobyte,
    32 * kilobyte
  ])
  await benchGrowth(core, '512 KB / 32 KB in one sentence', 20, texts.oneSentence, [
    512 * kilobyte,
    32 * kilobyte
  ])
}

async function benchGrowth(
  core: Core,
  what: string,
  target: number,
  build: (length: number) => string,
  [long, short]: readonly [number, number]
): Promise<void> {
  const ours = createOurs(core)
  const newReply = (length: number): BenchReply => ({ text: renew(build(length)), format: 'plaintext' })
  const { a, b } = await takeTurns([ours, ours], () => [[newReply(long)], [newReply(short)]], {
    warmUp: 1,
    counted: rounds.counted
  })
  console.log(
    formatRow({
      what,
      measured: a / b,
      unit: '×',
      target: { at: 'most', value: target },
      detail: `${ms(a)} and ${ms(b)}`
    })
  )
}

/** What only a new process can tell. */
async function benchFresh(core: string): Promise<void> {
  const first = texts.replies[100] ?? { text: '', format: 'markdown' }
  console.log(
    formatRow({
      what: 'load and first check',
      measured: await measureStart(core, first),
      unit: 'ms',
      target: { at: 'most', value: 80 },
      detail: 'of new processes, without the start of Node'
    })
  )
  const long: BenchReply = { text: texts.paragraphs(1000 * kilobyte), format: 'plaintext' }
  const { live, peak } = await measureMemory(core, long)
  const megabyte = kilobyte * kilobyte
  console.log(
    formatRow({
      what: 'memory over the bare process at 1 MB, in use',
      measured: live / megabyte,
      unit: 'MB',
      target: { at: 'most', value: 40 },
      detail: 'after garbage collection, checker and report kept'
    })
  )
  console.log(
    formatRow({
      what: 'memory over the bare process at 1 MB, peak',
      measured: peak / megabyte,
      unit: 'MB',
      detail: 'resident, with garbage not collected yet'
    })
  )
}

async function benchPeers(core: Core): Promise<void> {
  for (const peer of peers) {
    try {
      await benchFaster(core, await installPeer(peer), peer.target)
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
      console.log(formatSkipped(`faster than ${peer.name}`, reason))
    }
  }
}

function ms(time: number): string {
  return `${shorten(time)} ms`
}
