import { l10n, window, workspace, type TextDocument, type Uri } from 'vscode'
import { ignoredInComments } from '../../drafting/index.js'
import type { CheckResults } from '../checkResults.js'
import { formatOf, openDocument } from '../documents.js'
import type { Entry, Place } from './entries.js'
import type { OccurrenceStore } from './occurrenceStore.js'
import { settingsOf, storedText, teamFileOf } from './places.js'
import { ignoresIn, type RawIgnores } from './rawIgnores.js'
import { readTeamIgnores } from './teamFile.js'

/** What is ignored, under a heading. */
export interface Listed {
  readonly id: string
  readonly title: string
  /** The document that all of it is about, where there is one. */
  readonly uri?: Uri
  readonly entries: readonly Entry[]
}

/** The document that is open in front, as far as it is text. */
export function activeReply(): TextDocument | undefined {
  return window.activeTextEditor?.document
}

/** What one document ignores by itself. */
export function ignoredIn(document: TextDocument, store: OccurrenceStore, results: CheckResults): Entry[] {
  const { uri } = document
  const isChecked = results.get(document) !== undefined
  const rules = isChecked ? [...ignoredInComments(document.getText(), formatOf(document)).keys()] : []
  return [
    ...rules.map((rule): Entry => ({ kind: 'comment', uri, rule })),
    ...store.of(uri).map((occurrence): Entry => ({ kind: 'occurrence', uri, occurrence }))
  ]
}

/** All that is ignored anywhere this window can know of. */
export async function listIgnored(store: OccurrenceStore, results: CheckResults): Promise<Listed[]> {
  const active = activeReply()
  const lists: Listed[] = []
  if (active) {
    lists.push({
      id: 'active',
      title: l10n.t('In this reply'),
      uri: active.uri,
      entries: ignoredIn(active, store, results)
    })
  }
  for (const uri of store.documents()) {
    if (uri.toString() === active?.uri.toString()) continue
    const entries = store.of(uri).map((occurrence): Entry => ({ kind: 'occurrence', uri, occurrence }))
    lists.push({ id: uri.toString(), title: workspace.asRelativePath(uri), uri, entries })
  }
  const wide = (await Promise.all((await placesNow(active?.uri)).map(entriesOf))).flat()
  const ofKind = (kind: Entry['kind']): Entry[] => wide.filter((entry) => entry.kind === kind)
  lists.push({ id: 'wordings', title: l10n.t('Wordings'), entries: ofKind('wording') })
  lists.push({ id: 'rules', title: l10n.t('Rules that are off'), entries: ofKind('rule') })
  return lists.filter(({ entries }) => entries.length > 0)
}

/** Places that hold for the active document or for any folder of the window. */
async function placesNow(active: Uri | undefined): Promise<Place[]> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri)
  const files = new Map<string, Uri>()
  for (const uri of active ? [active, ...folders] : folders) {
    const file = await teamFileOf(uri)
    if (file) files.set(file.toString(), file)
  }
  return [
    { kind: 'user' },
    ...(folders.length > 0 ? [{ kind: 'workspace' as const }] : []),
    ...(workspace.workspaceFile ? folders.map((folder) => ({ kind: 'folder' as const, folder })) : []),
    ...[...files.values()].map((file) => ({ kind: 'file' as const, file }))
  ]
}

async function entriesOf(place: Place): Promise<Entry[]> {
  const { wordings, rules } =
    place.kind === 'file'
      ? readTeamIgnores(openDocument(place.file)?.getText() ?? (await storedText(place.file)))
      : ignoredInSettings(place)
  return [
    ...wordings.map((wording): Entry => ({ kind: 'wording', place, wording })),
    ...rules.map((rule): Entry => ({ kind: 'rule', place, rule }))
  ]
}

function ignoredInSettings(place: Exclude<Place, { kind: 'file' }>): RawIgnores {
  const { configuration, value } = settingsOf(place)
  return ignoresIn(configuration.inspect('ignore')?.[value], configuration.inspect('rules')?.[value])
}
