import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { withModelSettings, type SettingProperty } from './settingsManifest.js'
import { settingsSchemaFile } from './settingsSchema.js'
import { readTranslations } from './words/bundles.js'
import { inEnglishWords, manifestFile, withReferences } from './words/manifest.js'

interface Manifest {
  readonly name: string
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, SettingProperty>> }
  }
}

/** `package.json` with the words that it refers to in it. */
export async function readManifest<Shape extends object>(root: string): Promise<Shape> {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Shape
  return inEnglishWords(manifest, await readTranslations(root, manifestFile()))
}

/** Where the schema of a team's file is in the package. */
export const schemaFile = 'media/schema/reply-ready.schema.json'

/** The files that follow from the model of the settings, by their path from `root`: the manifest, its words and the schema. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const manifest = await readManifest<Manifest>(root)
  const { contributes } = manifest
  const { configuration } = contributes
  const { manifest: updated, english } = withReferences({
    ...manifest,
    contributes: {
      ...contributes,
      configuration: { ...configuration, properties: withModelSettings(configuration.properties) }
    }
  })
  const files = new Map<string, unknown>([
    ['package.json', updated],
    [manifestFile(), english],
    [schemaFile, settingsSchemaFile()]
  ])
  return new Map(
    await Promise.all(
      [...files].map(async ([name, value]) => {
        const filepath = path.join(root, name)
        const options = { ...(await resolveConfig(filepath)), filepath }
        return [name, await format(JSON.stringify(value, null, 2), options)] as const
      })
    )
  )
}
