import type { Wording } from '../../findings/model.js'

/** What settings or a team's file say about ignoring. */
export interface RawIgnores {
  readonly wordings: readonly Wording[]
  /** Rules that are off. */
  readonly rules: readonly string[]
}

/** Reads raw values of `ignore` and `rules`; what is not written as expected is left out. */
export function ignoresIn(ignore: unknown, rules: unknown): RawIgnores {
  return {
    wordings: Array.isArray(ignore) ? ignore.filter(isWording) : [],
    rules: Object.entries(asRecord(rules)).flatMap(([rule, setting]) =>
      levelOf(setting) === 'off' ? [rule] : []
    )
  }
}

/** Whether a raw value is a wording. */
export function isWording(value: unknown): value is Wording {
  const { rule, text } = asRecord(value)
  return typeof rule === 'string' && typeof text === 'string'
}

/** A raw value with properties; anything else has none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}

/** The level in the raw setting of a rule; `undefined` when there is none. */
export function levelOf(setting: unknown): unknown {
  return typeof setting === 'object' ? asRecord(setting).level : setting
}
