import { median, type CheckTime } from './checkTimes.js'
import { settingWords, type SettingSchema } from './settingWords.js'

/** A setting that differs from its default, with the places that set it. */
export interface ChangedSetting {
  readonly name: string
  readonly value: unknown
  readonly schema: SettingSchema
  readonly where: readonly string[]
}

/** What is told to who helps: nothing of it is text that somebody wrote, and no path. */
export interface SupportFacts {
  /** Versions and kinds, in words that come from programs. */
  readonly about: Readonly<Record<string, string>>
  readonly settings: readonly ChangedSetting[]
  /** The document in the editor, in words and numbers. */
  readonly document: Readonly<Record<string, string | number>>
  readonly checks: { readonly count: number; readonly last: readonly CheckTime[] }
  /** What failed since the start, by name. */
  readonly failed: readonly string[]
}

/** The facts as Markdown. */
export function supportReport({ about, settings, document, checks, failed }: SupportFacts): string {
  return [
    '### Reply Ready: diagnostics',
    '',
    ...listOf(about),
    '',
    '#### Settings that differ from their defaults',
    '',
    ...(settings.length === 0 ? ['none'] : settings.map(settingLine)),
    '',
    '#### Document in the editor',
    '',
    ...(Object.keys(document).length === 0 ? ['none'] : listOf(document)),
    '',
    '#### Checks',
    '',
    ...listOf({
      'since the start': checks.count,
      ...(checks.last.length > 0 && {
        [`milliseconds, the last ${checks.last.length}`]: spread(checks.last.map(({ took }) => took)),
        'characters, the same': spread(checks.last.map(({ length }) => length))
      }),
      failed: failed.length === 0 ? 'nothing' : failed.join(', ')
    }),
    ''
  ].join('\n')
}

function settingLine({ name, value, schema, where }: ChangedSetting): string {
  return `- ${name}: ${settingWords(value, schema)} (${where.join(', ')})`
}

function listOf(facts: Readonly<Record<string, string | number>>): string[] {
  return Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`)
}

function spread(numbers: readonly number[]): string {
  const round = (number: number): string => String(Math.round(number * 10) / 10)
  return `median ${round(median(numbers))}, longest ${round(Math.max(...numbers))}`
}
