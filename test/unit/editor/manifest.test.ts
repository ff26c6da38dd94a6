import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { teamFileNames } from '../../../src/config/teamFile.js'
import { ruleIds } from '../../../src/rules/index.js'

interface Manifest {
  readonly icon: string
  readonly activationEvents: readonly string[]
  readonly extensionKind: readonly string[]
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean }
    readonly virtualWorkspaces: boolean
  }
  readonly contributes: {
    readonly languages: readonly { readonly configuration: string }[]
    readonly grammars: readonly { readonly path: string }[]
    readonly snippets: readonly { readonly path: string }[]
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string
        readonly description: string
        readonly completionEvents: readonly string[]
        readonly media: { readonly image: Readonly<Record<string, string>> }
      }[]
    }[]
    readonly jsonValidation: readonly { readonly url: string }[]
    readonly yamlValidation: readonly { readonly url: string }[]
    readonly commands: readonly { readonly command: string }[]
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>
    readonly configuration: {
      readonly properties: {
        readonly 'replyReady.rules': { readonly properties: Readonly<Record<string, unknown>> }
      }
    }
  }
}

describe('package.json', () => {
  const root = new URL('../../../', import.meta.url)
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Manifest
  const { contributes } = manifest

  it('points only to files that exist', () => {
    const files = [
      manifest.icon,
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
      ...[...contributes.jsonValidation, ...contributes.yamlValidation].map(({ url }) => url)
    ]
    assert.deepEqual(
      files.filter((file) => !existsSync(new URL(file, root))),
      []
    )
  })

  it('wakes the extension for its language, its commands and a team’s files only', () => {
    assert.deepEqual(manifest.activationEvents, [
      'workspaceContains:.reply-ready/snippets/*.md',
      ...teamFileNames.map((name) => `workspaceContains:${name}`)
    ])
  })

  it('lets it run where the workspace is not trusted or not on disk', () => {
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true
    })
  })

  it('runs beside the writer where it can: words come without a round trip, and “this computer” is theirs', () => {
    assert.deepEqual(manifest.extensionKind, ['ui', 'workspace'])
  })

  it('puts only its own commands into menus', () => {
    const named = new Set(contributes.commands.map(({ command }) => command))
    const inMenus = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command))
    assert.deepEqual(
      inMenus.filter((command) => !named.has(command)),
      []
    )
  })

  it('completes the id of every rule', () => {
    const completed = Object.keys(contributes.configuration.properties['replyReady.rules'].properties)
    assert.deepEqual(completed.sort(), [...ruleIds].sort())
  })
})
