import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Format } from '../../src/findings/model.js'
import { installOnce } from '../host/installOnce.js'
import { npm } from '../host/run.js'
import { benchCache } from './engines.js'
import type { Engine } from './measure.js'

/** Another checker, which is installed when it is wanted. */
export interface Peer {
  readonly name: string
  /** How many times faster than it we want to be. */
  readonly target: number
  /** npm packages at exact versions. */
  readonly packages: readonly string[]
  /** Makes it ready. `load` imports a module of the installation. */
  create(load: Load): Promise<Engine['run']>
}

/** Imports a module from where a peer is installed. */
type Load = (name: string) => Promise<unknown>

interface Linter {
  lintText(text: string, file: string): Promise<unknown>
}

const writeGood: Peer = {
  name: 'write-good',
  target: 6,
  packages: ['write-good@1.0.8'],
  async create(load) {
    const check = defaultOf(await load('write-good')) as (text: string) => unknown
    return ({ text }) => check(text)
  }
}

const alex: Peer = {
  name: 'alex',
  target: 20,
  packages: ['alex@11.0.1'],
  async create(load) {
    const checks = (await load('alex')) as Record<'markdown' | 'text', (text: string) => unknown>
    const names = { markdown: 'markdown', plaintext: 'text' } as const
    return ({ text, format }) => checks[names[format]](text)
  }
}

const harper: Peer = {
  name: 'harper.js',
  target: 40,
  packages: ['harper.js@2.10.0'],
  async create(load) {
    interface Harper {
      LocalLinter: new (options: { binary: unknown }) => {
        setup(): Promise<void>
        lint(text: string, options: { language: Format }): Promise<unknown>
      }
    }
    const { LocalLinter } = (await load('harper.js')) as Harper
    const { binary } = (await load('harper.js/binary')) as { binary: unknown }
    const linter = new LocalLinter({ binary })
    await linter.setup()
    return ({ text, format }) => linter.lint(text, { language: format })
  }
}

const textlint: Peer = {
  name: 'textlint with write-good and alex',
  target: 60,
  packages: ['textlint@15.8.0', 'textlint-rule-write-good@2.0.0', 'textlint-rule-alex@5.0.0'],
  async create(load) {
    const { createLinter } = (await load('textlint')) as { createLinter: (options: object) => Linter }
    const { TextlintKernelDescriptor } = (await load('@textlint/kernel')) as {
      TextlintKernelDescriptor: new (options: object) => object
    }
    const rules = ['write-good', 'alex'].map(async (ruleId) => ({
      ruleId,
      rule: defaultOf(await load(`textlint-rule-${ruleId}`))
    }))
    const plugins = ['markdown', 'text'].map(async (pluginId) => ({
      pluginId,
      plugin: defaultOf(await load(`@textlint/textlint-plugin-${pluginId}`))
    }))
    const linter = createLinter({
      descriptor: new TextlintKernelDescriptor({
        rules: await Promise.all(rules),
        plugins: await Promise.all(plugins),
        filterRules: []
      })
    })
    const files = { markdown: 'reply.md', plaintext: 'reply.txt' }
    return ({ text, format }) => linter.lintText(text, files[format])
  }
}

const loader = 'load.mjs'

/** All peers, the fastest first. */
export const peers: readonly Peer[] = [writeGood, alex, harper, textlint]

/** What a CommonJS module exports when it is imported, also where a compiler wrapped its default once more. */
function defaultOf(module: unknown): unknown {
  let value = module
  while (isWrapped(value)) value = value.default
  return value
}

function isWrapped(value: unknown): value is { readonly default: unknown } {
  return typeof value === 'object' && value !== null && 'default' in value
}

/**
 * Installs a peer into a folder of its own unless it is there, and makes it ready.
 *
 * @throws when it cannot be installed or does not start.
 */
export async function installPeer(peer: Peer): Promise<Engine> {
  const folder = path.join(benchCache, peer.name.replace(/\W+/gu, '-'))
  await installOnce(folder, peer.packages.join(' '), async (temporary) => {
    console.error(`Installing ${peer.packages.join(', ')} (once; kept in .cache/bench)`)
    await writeFile(path.join(temporary, 'package.json'), '{ "private": true }')
    // A module finds packages from where it lies, so the import has to happen there.
    await writeFile(path.join(temporary, loader), 'export const load = (name) => import(name)\n')
    await npm(['install', '--ignore-scripts', '--save-exact', ...peer.packages], temporary)
  })
  const { load } = (await import(pathToFileURL(path.join(folder, loader)).href)) as { load: Load }
  return { name: peer.name, run: await peer.create(load) }
}
