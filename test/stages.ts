/** A command of a stage: a script that Node runs, from the repository's root, and its arguments. */
export type Command = readonly [script: string, ...args: string[]]

/** One part of `npm test`. */
export interface Stage {
  readonly name: string
  /** What must have passed before. */
  readonly needs: readonly string[]
  readonly commands: readonly Command[]
  /** What is counted: the tests that mocha reports, each command as one test, or nothing but a failure. */
  readonly counts: 'mocha' | 'commands' | 'failures'
  /** Whether it keeps a processor busy. One that mostly downloads may run beside the others. Default: yes. */
  readonly busy?: boolean
}

const eslint = 'node_modules/eslint/bin/eslint.js'
const prettier = 'node_modules/prettier/bin/prettier.cjs'
const tsc = 'node_modules/typescript/bin/tsc'
// On a machine that does more than one thing a test of the corpus takes longer than mocha's two seconds.
const mocha: Command = ['node_modules/mocha/bin/mocha.js', '--import=tsx', '--timeout=20000']
/**
 * In a real editor: a window that was left open does not keep mocha from ending, and a test gets a second chance, which
 * is reported, because a browser on a busy machine now and then loses a key.
 */
const mochaInEditor: Command = [
  'node_modules/mocha/bin/mocha.js',
  '--import=tsx',
  '--timeout=200000',
  '--retries=1',
  '--exit',
  '--require=test/host/hooks.ts'
]
const inRealEditor = ['install', 'build']

/** Everything `npm test` runs, in the order in which it starts where nothing stands in the way. */
export const stages: readonly Stage[] = [
  { name: 'install', needs: [], commands: [['test/host/install.ts']], counts: 'failures', busy: false },
  {
    name: 'build',
    needs: [],
    commands: [['src/build/build.ts'], ['src/build/build.ts', '--tests']],
    counts: 'commands'
  },
  { name: 'types', needs: [], commands: [[tsc, '-b']], counts: 'commands' },
  { name: 'unit', needs: [], commands: [[...mocha, 'test/unit/**/*.test.ts']], counts: 'mocha' },
  {
    name: 'lint',
    needs: [],
    commands: [
      [eslint, '.'],
      [prettier, '--check', '.']
    ],
    counts: 'commands'
  },
  { name: 'node-host', needs: inRealEditor, commands: [['test/host/runNodeTests.ts']], counts: 'mocha' },
  { name: 'web-host', needs: inRealEditor, commands: [['test/host/runWebTests.ts']], counts: 'mocha' },
  {
    name: 'e2e',
    needs: inRealEditor,
    commands: [[...mochaInEditor, 'test/e2e/**/*.test.ts']],
    counts: 'mocha'
  },
  {
    name: 'package',
    needs: inRealEditor,
    commands: [[...mochaInEditor, 'test/package/**/*.test.ts']],
    counts: 'mocha'
  }
]
