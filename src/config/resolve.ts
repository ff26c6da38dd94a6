import type { BannedPhrase, CheckerOptions } from '../findings/model.js'
import type { CalendarConfig, Config } from './model.js'

/** What holds for a reply: a merged {@link Config} with nothing left open. */
export interface ResolvedConfig {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly customerTimeZone: string | undefined
  readonly calendar: CalendarConfig
  /** What a checker is made with. */
  readonly checker: CheckerOptions
}

/** Fills in what nobody has set. Equal configurations give equal JSON, so that a checker can be found again by it. */
export function resolveConfig({
  preset = 'recommended',
  rules = {},
  include = [],
  exclude = [],
  customerTimeZone,
  calendar = {},
  houseStyle: { banned = [], preferred = {}, allowed = [], signOffs = [], products = [] } = {},
  ignore = []
}: Config): ResolvedConfig {
  return {
    include,
    exclude,
    customerTimeZone,
    calendar,
    checker: {
      preset,
      rules,
      houseStyle: {
        banned: banned.map((one): BannedPhrase => (typeof one === 'string' ? { phrase: one } : one)),
        preferred: Object.entries(preferred).map(([phrase, use]) => ({ phrase, use })),
        allowed,
        products
      },
      signOffs,
      ignore
    }
  }
}
