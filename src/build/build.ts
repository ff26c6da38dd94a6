import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { kilobytes, writeBundle } from './bundle.js'
import { productBundles, testBundles, type Bundle } from './bundles.js'
import { writeHolidays } from './holidays.js'
import { thirdPartyNotices } from './notices.js'
import { dataPackages } from './wordLists.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `npm run build` writes what users get into `dist/`; with `--tests`, the integration tests into `out/`. */
async function main(): Promise<void> {
  const forTests = process.argv.includes('--tests')
  const bundles = forTests ? testBundles : productBundles
  const missing = bundles.filter(({ entry }) => !existsSync(path.join(root, entry)))
  for (const { entry } of missing) console.error(`There is no ${entry}.`)

  const present = bundles.filter((bundle) => !missing.includes(bundle))
  const bundled = await Promise.all(present.map((bundle: Bundle) => writeBundle(root, bundle)))
  for (const { outfile, bytes } of bundled)
    console.log(`${outfile.padEnd(30)} ${kilobytes(bytes).padStart(10)}`)

  if (!forTests) {
    await mkdir(path.join(root, 'dist'), { recursive: true })
    await writeHolidays()
    const notices = await thirdPartyNotices(
      root,
      bundled.map(({ metafile }) => metafile),
      [...dataPackages, 'date-holidays']
    )
    await writeFile(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), notices)
  }
  if (missing.length > 0) process.exitCode = 1
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
