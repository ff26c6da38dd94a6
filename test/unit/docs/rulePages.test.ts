import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { configReader } from '../../../src/config/read.js'
import { resolveConfig } from '../../../src/config/resolve.js'
import { createChecker } from '../../../src/findings/checker.js'
import { situations, type Reply } from '../../../src/findings/model.js'
import { ruleIds, rules } from '../../../src/rules/index.js'
import { everyRule, exampleStyle } from '../../everyRule.js'
import { readPage, type Row, type Page } from './page.js'

/** When the replies on the pages are sent: a Tuesday, before noon. */
const now = new Date('2026-11-24T10:00:00Z')

const folder = new URL('../../../docs/rules/', import.meta.url)
const pages = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name.slice(0, -'.md'.length), readPage(readFileSync(new URL(name, folder), 'utf8'))])
)

describe('the pages of the rules', () => {
  const checker = createChecker(everyRule)

  /** The words that a rule finds in a reply of a page's table. */
  function found(rule: string, text: string, { Customer, Situation }: Row): string[] {
    const situation = situations.find((name) => name === Situation)
    const reply: Reply = {
      text,
      now,
      ...(Customer ? { customer: Customer } : {}),
      ...(situation ? { situation } : {})
    }
    return checker
      .check(reply)
      .findings.filter((finding) => finding.rule === rule)
      .map(({ start, end }) => text.slice(start, end))
  }

  it('are there for every rule, and for nothing else', () => {
    assert.deepEqual([...pages.keys()].sort(), [...ruleIds].sort())
  })

  it('show the house style that their replies are checked with', () => {
    const markdown = readFileSync(new URL('house-style.md', folder), 'utf8')
    const [, example = ''] = /```yaml\n([\s\S]*?)```/u.exec(markdown) ?? []
    const { config, problems } = configReader(rules)(parse(example))
    assert.deepEqual(problems, [])
    assert.deepEqual(resolveConfig(config).checker.houseStyle, exampleStyle)
  })

  for (const { id, level, options: known = {} } of rules) {
    const page = pages.get(id)
    if (!page) continue

    describe(id, () => {
      it('has the form of all pages', () => {
        assert.equal(page.title, id)
        assert.deepEqual([...page.sections.keys()], ['What', 'Why', 'Instead', 'Left alone', 'Options'])
      })

      it('says the level and the options as they are', () => {
        assert.ok(page.summary.endsWith(` Level: ${level}.`), page.summary)
        const options = rows(page, 'Options', ['Option', 'Default', 'Meaning'])
        assert.deepEqual(
          options.map(({ Option = '', Default = '' }) => [Option, Default]),
          [['level', level], ...Object.entries(known).map(([name, option]) => [name, shown(option.default)])]
        )
      })

      it('names the source of its evidence', () => {
        assert.match(page.sections.get('Why') ?? '', /\(E\d+, \p{Lu}|[Pp]ublic (?:\w+ )?guides/u)
      })

      for (const row of rows(page, 'Instead', ['Bad', 'Better'])) {
        const { Bad = '', Better = '' } = row
        it(`finds “${Bad}”`, () => {
          assert.notDeepEqual(found(id, Bad, row), [])
        })
        it(`is content with “${Better}”`, () => {
          assert.deepEqual(found(id, Better, row), [])
        })
      }

      for (const row of rows(page, 'Left alone', ['Reply', 'Because'])) {
        const { Reply: text = '' } = row
        it(`leaves “${text}” alone`, () => {
          assert.deepEqual(found(id, text, row), [])
        })
      }
    })
  }
})

/** A default as a page shows it. */
function shown(value: unknown): string {
  return value === '' ? 'none' : JSON.stringify(value)
}

/** The rows of a section's table, which must have these columns; `Customer` and `Situation` may stand beside them. */
function rows({ title, tables }: Page, section: string, columns: readonly string[]): readonly Row[] {
  const table = tables.get(section)
  assert.ok(table && table.length > 0, `${title}: “${section}” holds no table`)
  for (const row of table) {
    const missing = columns.filter((column) => !row[column])
    assert.deepEqual(missing, [], `${title}: a row of “${section}” lacks ${missing.join(' and ')}`)
    const unknown = Object.keys(row).filter((name) => ![...columns, 'Customer', 'Situation'].includes(name))
    assert.deepEqual(unknown, [], `${title}: “${section}” has columns that nobody reads`)
    if (row.Situation)
      assert.ok(
        situations.some((name) => name === row.Situation),
        row.Situation
      )
  }
  return table
}
