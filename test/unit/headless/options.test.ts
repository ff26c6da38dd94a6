import assert from 'node:assert/strict'
import { UsageError } from '../../../src/headless/errors.js'
import { parseCommand } from '../../../src/headless/options.js'
import { parseIsoTime } from '../../../src/headless/values.js'

const parse = (line: string) => parseCommand(line.split(' ').filter(Boolean))

describe('parseCommand', () => {
  const rows: readonly [line: string, expected: object][] = [
    ['--help', { kind: 'help' }],
    ['check -h --jsonl', { kind: 'help' }],
    ['--version', { kind: 'version' }],
    [
      'check a b',
      { kind: 'files', inputs: ['a', 'b'], format: 'pretty', fix: false, color: true, failOn: 'error' }
    ],
    ['check --fix a --no-color', { kind: 'files', fix: true, color: false }],
    ['check --format json a --fail-on warning', { format: 'json', failOn: 'warning' }],
    [
      'check --format=jsonl --config c.json -',
      { format: 'jsonl', config: { file: 'c.json' }, inputs: ['-'] }
    ],
    ['check a', { config: 'nearest' }],
    ['check a --no-config', { config: 'none' }],
    ['check - --stdin-filepath x.txt --situation delay', { stdinPath: 'x.txt', situation: 'delay' }],
    ['check a --now 2026-11-24T16:00:00+01:00', { now: new Date('2026-11-24T15:00:00Z') }],
    ['check a -q --min-level error', { quiet: true, minLevel: 'error' }],
    ['check a --max-length 5000000', { maxLength: 5_000_000 }],
    [
      'check a --rule jargon:off --rule wordy:hint',
      {
        levels: new Map([
          ['jargon', 'off'],
          ['wordy', 'hint']
        ])
      }
    ],
    [
      '--list-rules --rule jargon:off',
      { kind: 'rules', config: 'nearest', levels: new Map([['jargon', 'off']]) }
    ],
    ['--print-config', { kind: 'config', file: undefined }],
    ['--print-config a/b.md --rule jargon:off', { kind: 'config', file: 'a/b.md' }],
    ['check a.md --print-config', { kind: 'config', file: 'a.md' }],
    ['--explain jargon', { kind: 'explain', rule: 'jargon' }],
    ['check a --exclude b --exclude c/**', { exclude: ['b', 'c/**'] }],
    ['check a --fail-on never -o out/r.json', { failOn: undefined, output: 'out/r.json' }],
    ['check -- --fix', { inputs: ['--fix'], fix: false }],
    ['check --jsonl', { kind: 'stream', jobs: 1, failOn: undefined }],
    ['check --jsonl - --jobs 4 --format jsonl', { kind: 'stream', jobs: 4 }]
  ]
  for (const [line, expected] of rows) {
    it(`reads ${line}`, () => {
      const command: object = parse(line)
      assert.deepEqual({ ...command, ...expected }, command)
    })
  }

  const wrong: readonly [line: string, message: RegExp][] = [
    ['', /^say what to do/],
    ['lint a', /^there is no command "lint", only check$/],
    ['check', /^name files, folders or globs to check, or - for stdin$/],
    ['check --nope', /^Unknown option '--nope'$/],
    ['check --fomat json', /^Unknown option '--fomat'; did you mean --format\?$/],
    ['check -draft.reply.md', /^Unknown option '-d'; names that begin with - go last, behind --$/],
    ['check a --format', /--format/],
    ['check a --fix=yes', /--fix/],
    ['check a --format xml', /^--format "xml" is not known; there are: pretty, json, jsonl, sarif, github$/],
    ['check --jsonl --format sarif', /^--jsonl always prints jsonl$/],
    [
      'check a --fail-on hint',
      /^--fail-on "hint" is not known; there are: error, warning, information, never$/
    ],
    ['check a --situation party', /^--situation "party" is not known; there are: delay, /],
    ['check a --now tomorrow', /^--now "tomorrow" is not an ISO time/],
    ['check a --jobs 2', /^--jobs goes with --jsonl$/],
    ['check a --min-level hint', /^--min-level "hint" is not known; there are: error, warning, information$/],
    ['check a --max-length 0', /^--max-length "0" is not a number of characters$/],
    ['check a --max-length 1e999', /^--max-length "1e999"/],
    [
      'check a --rule jargon',
      /^--rule "jargon" is not a rule and a level, such as jargon:off; levels are: error, /
    ],
    ['check a --rule jargon:loud', /^--rule "jargon:loud" is not a rule and a level/],
    ['check a --rule :off', /^--rule ":off" is not a rule and a level/],
    ['--explain', /--explain/],
    ['--print-config a b', /^--print-config takes one file$/],
    ['check --jsonl --exclude a', /^--jsonl does not take --exclude$/],
    ['check --jsonl -o a', /^--jsonl does not take --output$/],
    ['check --jsonl --quiet', /^--jsonl does not take --quiet$/],
    ['check --jsonl --min-level error', /^--jsonl does not take --min-level$/],
    ['check --jsonl --max-length 5', /^--jsonl does not take --max-length$/],
    ['check --jsonl --jobs 0', /^--jobs "0" is not a whole number from 1 to 256$/],
    ['check --jsonl --jobs 1.5', /^--jobs "1\.5"/],
    ['check --jsonl --jobs many', /^--jobs "many"/],
    ['check --jsonl a', /^--jsonl reads stdin and takes no files$/],
    ['check --jsonl --fix', /^--jsonl does not take --fix$/],
    ['check --jsonl --format json', /^--jsonl always prints jsonl$/],
    ['check a --stdin-filepath b', /^--stdin-filepath goes with -$/],
    ['check a --config c.json --no-config', /^--config and --no-config exclude each other$/],
    ['check - a --fix', /^--fix takes files or -, not both$/],
    ['check - --fix --format json', /^--fix with - .* does not take --format$/]
  ]
  for (const [line, message] of wrong) {
    it(`refuses "${line}"`, () => {
      assert.throws(
        () => parse(line),
        (error) => error instanceof UsageError && message.test(error.message)
      )
    })
  }
})

describe('parseIsoTime', () => {
  const rows: readonly [text: string, moment: string | undefined][] = [
    ['2026-11-24', '2026-11-24T00:00:00.000Z'],
    ['2026-11-24T16:05', '2026-11-24T16:05:00.000Z'],
    ['2026-11-24T16:05:06.789Z', '2026-11-24T16:05:06.789Z'],
    ['2026-11-24t16:05:06z', '2026-11-24T16:05:06.000Z'],
    ['2026-11-24T16:05:06+0100', '2026-11-24T15:05:06.000Z'],
    ['2026-11-24T16:05:06-05:30', '2026-11-24T21:35:06.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-11-24T25:00', undefined],
    ['24 November 2026', undefined],
    ['1764000000', undefined],
    ['', undefined]
  ]
  for (const [text, moment] of rows) {
    it(`reads "${text}"`, () => {
      assert.equal(parseIsoTime(text)?.toISOString(), moment)
    })
  }
})
