import assert from 'node:assert/strict'
import type { Finding, Report } from '../../../src/findings/model.js'
import { githubFormat } from '../../../src/headless/files/github.js'
import { runSummary } from '../../../src/headless/files/summary.js'
import { checked } from './checked.js'

function report(findings: readonly Partial<Finding>[], extra: Partial<Report> = {}): Report {
  const common = {
    rule: 'a-rule',
    level: 'warning',
    message: 'Mend it.',
    url: '',
    related: [],
    fixes: []
  } as const
  return {
    verdict: 'almost',
    findings: findings.map((finding) => ({ start: 0, end: 1, ...common, ...finding })),
    essentials: {},
    acts: [],
    problems: [],
    failures: [],
    ...extra
  }
}

const lines = (path: string, text: string, found: Report, workspace?: string): readonly string[] =>
  githubFormat('/repo', workspace, runSummary())
    .reply(checked({ path, text, report: found }))
    .trimEnd()
    .split('\n')

describe('check --format github', () => {
  const rows: readonly [what: string, text: string, finding: Partial<Finding>, command: string][] = [
    [
      'a place in a line, its last column included',
      'We will see.',
      { start: 3, end: 7 },
      '::warning file=a.md,line=1,col=4,endLine=1,endColumn=7,title=a-rule::a.md:1:4: Mend it.'
    ],
    [
      'lines alone where there are several',
      'one\ntwo\nthree',
      { start: 1, end: 6 },
      '::warning file=a.md,line=1,endLine=2,title=a-rule::a.md:1:2: Mend it.'
    ],
    [
      'a line whole, without the next one',
      'one\ntwo',
      { start: 0, end: 4 },
      '::warning file=a.md,line=1,col=1,endLine=1,endColumn=4,title=a-rule::a.md:1:1: Mend it.'
    ],
    [
      'a place without width',
      'one',
      { start: 3, end: 3 },
      '::warning file=a.md,line=1,col=4,endLine=1,endColumn=4,title=a-rule::a.md:1:4: Mend it.'
    ],
    [
      'an error',
      'x',
      { level: 'error' },
      '::error file=a.md,line=1,col=1,endLine=1,endColumn=1,title=a-rule::a.md:1:1: Mend it.'
    ],
    [
      'information as a notice',
      'x',
      { level: 'information' },
      '::notice file=a.md,line=1,col=1,endLine=1,endColumn=1,title=a-rule::a.md:1:1: Mend it.'
    ],
    [
      'a hint as a notice',
      'x',
      { level: 'hint' },
      '::notice file=a.md,line=1,col=1,endLine=1,endColumn=1,title=a-rule::a.md:1:1: Mend it.'
    ],
    [
      'what would end the command in the message',
      'x',
      { message: '100% "::error::", a\nb\rc\u001B[2J' },
      '::warning file=a.md,line=1,col=1,endLine=1,endColumn=1,title=a-rule::a.md:1:1: 100%25 "::error::", a b c\uFFFD[2J'
    ]
  ]
  for (const [what, text, finding, command] of rows) {
    it(`says ${what}`, () => {
      assert.deepEqual(lines('a.md', text, report([finding])), [command])
    })
  }

  it('escapes what would end a property', () => {
    const [line = ''] = lines('a,b:c%\nd.md', 'x', report([{}]))
    assert.ok(line.startsWith('::warning file=a%2Cb%3Ac%25%0Ad.md,line=1,'), line)
  })

  const places: readonly [name: string, workspace: string | undefined, file: string][] = [
    ['a.md', '/', 'repo/a.md'],
    ['a.md', '/repo', 'a.md'],
    ['/repo/sub/a.md', '/repo', 'sub/a.md'],
    ['../a.md', '/repo', '../a.md'],
    ['a.md', '/elsewhere', 'a.md'],
    ['./a.md', undefined, './a.md']
  ]
  for (const [name, workspace, file] of places) {
    it(`names ${name} in the repository ${workspace ?? 'nobody told'} as ${file}`, () => {
      const [line = ''] = lines(name, 'x', report([{}]), workspace)
      assert.ok(line.startsWith(`::warning file=${file},`), line)
    })
  }

  it('says what could not be read or checked, and counts at the end', () => {
    const format = githubFormat('/repo', undefined, runSummary())
    const problems = [{ start: 0, end: 1, message: 'No key.' }]
    assert.equal(
      format.reply(checked({ path: 'a.md', text: 'x', report: report([], { problems, verdict: 'ready' }) })),
      '::warning file=a.md,line=1,col=1,endLine=1,endColumn=1,title=not understood::a.md:1:1: No key.\n'
    )
    assert.equal(
      format.failed('b.md', 'no such file'),
      '::error file=b.md,title=not checked::b.md: no such file\n'
    )
    assert.equal(format.end(2), '1 reply checked, 1 ready to send, 1 input could not be checked\n')
  })
})
