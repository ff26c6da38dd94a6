import type { BannedPhrase, RuleSetting, Wording } from '../findings/model.js'
import type { Config, HouseStyleConfig } from './model.js'

type Detailed = Exclude<RuleSetting, string>

/**
 * What holds where several places say something, the weightiest last.
 *
 * Each key is taken from the last place that has it: of `rules`, each level and each option; of `calendar`, each key. Phrases of
 * the house style and wordings to ignore add up, since a team's list and one's own both hold; where two places say two things about
 * one phrase, the last one holds.
 */
export function mergeConfigs(configs: readonly Config[]): Config {
  return configs.reduce(mergeTwo, {})
}

function mergeTwo(lower: Config, upper: Config): Config {
  return {
    ...lower,
    ...upper,
    ...(lower.rules && upper.rules && { rules: mergeRules(lower.rules, upper.rules) }),
    ...(lower.calendar && upper.calendar && { calendar: { ...lower.calendar, ...upper.calendar } }),
    ...(lower.houseStyle &&
      upper.houseStyle && { houseStyle: mergeHouseStyles(lower.houseStyle, upper.houseStyle) }),
    ...(lower.ignore && upper.ignore && { ignore: mergeIgnored(lower.ignore, upper.ignore) })
  }
}

function mergeIgnored(lower: readonly Wording[], upper: readonly Wording[]): readonly Wording[] {
  const isNew = ({ rule, text }: Wording): boolean =>
    !lower.some((one) => one.rule === rule && one.text === text)
  return [...lower, ...upper.filter(isNew)]
}

function mergeRules(
  lower: NonNullable<Config['rules']>,
  upper: NonNullable<Config['rules']>
): NonNullable<Config['rules']> {
  const merged = new Map(Object.entries(lower))
  for (const [id, setting] of Object.entries(upper)) {
    const known = merged.get(id)
    // A level alone leaves options alone, and the other way round.
    merged.set(
      id,
      known === undefined || (typeof known === 'string' && typeof setting === 'string')
        ? setting
        : { ...detailed(known), ...detailed(setting) }
    )
  }
  return Object.fromEntries(merged)
}

function detailed(setting: RuleSetting): Detailed {
  return typeof setting === 'string' ? { level: setting } : setting
}

function mergeHouseStyles(lower: HouseStyleConfig, upper: HouseStyleConfig): HouseStyleConfig {
  const said = new Set(
    [
      ...(upper.banned ?? []).map(phraseOf),
      ...Object.keys(upper.preferred ?? {}),
      ...(upper.allowed ?? [])
    ].map(keyOf)
  )
  const kept = <Item>(items: readonly Item[] = [], nameOf: (item: Item) => string): Item[] =>
    items.filter((item) => !said.has(keyOf(nameOf(item))))
  const own = (phrase: string): string => phrase
  const preferred = [
    ...kept(Object.entries(lower.preferred ?? {}), ([phrase]) => phrase),
    ...Object.entries(upper.preferred ?? {})
  ]
  return {
    banned: [...kept(lower.banned, phraseOf), ...(upper.banned ?? [])],
    preferred: Object.fromEntries(preferred),
    allowed: [...kept(lower.allowed, own), ...(upper.allowed ?? [])],
    signOffs: [...new Set([...(lower.signOffs ?? []), ...(upper.signOffs ?? [])])],
    products: [...new Set([...(lower.products ?? []), ...(upper.products ?? [])])]
  }
}

function phraseOf(banned: string | BannedPhrase): string {
  return typeof banned === 'string' ? banned : banned.phrase
}

/** Case and white space make no other phrase. */
function keyOf(phrase: string): string {
  return phrase.trim().toLowerCase().replace(/\s+/gu, ' ')
}
