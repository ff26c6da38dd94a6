import assert from 'node:assert/strict'
import {
  addWording,
  readTeamIgnores,
  removeWording,
  setRule,
  type Changed
} from '../../../src/editor/ignoring/teamFile.js'

const soon = { rule: 'vague-timeline', text: 'Soon' }

describe('a change of the team’s file', () => {
  const rows: readonly (readonly [
    what: string,
    change: (text: string) => Changed,
    before: string,
    after: string
  ])[] = [
    [
      'begins an empty file',
      (text) => addWording(text, soon),
      '',
      'ignore:\n  - rule: vague-timeline\n    text: Soon\n'
    ],
    [
      'goes below what is there',
      (text) => addWording(text, soon),
      '# Ours\npreset: strict # loud\n',
      '# Ours\npreset: strict # loud\nignore:\n  - rule: vague-timeline\n    text: Soon\n'
    ],
    [
      'keeps comments, quotes and order',
      (text) => addWording(text, soon),
      "# Ours\nignore:\n  # Our product's name\n  - rule: 'jargon'\n    text: \"Sync\" # yes\n\n# The rest\nrules:\n  wordy: hint\n",
      "# Ours\nignore:\n  # Our product's name\n  - rule: 'jargon'\n    text: \"Sync\" # yes\n  - rule: vague-timeline\n    text: Soon\n\n# The rest\nrules:\n  wordy: hint\n"
    ],
    [
      'keeps lists that are not indented',
      (text) => addWording(text, soon),
      'ignore:\n- rule: jargon\n  text: Sync\n',
      'ignore:\n- rule: jargon\n  text: Sync\n- rule: vague-timeline\n  text: Soon\n'
    ],
    [
      'keeps wide indents',
      (text) => addWording(text, soon),
      'rules:\n    wordy: hint\n',
      'rules:\n    wordy: hint\nignore:\n    - rule: vague-timeline\n      text: Soon\n'
    ],
    [
      'keeps long lines',
      (text) => addWording(text, soon),
      `rules: {} # ${'long '.repeat(40)}end\n`,
      `rules: {} # ${'long '.repeat(40)}end\nignore:\n  - rule: vague-timeline\n    text: Soon\n`
    ],
    [
      'keeps CRLF',
      (text) => addWording(text, soon),
      'preset: strict\r\n',
      'preset: strict\r\nignore:\r\n  - rule: vague-timeline\r\n    text: Soon\r\n'
    ],
    [
      'does nothing for what is there',
      (text) => addWording(text, { ...soon, text: 'soon.' }),
      'ignore:\n  - rule: vague-timeline\n    text: Soon\n',
      'ignore:\n  - rule: vague-timeline\n    text: Soon\n'
    ],
    [
      'quotes what needs it',
      (text) => addWording(text, { rule: 'jargon', text: 'yes: no # "x"' }),
      '',
      'ignore:\n  - rule: jargon\n    text: \'yes: no # "x"\'\n'
    ],
    [
      'takes one away',
      (text) => removeWording(text, soon),
      '# Ours\nignore:\n  - rule: jargon # a\n    text: Sync\n  - rule: vague-timeline\n    text: Soon\n',
      '# Ours\nignore:\n  - rule: jargon # a\n    text: Sync\n'
    ],
    [
      'takes the last one away with the list',
      (text) => removeWording(text, soon),
      'preset: strict\nignore:\n  - rule: vague-timeline\n    text: Soon\n',
      'preset: strict\n'
    ],
    [
      'writes JSON where the file is JSON',
      (text) => addWording(text, soon),
      '{\n    "preset": "strict"\n}\n',
      '{\n    "preset": "strict",\n    "ignore": [\n        {\n            "rule": "vague-timeline",\n            "text": "Soon"\n        }\n    ]\n}\n'
    ],
    [
      'turns a rule off',
      (text) => setRule(text, 'jargon', 'off'),
      'rules:\n  wordy: hint # so\n',
      'rules:\n  wordy: hint # so\n  jargon: off\n'
    ],
    [
      'turns the first rule off',
      (text) => setRule(text, 'jargon', 'off'),
      'preset: strict\n',
      'preset: strict\nrules:\n  jargon: off\n'
    ],
    [
      'changes a rule',
      (text) => setRule(text, 'jargon', 'off'),
      'rules:\n  jargon: hint # so\n',
      'rules:\n  jargon: off\n'
    ],
    [
      'turns a rule on again',
      (text) => setRule(text, 'jargon', undefined),
      'rules:\n  jargon: off\n  wordy: hint\n',
      'rules:\n  wordy: hint\n'
    ],
    [
      'leaves no empty rules',
      (text) => setRule(text, 'jargon', undefined),
      'preset: strict\nrules:\n  jargon: off\n',
      'preset: strict\n'
    ]
  ]
  for (const [what, change, before, after] of rows) {
    it(what, () => {
      const changed = change(before)
      assert.deepEqual(changed, { ok: true, text: after })
    })
  }

  for (const [what, text] of [
    ['broken', 'ignore: [\n'],
    ['no map', '- one\n'],
    ['no list', 'ignore: soon\n']
  ] as const) {
    it(`is refused where the file is ${what}`, () => {
      assert.deepEqual(addWording(text, soon), { ok: false })
    })
  }

  it('takes back exactly what it did', () => {
    for (const text of ['# Ours\npreset: strict\n', 'ignore:\n  - rule: jargon\n    text: Sync\n']) {
      const added = addWording(text, soon)
      assert.ok(added.ok)
      assert.deepEqual(removeWording(added.text, soon), { ok: true, text })
    }
  })

  it('is read back', () => {
    const text =
      'ignore:\n  - {rule: jargon, text: Sync}\n  - 3\n  - {rule: x}\nrules: {a: off, b: {level: off}, c: hint}\n'
    assert.deepEqual(readTeamIgnores(text), {
      wordings: [{ rule: 'jargon', text: 'Sync' }],
      rules: ['a', 'b']
    })
    assert.deepEqual(readTeamIgnores('ignore: ['), { wordings: [], rules: [] })
  })
})
