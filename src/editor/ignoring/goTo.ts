import { commands, l10n, Range, Uri, window, workspace, type TextDocument } from 'vscode'
import { ignoredInComments } from '../../drafting/index.js'
import { formatOf } from '../documents.js'
import { CannotChange } from './changes.js'
import type { Entry, Place } from './entries.js'
import type { IgnoreServices } from './services.js'

/** Shows where something is ignored: the words of a reply, or the place in the settings or the team's file. */
export async function goToEntry(entry: Entry, services: Pick<IgnoreServices, 'reportOn'>): Promise<void> {
  if (entry.kind === 'occurrence' || entry.kind === 'comment') await showInReply(entry, services)
  else await showPlace(entry.place, entry.kind === 'rule' ? 'rules' : 'ignore')
}

async function showInReply(
  entry: Extract<Entry, { uri: Uri }>,
  { reportOn }: Pick<IgnoreServices, 'reportOn'>
): Promise<void> {
  let document: TextDocument
  try {
    document = await workspace.openTextDocument(entry.uri)
  } catch {
    throw new CannotChange(l10n.t('This reply is not there any more.'))
  }
  const editor = await window.showTextDocument(document)
  const place =
    entry.kind === 'comment'
      ? ignoredInComments(document.getText(), formatOf(document)).get(entry.rule)
      : (await reportOn(document))?.ignored?.find(
          ({ by }) => by.kind === 'occurrence' && isOne(by.occurrence, entry.occurrence)
        )?.finding
  if (!place) {
    void window.showInformationMessage(l10n.t('It is not in the text as it is now.'))
    return
  }
  const range = new Range(document.positionAt(place.start), document.positionAt(place.end))
  await window.showTextDocument(document, {
    ...(editor.viewColumn && { viewColumn: editor.viewColumn }),
    selection: range
  })
}

function isOne(a: object, b: object): boolean {
  return 'id' in a && 'id' in b && a.id === b.id
}

async function showPlace(place: Place, setting: 'rules' | 'ignore'): Promise<void> {
  switch (place.kind) {
    case 'user':
      await commands.executeCommand('workbench.action.openSettingsJson', {
        revealSetting: { key: `replyReady.${setting}` }
      })
      return
    case 'workspace':
      await commands.executeCommand('workbench.action.openWorkspaceSettingsFile', {
        revealSetting: { key: `replyReady.${setting}` }
      })
      return
    case 'folder':
      await window.showTextDocument(Uri.joinPath(place.folder, '.vscode', 'settings.json'))
      return
    case 'file': {
      const document = await workspace.openTextDocument(place.file)
      const at = Math.max(0, document.getText().search(setting === 'rules' ? /^rules\b/mu : /^ignore\b/mu))
      const position = document.positionAt(at)
      await window.showTextDocument(document, { selection: new Range(position, position) })
    }
  }
}
