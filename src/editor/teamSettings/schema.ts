import { env, l10n, Uri, workspace } from 'vscode'
import type { SchemaPart } from '../../config/assist.js'
import { translateSchema, type Descriptions } from '../../config/translate.js'

/** The schema of a team's file, in VS Code's display language as far as the package has its words. */
export async function readSchema(extensionUri: Uri): Promise<SchemaPart> {
  const textOf = async (...path: string[]): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, ...path)))
  const schema = await textOf('media', 'schema', 'reply-ready.schema.json')
  // In English there is no bundle.
  if (l10n.bundle === undefined) return JSON.parse(schema) as SchemaPart
  const [english, translated] = await Promise.all([
    textOf('package.nls.json'),
    textOf(`package.nls.${env.language}.json`).catch(() => '{}')
  ])
  return translateSchema(schema, JSON.parse(english) as Descriptions, JSON.parse(translated) as Descriptions)
}
