import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { completeAt, explainAt } from '../../../src/config/assist.js'
import { translateSchema, type Descriptions } from '../../../src/config/translate.js'

const textOf = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')
const descriptionsOf = (name: string): Descriptions => JSON.parse(textOf(name)) as Descriptions

describe('help in a team’s file in another language', () => {
  const schema = translateSchema(
    textOf('media/schema/reply-ready.schema.json'),
    descriptionsOf('package.nls.json'),
    descriptionsOf('package.nls.de.json')
  )
  const explain = (lines: readonly string[], line: number, column: number): string | undefined =>
    explainAt(lines, line, column, schema)?.markdown

  it('explains keys and values in its words', () => {
    assert.match(explain(['preset: strict'], 0, 2) ?? '', /^Die Stufen, von denen alle Regeln ausgehen/)
    assert.match(explain(['rules:', '  over-apology: off'], 1, 4) ?? '', /^Entschuldigen Sie sich /)
    const english = explainAt(
      ['preset: strict'],
      0,
      10,
      JSON.parse(textOf('media/schema/reply-ready.schema.json')) as object
    )
    const german = explain(['preset: strict'], 0, 10)
    assert.ok(german !== undefined && german !== english?.markdown)
  })

  it('keeps what can be written as it is', () => {
    const labels = completeAt(['preset: '], 0, 8, schema)?.suggestions.map(({ label }) => label)
    assert.deepEqual(labels, ['essential', 'recommended', 'strict'])
  })

  it('leaves in English what has no other words', () => {
    const json = '{"properties":{"a":{"markdownDescription":"Alone."}}}'
    assert.equal(
      translateSchema(json, { b: 'Beside.' }, { b: 'Daneben.' }).properties?.a?.markdownDescription,
      'Alone.'
    )
    assert.equal(translateSchema(json, { a: 'Alone.' }, {}).properties?.a?.markdownDescription, 'Alone.')
  })
})
