import type { BuildOptions } from 'esbuild'
import { packedData } from './packedData.js'
import { compressedGrammar, grammarBeside, packedGrammar, tagsAlone } from './packedGrammar.js'

/** One output file and what esbuild needs to know to make it. */
export interface Bundle {
  /** Path of the entry file, from the repository's root. */
  readonly entry: string
  /** Path of the output file, from the repository's root. */
  readonly outfile: string
  /** Most bytes the file may have; a bigger one fails the build. No limit when absent. */
  readonly maxBytes?: number
  /** Whether the file can be run as a command. Default: no. */
  readonly executable?: boolean
  readonly options: BuildOptions
}

const kilobyte = 1024

/** What makes every product bundle small. */
const small: BuildOptions = {
  minify: true,
  charset: 'utf8',
  alias: { 'character-entities': './src/build/characterEntities.ts' }
}

const node: BuildOptions = { platform: 'node', target: 'node20', external: ['vscode'] }

/**
 * The web worker host has neither Node nor a document. The `worker` condition is what makes Markdown parsing decode
 * character references without one; a built-in Node module is an error because the platform is `browser`.
 */
const worker: BuildOptions = {
  platform: 'browser',
  target: 'es2022',
  conditions: ['worker', 'browser'],
  external: ['vscode']
}

/** An ES module may ask where it is; the one CommonJS file it becomes answers through this name. */
const cli: BuildOptions = {
  platform: 'node',
  target: 'node20',
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" }
}

/** The page of the panel, in a folder of its own because nothing else may be loaded into it. */
const page: BuildOptions = {
  platform: 'browser',
  // Chromium 124 is that of the oldest VS Code we support.
  target: 'chrome124',
  loader: { '.ttf': 'copy' },
  assetNames: '[name]'
}

/** What users get. */
export const productBundles: readonly Bundle[] = [
  {
    entry: 'src/editor/extension.ts',
    outfile: 'dist/extension.js',
    maxBytes: 600 * kilobyte,
    // The imports of some of the bundles below stay a `require` of the file beside this one.
    options: {
      ...node,
      ...small,
      alias: { ...small.alias, 'js-yaml': './src/build/yamlOnDemand.ts' },
      external: ['vscode', './onDemand.js', './yaml.js'],
      plugins: [grammarBeside],
      supported: { 'dynamic-import': false }
    }
  },
  {
    entry: 'src/editor/onDemand.ts',
    outfile: 'dist/onDemand.js',
    // It loads when a person asked for something, who must not wait for it either.
    maxBytes: 640 * kilobyte,
    options: {
      ...node,
      ...small,
      alias: {
        ...small.alias,
        'js-yaml': './src/build/yamlOnDemand.ts',
        yaml: './src/build/yamlDocumentOnDemand.ts'
      },
      external: ['vscode', './yaml.js', './yamlDocument.js'],
      plugins: [tagsAlone]
    }
  },
  {
    entry: 'src/build/yamlDocument.ts',
    outfile: 'dist/yamlDocument.js',
    maxBytes: 140 * kilobyte,
    options: { ...node, ...small }
  },
  {
    entry: 'src/build/yaml.ts',
    outfile: 'dist/yaml.js',
    maxBytes: 60 * kilobyte,
    options: { ...node, ...small }
  },
  {
    entry: 'src/editor/extension.web.ts',
    outfile: 'dist/extension.web.js',
    // The web worker host loads a single file, so it carries what the bundles above share out between them.
    maxBytes: 1600 * kilobyte,
    options: { ...worker, ...small, plugins: [packedGrammar] }
  },
  {
    entry: 'src/panel/main.ts',
    outfile: 'dist/panel/panel.js',
    maxBytes: 450 * kilobyte,
    // Valibot and CodeMirror are most of it. What is in the core's modules beside what is used falls away.
    options: { ...page, ...small, format: 'iife' }
  },
  {
    entry: 'src/panel/panel.css',
    outfile: 'dist/panel/panel.css',
    maxBytes: 60 * kilobyte,
    options: { ...page, ...small }
  },
  {
    entry: 'src/headless/cli.ts',
    outfile: 'dist/cli.js',
    // Beside the engine it carries globs, file handling and validation, which no editor has to load, and the compiled phrases: it works copied alone.
    maxBytes: 1050 * kilobyte,
    executable: true,
    options: { ...cli, ...small, plugins: [packedData, compressedGrammar] }
  }
]

/** The integration tests, one file for each extension host. */
export const testBundles: readonly Bundle[] = [
  {
    entry: 'test/integration/index.ts',
    outfile: 'out/integration/index.js',
    options: { ...node, external: ['vscode', 'mocha'] }
  },
  {
    entry: 'test/integration/index.web.ts',
    outfile: 'out/integration/index.web.js',
    // Mocha's browser build looks for these two names.
    options: { ...worker, define: { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined' } }
  },
  {
    // An extension of its own, which looks into the host that ours runs in.
    entry: 'test/soak/hook.ts',
    outfile: 'out/soak/hook.js',
    options: node
  }
]
