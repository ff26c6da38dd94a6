import type { WorkspaceConfiguration } from 'vscode'
import { configSettings, type ConfigSetting } from './settings.js'

type Inspection = NonNullable<ReturnType<WorkspaceConfiguration['inspect']>>
type Place = Exclude<keyof Inspection, 'key' | 'languageIds'>

/**
 * The places of the editor's settings, the weightiest last. A team's file goes between `user` and `workspace`. What is set for one
 * language weighs more than what is not, wherever it is, as with all settings of VS Code.
 */
export const settingPlaces = {
  user: ['defaultValue', 'globalValue'],
  workspace: [
    'workspaceValue',
    'workspaceFolderValue',
    'defaultLanguageValue',
    'globalLanguageValue',
    'workspaceLanguageValue',
    'workspaceFolderLanguageValue'
  ]
} as const satisfies Readonly<Record<string, readonly Place[]>>

/** What each of these places says, as it is stored. */
export function layersOf(
  configuration: Pick<WorkspaceConfiguration, 'inspect'>,
  places: readonly Place[]
): { readonly raw: Readonly<Partial<Record<ConfigSetting, unknown>>> }[] {
  const found = configSettings.map((name) => [name, configuration.inspect(name)] as const)
  return places.map((place) => ({
    raw: Object.fromEntries(found.map(([name, inspection]) => [name, inspection?.[place]]))
  }))
}
