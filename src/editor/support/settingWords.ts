/** What `package.json` says about a setting, or a part of one. */
export interface SettingSchema {
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly propertyNames?: { readonly enum?: readonly string[] }
  readonly properties?: Readonly<Record<string, SettingSchema>>
}

/**
 * A setting's value in words that hold no text of its writer: what the manifest knows by name is shown, and everything else is
 * counted.
 */
export function settingWords(value: unknown, schema: SettingSchema): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (typeof value === 'string') return textWords(value, schema)
  if (Array.isArray(value)) return count(value.length, 'entry', 'entries')
  if (typeof value === 'object' && value !== null) return objectWords(Object.entries(value), schema)
  return value === null ? 'null' : typeof value
}

function textWords(value: string, { enum: known, pattern }: SettingSchema): string {
  if (value === '') return '""'
  if (known?.includes(value) || isTimeZone(value)) return value
  // A pattern that takes only a few letters or digits leaves no room for more.
  if (pattern !== undefined && value.length <= 16 && new RegExp(pattern).test(value)) return value
  return `a text of ${value.length} characters`
}

function objectWords(entries: readonly (readonly [string, unknown])[], schema: SettingSchema): string {
  const isKnown = ([name]: readonly [string, unknown]) =>
    Object.hasOwn(schema.properties ?? {}, name) || schema.propertyNames?.enum?.includes(name) === true
  const known = entries
    .filter(isKnown)
    .map(([name, value]) => `${name}: ${partWords(value, schema.properties?.[name])}`)
  const others = entries.length - known.length
  const more = others > 0 ? [count(others, 'other entry', 'other entries')] : []
  return `{ ${[...known, ...more].join(', ')} }`
}

/** A level is known by its name wherever it stands; an object beside it holds the options of a rule. */
function partWords(value: unknown, schema: SettingSchema = {}): string {
  if (typeof value === 'string' && levels.has(value)) return value
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && 'level' in value) {
    const others = Object.keys(value).length - 1
    const level = partWords(value.level)
    return others > 0 ? `${level} with ${count(others, 'option', 'options')}` : level
  }
  return settingWords(value, schema)
}

const levels: ReadonlySet<string> = new Set(['off', 'error', 'warning', 'information', 'hint'])

function isTimeZone(value: string): boolean {
  if (!/^[a-z]+(?:[/_+-][a-z0-9]+)*$/i.test(value)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
