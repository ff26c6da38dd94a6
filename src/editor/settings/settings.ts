import * as v from 'valibot'
import type { RuleSetting } from '../../findings/model.js'
import { usualPause } from '../../findings/quiet.js'

/** The settings under `replyReady.*` that hold for one document. */
export interface Settings {
  /** Whether replies are checked while someone types. */
  readonly enable: boolean
  /** Level and options by rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Language ids and globs that get live checks besides replies. */
  readonly include: readonly string[]
  /** Whether boxes for comments are checked. */
  readonly commentBoxes: boolean
  /** Whether boxes for commit messages are checked. */
  readonly scmInput: boolean
  /** Pause in typing before something new is said, in milliseconds. */
  readonly delay: number
  /** Pause in typing before it is said what is missing, in milliseconds. */
  readonly pause: number
  /** Longest text that is checked, in UTF-16 units. */
  readonly maxLength: number
}

/** What holds where a setting is absent or unusable; `package.json` shows the same values. */
export const defaultSettings: Settings = Object.freeze({
  enable: true,
  rules: Object.freeze({}),
  include: Object.freeze([]),
  commentBoxes: false,
  scmInput: false,
  delay: 250,
  pause: usualPause,
  maxLength: 1_000_000
})

const level = v.picklist(['off', 'error', 'warning', 'information', 'hint'])
const ruleSetting = v.union([level, v.looseObject({ level: v.optional(level) })])
const schemas = {
  enable: v.boolean(),
  rules: v.custom<Readonly<Record<string, unknown>>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
  ),
  include: v.array(v.string()),
  commentBoxes: v.boolean(),
  scmInput: v.boolean(),
  delay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  pause: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)),
  maxLength: v.pipe(v.number(), v.integer(), v.minValue(0))
}

/** Reads raw values into settings; each bad one falls back to its default and gets a sentence in `problems`. */
export function parseSettings(raw: Readonly<Partial<Record<keyof Settings, unknown>>>): {
  readonly settings: Settings
  readonly problems: readonly string[]
} {
  const problems: string[] = []

  function take<K extends keyof Settings>(key: K): v.InferOutput<(typeof schemas)[K]> | Settings[K] {
    const value = raw[key]
    if (value === undefined) return defaultSettings[key]
    const parsed = v.safeParse(schemas[key], value)
    if (parsed.success) return parsed.output
    problems.push(`replyReady.${key} cannot be ${JSON.stringify(value)}; its default is used.`)
    return defaultSettings[key]
  }

  const rules: Record<string, RuleSetting> = {}
  for (const [rule, value] of Object.entries(take('rules'))) {
    const parsed = v.safeParse(ruleSetting, value)
    if (parsed.success) rules[rule] = parsed.output as RuleSetting
    else problems.push(`replyReady.rules: “${rule}” cannot be ${JSON.stringify(value)}; its default is used.`)
  }

  const settings: Settings = Object.freeze({
    enable: take('enable'),
    rules: Object.freeze(rules),
    include: Object.freeze(take('include')),
    commentBoxes: take('commentBoxes'),
    scmInput: take('scmInput'),
    delay: take('delay'),
    pause: take('pause'),
    maxLength: take('maxLength')
  })
  return { settings, problems }
}
