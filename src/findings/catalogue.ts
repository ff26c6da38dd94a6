import { rules } from '../rules/index.js'
import { levelIn } from '../rules/preset.js'
import type { CheckerOptions, Level } from './model.js'

/** What a surface may say of a rule. */
export interface CatalogueEntry {
  readonly id: string
  /** The level when no setting says otherwise. */
  readonly level: Level | 'off'
  /** One sentence. */
  readonly summary: string
}

/** All rules, in the order of their documentation. */
export const catalogue: readonly CatalogueEntry[] = rules.map(({ id, level, summary }) => ({
  id,
  level,
  summary
}))

/** The level that a rule has with these options. */
export function levelOf(
  { id, level }: Pick<CatalogueEntry, 'id' | 'level'>,
  { rules: settings, preset = 'recommended' }: CheckerOptions
): Level | 'off' {
  const setting = settings?.[id]
  return (typeof setting === 'object' ? setting.level : setting) ?? levelIn(preset, level)
}
