import { rules } from '../rules/index.js'
import type { Level } from './model.js'

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
