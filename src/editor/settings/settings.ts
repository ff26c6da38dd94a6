import * as v from 'valibot'
import { mergeConfigs } from '../../config/merge.js'
import type { Config } from '../../config/model.js'
import { configReader } from '../../config/read.js'
import { resolveConfig, type ResolvedConfig } from '../../config/resolve.js'
import { usualPause } from '../../findings/quiet.js'
import { inEnglish } from '../../words/words.js'

/** The settings under `replyReady.*` that hold for one document. */
export interface Settings extends ResolvedConfig {
  /** Whether replies are checked while someone types. */
  readonly enable: boolean
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

/** The settings that are the editor's own: no team's file holds them. */
type EditorSettings = Omit<Settings, keyof ResolvedConfig>

const defaults: EditorSettings = {
  enable: true,
  commentBoxes: false,
  scmInput: false,
  delay: 250,
  pause: usualPause,
  maxLength: 1_000_000
}

/** What holds where a setting is absent or unusable; `package.json` shows the same values. */
export const defaultSettings: Settings = Object.freeze({ ...defaults, ...resolveConfig({}) })

const schemas = {
  enable: v.boolean(),
  commentBoxes: v.boolean(),
  scmInput: v.boolean(),
  delay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  pause: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)),
  maxLength: v.pipe(v.number(), v.integer(), v.minValue(0))
}

/** The settings that {@link Config} is made of, by their name behind `replyReady.`. */
export const configSettings = [
  'preset',
  'rules',
  'include',
  'exclude',
  'calendar.timeZone',
  'calendar.workingDays',
  'calendar.hours',
  'calendar.country',
  'calendar.region',
  'customerTimeZone',
  'houseStyle',
  'ignore'
] as const
export type ConfigSetting = (typeof configSettings)[number]

/** What one place says: settings by name as they are stored, or what a team's file says, which is validated already. */
export type Layer =
  { readonly raw: Readonly<Partial<Record<ConfigSetting, unknown>>> } | { readonly config: Config }

/** Any rule and any option are taken here: the rules load with the engine, which validates them. */
const read = configReader()

/**
 * Reads raw values into settings; each bad one counts as not set and gets a sentence in `problems`, without its value where
 * that may be text of a reply.
 *
 * @param raw the editor's own settings
 * @param layers everything else, the weightiest last
 */
export function parseSettings(
  raw: Readonly<Partial<Record<keyof EditorSettings, unknown>>>,
  layers: readonly Layer[] = []
): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = []

  function take<K extends keyof EditorSettings>(key: K): EditorSettings[K] {
    const value = raw[key]
    if (value === undefined) return defaults[key]
    const parsed = v.safeParse(schemas[key], value)
    if (parsed.success) return parsed.output as EditorSettings[K]
    problems.push(`replyReady.${key} cannot be ${JSON.stringify(value)}; its default is used.`)
    return defaults[key]
  }

  const configs = layers.map((layer) => {
    if ('config' in layer) return layer.config
    const { config, problems: found } = read(nested(layer.raw))
    for (const { path, message } of found)
      problems.push(`replyReady.${path.join('.')} is left out: ${inEnglish(message)}`)
    return config
  })
  const settings: Settings = Object.freeze({
    enable: take('enable'),
    commentBoxes: take('commentBoxes'),
    scmInput: take('scmInput'),
    delay: take('delay'),
    pause: take('pause'),
    maxLength: take('maxLength'),
    ...resolveConfig(mergeConfigs(configs))
  })
  return { settings, problems }
}

/** `calendar.hours` is the key `hours` of `calendar`. */
function nested(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  const calendar: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined) continue
    if (name.startsWith('calendar.')) calendar[name.slice('calendar.'.length)] = value
    else result[name] = value
  }
  return Object.keys(calendar).length > 0 ? { ...result, calendar } : result
}
