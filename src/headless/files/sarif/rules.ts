import type { ReportingDescriptor } from 'sarif'
import { catalogue } from '../../../findings/catalogue.js'
import type { Level } from '../../../findings/model.js'
import { rulePages } from '../../rulePages.data.js'

/** SARIF's names of our levels; it has none below `note`. */
export const sarifLevels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note'
} as const satisfies Readonly<Record<Level, string>>

/** What code scanning sorts alerts by that are not about security. */
const severities: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation'
}

/** What is wrong with a team's snippet file itself goes by this name, as in the editor. */
const library = {
  id: 'library',
  level: 'warning',
  summary: 'A snippet of the team’s library can be read, and says what it is.'
} as const

/** What a SARIF log says of our rules, in the order of {@link sarifRuleIndex}. */
export const sarifRules: readonly ReportingDescriptor[] = [...catalogue, library].map(
  ({ id, level, summary }): ReportingDescriptor => {
    const page = rulePages[id]
    // A rule that is off has the level it gets when it is turned on in the usual way.
    const usual = level === 'off' ? 'hint' : level
    return {
      id,
      name: nameOf(id),
      shortDescription: { text: summary },
      fullDescription: { text: page ? whatIn(page.text) : summary },
      ...(page && { help: { text: page.text, markdown: page.markdown } }),
      defaultConfiguration: { enabled: level !== 'off', level: sarifLevels[usual] },
      properties: {
        tags: ['customer-support', 'writing'],
        'problem.severity': severities[usual],
        'replyReady.level': level
      }
    }
  }
)

const indexes: ReadonlyMap<string, number> = new Map(sarifRules.map(({ id }, index) => [id, index]))

/** Where a rule stands in {@link sarifRules}; -1, as SARIF has it, when it is not there. */
export function sarifRuleIndex(id: string): number {
  return indexes.get(id) ?? -1
}

/** The section of a page that says what the rule looks for. */
function whatIn(page: string): string {
  const [, after = page] = page.split('\n\nWhat\n\n')
  return after.split('\n\nWhy\n\n', 1)[0] ?? after
}

/** `over-apology` as SARIF wants names, `OverApology`. */
function nameOf(id: string): string {
  return id.replace(/(?:^|-)(.)/gu, (_match, letter: string) => letter.toUpperCase())
}
