import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'
import { settableLevels } from '../config/model.js'
import { configSchema } from '../config/schema.js'
import { presets, type Level, type Preset } from '../findings/model.js'
import { rules } from '../rules/index.js'

/** A JSON schema with what VS Code shows beside the standard. */
export interface ShownSchema extends Omit<
  JsonSchema,
  '$schema' | 'properties' | 'items' | 'anyOf' | 'additionalProperties'
> {
  readonly $schema?: string
  readonly properties?: Readonly<Record<string, ShownSchema>>
  readonly items?: ShownSchema
  readonly anyOf?: readonly ShownSchema[]
  readonly additionalProperties?: ShownSchema | boolean
  readonly enumDescriptions?: readonly string[]
  readonly markdownDescription?: string
  readonly patternErrorMessage?: string
}

interface Pattern {
  readonly requirement: RegExp
  readonly message: string
}

const levelDescriptions: Readonly<Record<Level | 'off', string>> = {
  error: 'Stops “Ready to send”.',
  warning: 'Counts against “Ready to send”.',
  information: 'Worth knowing; the reply can go out.',
  hint: 'Shown as a faint hint only.',
  off: 'Never reported.'
}
const presetDescriptions: Readonly<Record<Preset, string>> = {
  essential: 'Only what holds a reply back: errors and warnings.',
  recommended: 'Each rule with the level of its page.',
  strict: 'Advice counts too, and the rules that are off otherwise give advice.'
}

/** The JSON schema of everything that settings and a team's file share. */
export function settingsSchema(): ShownSchema {
  // What only code can check, such as the names of time zones, is left to code.
  const schema = toJsonSchema(configSchema(rules), {
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex'
        ? {
            ...jsonSchema,
            pattern: (valibotAction as unknown as Pattern).requirement.source,
            patternErrorMessage: (valibotAction as unknown as Pattern).message
          }
        : undefined
  }) as ShownSchema
  const { rules: ruleSettings = {}, ...properties } = without(shown(schema).properties ?? {}, '$schema')
  return {
    ...shown(schema),
    properties: {
      ...properties,
      rules: { ...ruleSettings, properties: withDefaults(ruleSettings.properties) }
    }
  }
}

/** The same as a file of its own, for editors and validators that know nothing of Reply Ready. */
export function settingsSchemaFile(): ShownSchema {
  const { properties, ...schema } = settingsSchema()
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Reply Ready',
    description: 'What a team has agreed on for checking replies: .reply-ready.yaml',
    ...schema,
    properties: { $schema: { type: 'string', description: 'Where this schema is.' }, ...properties }
  }
}

/** What holds where nobody sets it. It is no part of the settings' own schema: a file says nothing that it does not say. */
function withDefaults(
  settings: Readonly<Record<string, ShownSchema>> = {}
): Readonly<Record<string, ShownSchema>> {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  return Object.fromEntries(
    Object.entries(settings).map(([id, setting]) => {
      const { level, options = {} } = known.get(id) ?? { level: 'off' }
      const usual = new Map<string, unknown>([
        ['level', level],
        ...Object.entries(options).map(([name, option]) => [name, option.default] as const)
      ])
      const anyOf = setting.anyOf?.map(({ properties, ...kind }) =>
        properties
          ? {
              ...kind,
              properties: Object.fromEntries(
                Object.entries(properties).map(([name, option]) => [
                  name,
                  { ...option, default: usual.get(name) as JsonSchema['default'] }
                ])
              )
            }
          : kind
      )
      return [id, { ...setting, ...(anyOf && { anyOf }) }]
    })
  )
}

function shown(full: ShownSchema): ShownSchema {
  const { required = [], ...schema } = without(full, '$schema')
  const { properties, items, anyOf, additionalProperties, description } = schema
  return {
    ...schema,
    ...(required.length > 0 && { required }),
    ...(description !== undefined && { markdownDescription: description, description: plain(description) }),
    ...(isList(schema.enum, settableLevels) && {
      enumDescriptions: settableLevels.map((level) => levelDescriptions[level])
    }),
    ...(isList(schema.enum, presets) && {
      enumDescriptions: presets.map((preset) => presetDescriptions[preset])
    }),
    ...(properties && { properties: mapValues(properties, shown) }),
    ...(items && { items: shown(items), ...(items.type === 'string' && { uniqueItems: true }) }),
    ...(anyOf && { anyOf: anyOf.map(shown) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: shown(additionalProperties) })
  }
}

/** The same without a key. */
export function without<Value extends object, Key extends string>(value: Value, key: Key): Omit<Value, Key> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Omit<Value, Key>
}

/** For readers of JSON schema that know no Markdown. */
function plain(description: string): string {
  return description.replace(/[`*]/gu, '')
}

function isList(values: readonly unknown[] | undefined, list: readonly string[]): boolean {
  return values?.length === list.length && list.every((one, index) => values[index] === one)
}

function mapValues<Value>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Value
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
}
