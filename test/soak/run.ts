import { parseArgs } from 'node:util'
import { exitOnSignals } from '../host/processGroup.js'
import { RealEditor } from '../host/realEditor.js'
import { runOrThrow } from '../host/run.js'
import { root } from '../host/paths.js'
import { withTemporaryFolder } from '../host/temporary.js'
import { hookExtension } from './hookExtension.js'
import { soak } from './soak.js'
import { faultsOf } from './verdict.js'

const usage = `npm run soak [-- OPTIONS]   types replies into a real VS Code and looks for leaks, stale diagnostics and errors

  --minutes NUMBER   how long; default: 3
  --seed NUMBER      which texts and turns; default: 1`

async function main(minutes: number, seed: number): Promise<readonly string[]> {
  for (const args of [[], ['--tests']]) {
    await runOrThrow(process.execPath, ['--import', 'tsx', 'src/build/build.ts', ...args], { cwd: root })
  }
  return withTemporaryFolder(async (directory) => {
    const moreExtensions = await hookExtension(directory)
    const editor = await RealEditor.open({ directory, name: 'first.reply.md', moreExtensions })
    try {
      const result = await soak(editor, directory, {
        minutes,
        seed,
        say: (line) => {
          console.log(line)
        }
      })
      console.log(
        `${result.rounds} rounds, ${result.keys} keys, ${result.published} diagnostics held against a fresh check`
      )
      return faultsOf(result)
    } finally {
      await editor.close()
    }
  })
}

exitOnSignals()
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false }
  }
})
if (values.help) console.log(usage)
else {
  const faults = await main(Number(values.minutes), Number(values.seed)).catch((error: unknown) => [
    error instanceof Error ? (error.stack ?? error.message) : String(error)
  ])
  console.log(faults.length === 0 ? 'No leak, nothing stale, no error.' : faults.join('\n'))
  process.exitCode = faults.length === 0 ? 0 : 1
}
