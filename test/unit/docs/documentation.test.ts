import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { regenerate, type Manifest } from '../../../src/build/generated.js'
import { generatedFiles, readManifest } from '../../../src/build/generatedFiles.js'
import { readConfigFile } from '../../../src/config/file.js'
import { configReader } from '../../../src/config/read.js'
import { ruleIds, rules } from '../../../src/rules/index.js'
import { readPage } from './page.js'

interface FullManifest extends Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly contributes: Manifest['contributes'] & {
    readonly commands: readonly {
      readonly command: string
      readonly title: string
      readonly category: string
    }[]
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[]
    }
  }
}

const root = new URL('../../../', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')

const manifest = await readManifest<FullManifest>(fileURLToPath(root))
const texts = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/ci.md',
  'docs/comparison.md',
  'docs/headless.md',
  'docs/settings.md',
  'docs/team-library.md',
  'docs/timeline.md',
  'test/corpus/README.md'
]

describe('the documentation', () => {
  for (const name of ['README.md', 'docs/headless.md', 'docs/snippets.md']) {
    it(`${name} says what the code does (npm run readme brings it up to date)`, async function () {
      // It runs the command line, which loads all rules.
      this.timeout(30_000)
      const file = fileURLToPath(new URL(name, root))
      assert.equal(read(name), await regenerate(read(name), file, manifest, fileURLToPath(root)))
    })
  }

  it('package.json and the schema say what the model of the settings does (npm run readme)', async () => {
    for (const [name, text] of await generatedFiles(fileURLToPath(root))) assert.equal(read(name), text, name)
  })

  it('lists every rule and every setting', () => {
    const { tables } = readPage(read('README.md'))
    const { properties } = manifest.contributes.configuration
    assert.deepEqual(
      tables.get('Rules')?.map(({ Rule }) => Rule),
      ruleIds.map((id) => `[\`${id}\`](docs/rules/${id}.md)`)
    )
    assert.deepEqual(
      tables.get('Settings')?.map(({ Setting }) => Setting),
      Object.keys(properties)
    )
  })

  it('lists the commands as the palette shows them', () => {
    const listed = readPage(read('README.md'))
      .tables.get('Commands')
      ?.map(({ Command }) => Command)
    const hidden = manifest.contributes.menus.commandPalette.filter(({ when }) => when === 'false')
    const shown = manifest.contributes.commands
      .filter(({ command }) => !hidden.some((one) => one.command === command))
      .map(({ category, title }) => `_${category}: ${title}_`)
    assert.deepEqual(listed, shown)
  })

  for (const name of ['docs/settings.md', 'docs/headless.md']) {
    it(`${name} shows files of a team in which nothing is wrong`, () => {
      const examples = [...read(name).matchAll(/```yaml\n(preset:[\s\S]*?)```/gu)].map(
        ([, text = '']) => text
      )
      assert.ok(examples.length > 0)
      for (const text of examples)
        assert.deepEqual(readConfigFile(text, configReader(rules)).problems, [], text)
    })
  }

  it('shows settings that the extension takes', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/u.exec(read('README.md')) ?? []
    const raw = JSON.parse(`{${example}}`) as Record<string, unknown>
    assert.deepEqual(configReader(rules)({ rules: raw['replyReady.rules'] }).problems, [])
  })

  for (const name of texts) {
    it(`${name} names npm scripts that exist`, () => {
      const named = [...read(name).matchAll(/\bnpm run ([a-z:-]+)/gu)].map(([, script = '']) => script)
      assert.deepEqual(
        named.filter((script) => !(script in manifest.scripts)),
        []
      )
    })

    it(`${name} links to files that exist`, () => {
      const source = read(name)
      const links = [
        ...source.matchAll(/\]\(([^)#\s]+)/gu),
        ...source.matchAll(/(?:src|srcset|href)="([^"]+)"/gu)
      ].map(([, link = '']) => link)
      const local = links.filter((link) => !/^[a-z]+:/u.test(link))
      assert.deepEqual(
        local.filter((link) => !existsSync(new URL(link, new URL(name, root)))),
        []
      )
    })
  }
})
