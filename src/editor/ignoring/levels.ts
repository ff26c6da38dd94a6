import { workspace, type Uri } from 'vscode'
import type { Place } from './entries.js'
import { settingsOf, storedText, teamFileOf } from './places.js'
import { asRecord, levelOf } from './rawIgnores.js'
import { ruleIn } from './teamFile.js'

/**
 * The weightiest place beside a user's own settings that says the level of a rule for a document: only there can it be turned
 * off, as what lighter places say does not count.
 */
export async function placeOfLevel(uri: Uri, rule: string): Promise<Place | undefined> {
  const folder = workspace.getWorkspaceFolder(uri)?.uri
  const settings: readonly Exclude<Place, { kind: 'file' }>[] = [
    ...(folder && workspace.workspaceFile ? [{ kind: 'folder', folder } as const] : []),
    { kind: 'workspace' }
  ]
  for (const place of settings) {
    const { configuration, value } = settingsOf(place)
    const rules: unknown = configuration.inspect('rules')?.[value]
    if (levelOf(asRecord(rules)[rule]) !== undefined) return place
  }
  const file = await teamFileOf(uri)
  const setting = file && ruleIn(await storedText(file), rule)
  return file && levelOf(setting) !== undefined ? { kind: 'file', file } : undefined
}
