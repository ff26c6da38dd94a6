import { catalogue, levelOf } from '../findings/catalogue.js'
import type { CheckerOptions, Level } from '../findings/model.js'
import { nearest } from '../config/nearest.js'
import { UsageError } from './errors.js'

/** The options with the levels of `--rule`, which win; other options of a rule stay. Throws {@link UsageError} for an unknown rule. */
export function withLevels(
  options: CheckerOptions,
  levels: ReadonlyMap<string, Level | 'off'>
): CheckerOptions {
  if (levels.size === 0) return options
  const rules = { ...options.rules }
  for (const [id, level] of levels) {
    requireRule(id)
    const setting = rules[id]
    rules[id] = typeof setting === 'object' ? { ...setting, level } : level
  }
  return { ...options, rules }
}

/** Throws {@link UsageError} when there is no rule of that name. */
export function requireRule(id: string): void {
  if (catalogue.some((rule) => rule.id === id)) return
  const near = nearest(
    id,
    catalogue.map((rule) => rule.id)
  )
  const hint = near === undefined ? 'reply-ready --list-rules names them' : `did you mean "${near}"?`
  throw new UsageError(`there is no rule "${id}"; ${hint}`)
}

/** One line a rule: its id, the level it has with these options, and what it wants. */
export function listRules(options: CheckerOptions): string {
  const rows = catalogue.map((rule) => ({ ...rule, level: levelOf(rule, options) }))
  const width = (cells: readonly string[]): number => Math.max(...cells.map((cell) => cell.length))
  const idWidth = width(rows.map(({ id }) => id))
  const levelWidth = width(rows.map(({ level }) => level))
  return rows
    .map(({ id, level, summary }) => `${id.padEnd(idWidth)}  ${level.padEnd(levelWidth)}  ${summary}\n`)
    .join('')
}
