import { defaultConfig } from '../config/model.js'
import { settingsSchema, without, type ShownSchema } from './settingsSchema.js'

/** A setting as `contributes.configuration` holds it. */
export type SettingProperty = Readonly<Record<string, unknown>> & { readonly order: number }

type Scope = 'resource' | 'language-overridable'

/** Where each setting may be set, and its place in the list. What is about wording may differ from language to language. */
const settings: Readonly<Record<string, readonly [order: number, scope: Scope]>> = {
  preset: [2, 'language-overridable'],
  rules: [3, 'language-overridable'],
  houseStyle: [4, 'resource'],
  ignore: [5, 'resource'],
  include: [6, 'resource'],
  exclude: [7, 'resource'],
  'calendar.timeZone': [20, 'resource'],
  'calendar.workingDays': [21, 'resource'],
  'calendar.hours': [22, 'resource'],
  'calendar.country': [23, 'resource'],
  'calendar.region': [24, 'resource'],
  customerTimeZone: [25, 'resource']
}

/**
 * The properties of `contributes.configuration` with those that follow from the model brought up to date. Others, which are the
 * editor's own, stay as they are.
 */
export function withModelSettings(
  properties: Readonly<Record<string, SettingProperty>>
): Record<string, SettingProperty> {
  const schema = settingsSchema()
  const ours = Object.entries(settings).map(([name, [order, scope]]) => {
    const [key = '', inner] = name.split('.')
    const outer = schema.properties?.[key]
    const property = inner === undefined ? outer : outer?.properties?.[inner]
    if (!property) throw new Error(`the model has no ${name}`)
    return [
      `replyReady.${name}`,
      settingOf(property, defaultConfig[name as keyof typeof defaultConfig], order, scope)
    ] as const
  })
  return Object.fromEntries(
    Object.entries({ ...properties, ...Object.fromEntries(ours) }).sort(([, a], [, b]) => a.order - b.order)
  )
}

function settingOf(schema: ShownSchema, value: unknown, order: number, scope: Scope): SettingProperty {
  // VS Code shows one description, and the one with Markdown says more.
  const { markdownDescription, ...rest } = without(schema, 'description')
  return { ...rest, default: value, scope, order, markdownDescription }
}
