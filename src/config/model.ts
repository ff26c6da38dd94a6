import type { BannedPhrase, Level, Preset, RuleSetting, Wording } from '../findings/model.js'
import type { Words } from '../words/words.js'

/** What a team has agreed on beside the rules, as it is written in settings. */
export interface HouseStyleConfig {
  readonly banned?: readonly (string | BannedPhrase)[]
  /** Phrase → what to write instead. */
  readonly preferred?: Readonly<Record<string, string>>
  readonly allowed?: readonly string[]
  readonly signOffs?: readonly string[]
  readonly products?: readonly string[]
}

/** When a team works, as it is written in settings; `src/calendar` reads it. */
export interface CalendarConfig {
  readonly timeZone?: string
  readonly workingDays?: readonly string[]
  readonly hours?: string
  readonly country?: string
  readonly region?: string
}

/**
 * What one place says about checking: the settings of a user, of a workspace, or a team's file. All of it is optional, and
 * what is there has been validated.
 */
export interface Config {
  readonly preset?: Preset
  /** Level, or level and options, by rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Language ids and globs that get live checks besides replies. */
  readonly include?: readonly string[]
  /** Language ids and globs that are not checked. */
  readonly exclude?: readonly string[]
  /** IANA name, or empty. */
  readonly customerTimeZone?: string
  readonly calendar?: CalendarConfig
  readonly houseStyle?: HouseStyleConfig
  /** What is never to be flagged again, wherever it stands. */
  readonly ignore?: readonly Wording[]
}

/** The levels that a setting can give a rule. */
export const settableLevels = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly (
  Level | 'off'
)[]

/** A value that cannot be used. It counts as not set; everything beside it holds. */
export interface ConfigProblem {
  /** The keys and indexes that lead to it. */
  readonly path: readonly (string | number)[]
  /** Whether the key is wrong, or what stands behind it. */
  readonly at: 'key' | 'value'
  readonly message: Words
  /** What was most likely meant. */
  readonly instead?: string
}

/** What holds where nobody has set anything, by the names of the settings. */
export const defaultConfig = {
  preset: 'recommended',
  rules: {},
  include: [],
  exclude: [],
  'calendar.timeZone': '',
  'calendar.workingDays': ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  'calendar.hours': '09:00-17:00',
  'calendar.country': '',
  'calendar.region': '',
  customerTimeZone: '',
  houseStyle: {},
  ignore: []
} as const
