import type { Level } from './finding.js'

/** Sets of levels for all rules at once. */
export const presets = ['essential', 'recommended', 'strict'] as const
export type Preset = (typeof presets)[number]

/**
 * The level of a rule in a preset, from the level that its file gives it, which is that of `recommended`. `essential` keeps
 * what holds a reply back and leaves the advice out; `strict` makes advice count, and gives what only some writers want.
 */
export function levelIn(preset: Preset, level: Level | 'off'): Level | 'off' {
  const weighs = level === 'error' || level === 'warning'
  switch (preset) {
    case 'essential':
      return weighs ? level : 'off'
    case 'recommended':
      return level
    case 'strict':
      if (weighs) return level
      return level === 'off' ? 'information' : 'warning'
  }
}
