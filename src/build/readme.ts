import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { regenerate, type Manifest } from './generated.js'
import { generatedFiles, readManifest } from './generatedFiles.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `npm run readme` brings what the documentation says about rules, settings, snippets and output up to date. */
async function main(): Promise<void> {
  for (const [name, text] of await generatedFiles(root)) await writeFile(path.join(root, name), text)
  const manifest = await readManifest<Manifest>(root)
  for (const name of ['README.md', 'docs/headless.md', 'docs/snippets.md']) {
    const file = path.join(root, name)
    await writeFile(file, await regenerate(await readFile(file, 'utf8'), file, manifest, root))
  }
}

await main()
