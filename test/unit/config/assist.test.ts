import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { completeAt, explainAt, type SchemaPart } from '../../../src/config/assist.js'
import { ruleIds } from '../../../src/rules/index.js'

const schema = JSON.parse(
  readFileSync(new URL('../../../media/schema/reply-ready.schema.json', import.meta.url), 'utf8')
) as SchemaPart

const levels = ['error', 'warning', 'information', 'hint', 'off']
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Where `|` stands in a text. */
function cursorIn(marked: string): { lines: string[]; line: number; character: number } {
  const before = marked.slice(0, marked.indexOf('|')).split('\n')
  return {
    lines: marked.replace('|', '').split('\n'),
    line: before.length - 1,
    character: before.at(-1)?.length ?? 0
  }
}

describe('completeAt', () => {
  const rows: readonly (readonly [marked: string, labels: readonly string[] | undefined])[] = [
    ['|', ['preset', 'include', 'exclude', 'customerTimeZone', 'calendar', 'houseStyle', 'ignore', 'rules']],
    [
      'pre|',
      ['preset', 'include', 'exclude', 'customerTimeZone', 'calendar', 'houseStyle', 'ignore', 'rules']
    ],
    [
      'preset: strict\nrules:\n  jargon: off\n|\ninclude: []',
      ['exclude', 'customerTimeZone', 'calendar', 'houseStyle', 'ignore']
    ],
    ['preset: |', ['essential', 'recommended', 'strict']],
    ['preset: str|', ['essential', 'recommended', 'strict']],
    ['rules:\n  |', ruleIds],
    ['rules:\n  # ours\n\n  over|', ruleIds],
    ['rules:\n  jargon: off\n  |', ruleIds.filter((id) => id !== 'jargon')],
    ['rules:\n  jargon: |', levels],
    ['rules:\n  "jargon": w|', levels],
    ['rules:\n  over-apology:\n    |', ['level', 'max']],
    ['rules:\n  over-apology:\n    max: 2\n    level: |', levels],
    ['rules:\n  over-apology:\n    max: 2\n    |', ['level']],
    ['houseStyle:\n  |\nrules:\n  jargon: off', ['banned', 'preferred', 'allowed', 'signOffs', 'products']],
    ['houseStyle:\n  banned:\n    - |', ['phrase', 'use', 'reason']],
    ['houseStyle:\n  banned:\n    - phrase: x\n      |', ['use', 'reason']],
    ['houseStyle:\n  banned:\n  - phrase: x\n    use: y\n    |', ['reason']],
    ['houseStyle:\n  banned:\n  - phrase: x\n  - |', ['phrase', 'use', 'reason']],
    ['houseStyle:\n  preferred:\n    e-mail: |', []],
    ['calendar:\n  workingDays:\n    - |', days],
    ['calendar:\n  workingDays:\n  - monday\n  - t|', days],
    ['ignore:\n  - rule: |', ruleIds],
    ['ignore:\n  - rule: jargon\n    |', ['text']],
    ['unknown:\n  |', []],
    ['preset: strict # |', undefined],
    ['# |', undefined],
    ['include: [|', undefined]
  ]
  for (const [marked, labels] of rows) {
    it(`offers what can stand at ${JSON.stringify(marked)}`, () => {
      const { lines, line, character } = cursorIn(marked)
      const found = completeAt(lines, line, character, schema)
      assert.deepEqual(
        found?.suggestions.map(({ label }) => label),
        labels
      )
    })
  }

  it('says what a key holds, and what a value means', () => {
    const keys = completeAt([''], 0, 0, schema)?.suggestions ?? []
    const holds = Object.fromEntries(keys.map((key) => [key.label, key.holds]))
    assert.deepEqual(
      [holds.preset, holds.rules, holds.include, holds.houseStyle],
      ['value', 'mapping', 'list', 'mapping']
    )
    assert.ok(keys.every(({ description }) => description))
    const values = completeAt(['preset: e'], 0, 9, schema)
    assert.equal(values?.from, 8)
    assert.ok(values.suggestions.every(({ description }) => description))
  })
})

describe('explainAt', () => {
  const rows: readonly (readonly [
    marked: string,
    explained: readonly [word: string, markdown: RegExp] | undefined
  ])[] = [
    ['pre|set: strict', ['preset', /levels that all rules start from/]],
    ['preset: st|rict', ['strict', /Advice counts/]],
    ['rules:\n  over-ap|ology: off', ['over-apology', /Apologise once .* Level: `warning`/]],
    ['rules:\n  over-apology: of|f # why', ['off', /Never reported/]],
    ['rules:\n  over-apology:\n    ma|x: 2', ['max', /How many apologies/]],
    ['houseStyle:\n  banned:\n    - phrase: x\n      rea|son: y', ['reason', /Why/]],
    ['ignore:\n  - ru|le: jargon', ['rule', /The rule whose/]],
    ['houseStyle:\n  preferred:\n    e-ma|il: email', undefined],
    ['houseStyle:\n  preferred:\n    e-mail: em|ail', undefined],
    ['unkno|wn: 1', undefined],
    ['# pre|set: strict', undefined],
    ['preset|: strict', ['preset', /levels/]],
    ['preset: | strict', undefined],
    ['|', undefined]
  ]
  for (const [marked, explained] of rows) {
    it(`explains what stands at ${JSON.stringify(marked)}`, () => {
      const { lines, line, character } = cursorIn(marked)
      const found = explainAt(lines, line, character, schema)
      assert.equal(found && lines[line]?.slice(found.from, found.to), explained?.[0])
      if (explained) assert.match(found?.markdown ?? '', explained[1])
    })
  }
})
