import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import ts from 'typescript'

/** A folder of `src`, the folders beside it that it may import, and the packages it must not. */
interface Layer {
  readonly may: readonly string[]
  readonly not: (name: string) => boolean
}

const isEditor = (name: string): boolean => name === 'vscode'

/**
 * The one way through the code: prose ▸ cues ▸ rules ▸ findings ▸ drafting ▸ { editor, headless }. A layer may reach back past its
 * neighbour, never forward. There are no exceptions, and none should be added: move the code instead.
 */
const layers: Readonly<Record<string, Layer>> = {
  // How words for a person are written; every layer may import it.
  words: { may: [], not: (name) => isEditor(name) || isBuiltin(name) },
  prose: { may: [], not: (name) => isEditor(name) || isBuiltin(name) },
  cues: { may: ['prose'], not: (name) => isEditor(name) || isBuiltin(name) },
  rules: { may: ['prose', 'cues'], not: (name) => isEditor(name) || isBuiltin(name) },
  findings: { may: ['prose', 'cues', 'rules'], not: (name) => isEditor(name) || isBuiltin(name) },
  // What settings and a team's file may say, and how they come together.
  config: {
    may: ['rules', 'findings', 'calendar'],
    not: (name) => isEditor(name) || isBuiltin(name)
  },
  calendar: { may: ['prose', 'cues'], not: (name) => isEditor(name) || isBuiltin(name) },
  drafting: { may: ['prose', 'cues', 'rules', 'findings'], not: (name) => isEditor(name) || isBuiltin(name) },
  library: {
    may: ['prose', 'cues', 'rules', 'findings', 'drafting'],
    not: (name) => isEditor(name) || isBuiltin(name)
  },
  // What the panel's page and the extension tell each other; both ends check messages against it.
  protocol: { may: ['findings'], not: (name) => isEditor(name) || isBuiltin(name) },
  // A page of its own, with a document and without the editor.
  panel: { may: ['findings', 'protocol'], not: (name) => isEditor(name) || isBuiltin(name) },
  // The same code runs in the web worker host, which has no Node built-ins.
  editor: { may: ['findings', 'drafting', 'calendar', 'config', 'library', 'protocol'], not: isBuiltin },
  headless: { may: ['findings', 'config', 'drafting', 'library'], not: isEditor },
  // Bundles everything and writes what the manifest and the docs say about it; nobody imports it.
  build: {
    may: ['prose', 'cues', 'rules', 'findings', 'drafting', 'calendar', 'config', 'headless'],
    not: isEditor
  }
}

interface Import {
  readonly file: string
  readonly name: string
}

const root = path.resolve(import.meta.dirname, '../..')
const src = path.join(root, 'src')

const imports: readonly Import[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[cm]?tsx?$/.test(file))
  .flatMap((file) =>
    ts
      .preProcessFile(readFileSync(path.join(src, file), 'utf8'), true, true)
      .importedFiles.map(({ fileName }) => ({ file, name: fileName }))
  )

function layerOf(file: string): string {
  return file.split(path.sep)[0] ?? ''
}

/** What is wrong with an import, or nothing. */
function fault({ file, name }: Import): string | undefined {
  const layer = layers[layerOf(file)]
  if (!layer) return `${file} is in no known layer`
  if (!name.startsWith('.')) return layer.not(name) ? `${file} imports ${name}` : undefined
  const target = path.relative(src, path.join(src, path.dirname(file), name))
  // Data beside the sources, such as the snippets, is nobody's layer.
  if (target.startsWith('..')) return name.endsWith('.json') ? undefined : `${file} imports ${name}`
  const to = layerOf(target)
  return to === layerOf(file) || to === 'words' || layer.may.includes(to)
    ? undefined
    : `${file} imports ${target}`
}

describe('imports', () => {
  it('are found', () => {
    assert.ok(imports.length > 100)
    assert.ok(
      imports.some(
        ({ file, name }) => file === path.join('findings', 'checker.ts') && name.startsWith('../cues/')
      )
    )
  })

  it('go one way only', () => {
    assert.deepEqual(
      imports.flatMap((entry) => fault(entry) ?? []),
      []
    )
  })

  const wrong: readonly (readonly [file: string, name: string])[] = [
    ['words/words.ts', '../prose/lines.js'],
    ['words/words.ts', 'vscode'],
    ['prose/lines.ts', '../cues/cues.js'],
    ['cues/times/times.ts', '../../rules/rule.js'],
    ['rules/rule.ts', '../findings/model.js'],
    ['findings/checker.ts', '../editor/engine.js'],
    ['findings/checker.ts', 'node:fs'],
    ['findings/checker.ts', 'path'],
    ['calendar/zone.ts', 'vscode'],
    ['config/read.ts', 'vscode'],
    ['config/read.ts', 'node:fs'],
    ['config/read.ts', '../editor/engine.js'],
    ['findings/checker.ts', '../config/read.js'],
    ['calendar/settings.ts', '../config/read.js'],
    ['library/slots.ts', '../editor/engine.js'],
    ['library/slots.ts', 'node:fs'],
    ['calendar/zone.ts', '../editor/engine.js'],
    ['findings/checker.ts', '../calendar/zone.js'],
    ['rules/rule.ts', 'vscode'],
    ['findings/checker.ts', '../drafting/index.js'],
    ['drafting/index.ts', '../editor/engine.js'],
    ['drafting/index.ts', 'vscode'],
    ['drafting/index.ts', 'node:path'],
    ['editor/activate.ts', '../rules/over-apology.js'],
    ['editor/activate.ts', '../headless/cli.js'],
    ['editor/activate.ts', 'node:path'],
    ['headless/cli.ts', '../editor/engine.js'],
    ['headless/cli.ts', 'vscode'],
    ['cues/cues.ts', '../../test/corpus.js'],
    ['headless/cli.ts', '../build/build.js'],
    ['elsewhere/x.ts', './y.js']
  ]
  for (const [file, name] of wrong) {
    it(`would not pass: ${name} in ${file}`, () => {
      assert.notEqual(fault({ file: path.normalize(file), name }), undefined)
    })
  }

  it('run in no circle', () => {
    const targets = new Map<string, string[]>()
    for (const { file, name } of imports) {
      if (!name.startsWith('.')) continue
      const target = path.relative(src, path.join(src, path.dirname(file), name.replace(/\.js$/, '.ts')))
      targets.set(file, [...(targets.get(file) ?? []), target])
    }
    assert.deepEqual(
      [...targets.keys()].filter((file) => reaches(file, file, targets)),
      []
    )
  })
})

function reaches(from: string, to: string, targets: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set(targets.get(from) ?? [])
  for (const file of seen) for (const next of targets.get(file) ?? []) seen.add(next)
  return seen.has(to)
}
