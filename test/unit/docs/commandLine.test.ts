import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { commandOptions, parseCommand } from '../../../src/headless/options.js'
import { help } from '../../../src/headless/help.js'
import { parseDocument } from 'yaml'

const read = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')

/** The fenced blocks of a page, in any of the languages. */
function blocksOf(page: string, ...languages: readonly string[]): readonly string[] {
  return [...read(page).matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gmu)]
    .filter(([, , language = '']) => languages.includes(language))
    .map(([, indent = '', , block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
}

/** The arguments of each `reply-ready` in a block, as a shell would hand them over. */
function commandsIn(block: string): readonly (readonly string[])[] {
  return block
    .split('\n')
    .map((line) => line.split(/(?:^| )# /u, 1)[0]?.trimEnd() ?? '')
    .flatMap((line) => {
      const [, rest] =
        /(?:reply-ready|reply-ready\.cjs|reply-ready-[\d.]+tgz reply-ready) (check\b.*)$/u.exec(line) ?? []
      if (rest === undefined) return []
      const [own = ''] = rest.split(/[|<>"]/u)
      return [[...own.matchAll(/'([^']*)'|\S+/gu)].map(([word, quoted]) => quoted ?? word)]
    })
}

describe('the documentation of the command line', () => {
  const yaml = ['ci.md', 'headless.md'].flatMap((page) =>
    blocksOf(page, 'yaml').map((block, index) => ({ name: `${page}, block ${index + 1}`, block }))
  )
  for (const { name, block } of yaml) {
    it(`has YAML that can be read: ${name}`, () => {
      const { errors, warnings } = parseDocument(block, { uniqueKeys: true })
      assert.deepEqual([...errors, ...warnings], [])
    })
  }

  const commands = ['ci.md', 'headless.md'].flatMap((page) =>
    blocksOf(page, 'sh', 'yaml', 'python').flatMap((block) => commandsIn(block))
  )
  for (const args of commands) {
    // What pre-commit and xargs add at the end are the files.
    const whole = args.length === 1 ? [...args, 'a.reply.md'] : args
    it(`has a command that can be run: ${args.join(' ')}`, () => {
      assert.doesNotThrow(() => parseCommand(whole))
    })
  }

  it('has the commands it is about', () => {
    assert.ok(commands.length >= 12)
    assert.ok(yaml.length >= 5)
  })

  it('has workflows with the steps they need', () => {
    const [scanning] = blocksOf('ci.md', 'yaml').map((block) => parseDocument(block).toJS() as Workflow)
    const { steps = [], permissions } = scanning?.jobs?.check ?? {}
    assert.equal(permissions?.['security-events'], 'write')
    const written = steps.flatMap(({ run }) => / --output (\S+)$/u.exec(run ?? '')?.[1] ?? [])
    const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'))
    assert.deepEqual(written, [upload?.with?.sarif_file])
  })

  const names: readonly [name: string, isTaken: boolean][] = [
    ['a.reply.md', true],
    ['deep/a.reply.md', true],
    ['.reply-ready/snippets/late.md', true],
    ['team/.reply-ready/snippets/late.md', true],
    ['.reply-ready/snippets/deep/late.md', false],
    ['my.reply-ready/snippets/late.md', false],
    ['README.md', false],
    ['areply.md', false]
  ]
  it('has a pre-commit hook for replies and snippets alone', () => {
    const hooks = blocksOf('ci.md', 'yaml').map((block) => parseDocument(block).toJS() as PreCommit)
    const pattern = new RegExp(
      hooks.flatMap(({ repos }) => repos?.[0]?.hooks[0]?.files ?? [])[0] ?? '^$',
      'u'
    )
    assert.deepEqual(
      names.map(([name]) => [name, pattern.test(name)]),
      names
    )
  })

  it('explains every option that --help lists, and lists every one that there is', () => {
    const listed = [...help.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gmu)].map(([, option = '']) => option)
    const page = read('headless.md')
    assert.deepEqual(
      listed.filter((option) => !['--help', '--version'].includes(option) && !page.includes(option)),
      []
    )
    assert.deepEqual(
      listed.toSorted(),
      Object.keys(commandOptions)
        .map((name) => `--${name}`)
        .toSorted()
    )
  })
})

interface Workflow {
  readonly jobs?: Readonly<Record<string, Job>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly {
    readonly run?: string
    readonly uses?: string
    readonly with?: Readonly<Record<string, string>>
  }[]
}

interface PreCommit {
  readonly repos?: readonly { readonly hooks: readonly { readonly files?: string }[] }[]
}
