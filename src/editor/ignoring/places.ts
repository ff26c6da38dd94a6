import { ConfigurationTarget, l10n, workspace, type Uri, type WorkspaceConfiguration } from 'vscode'
import { bytesOf, teamFilesOf } from '../teamSettings/files.js'
import type { Place } from './entries.js'

/** The team's file that holds for a document: that of its folder, where there is one. */
export async function teamFileOf(uri: Uri): Promise<Uri | undefined> {
  const folder = workspace.getWorkspaceFolder(uri)
  for (const file of folder ? teamFilesOf(folder) : []) if (await bytesOf(file)) return file
  return undefined
}

/** Where something is ignored for everybody who works on a document: the team's file, or the workspace's settings. */
export async function sharedPlaceOf(uri: Uri): Promise<Place | undefined> {
  const file = await teamFileOf(uri)
  if (file) return { kind: 'file', file }
  const folder = workspace.getWorkspaceFolder(uri)
  if (folder && workspace.workspaceFile) return { kind: 'folder', folder: folder.uri }
  return workspace.workspaceFolders?.length ? { kind: 'workspace' } : undefined
}

/** A place of the settings as VS Code takes it. */
export interface SettingsPlace {
  readonly configuration: WorkspaceConfiguration
  readonly target: ConfigurationTarget
  readonly value: 'globalValue' | 'workspaceValue' | 'workspaceFolderValue'
}

/** The settings of a place that is no file. */
export function settingsOf(place: Exclude<Place, { kind: 'file' }>): SettingsPlace {
  const scope = place.kind === 'folder' ? place.folder : undefined
  const configuration = workspace.getConfiguration('replyReady', scope)
  switch (place.kind) {
    case 'user':
      return { configuration, target: ConfigurationTarget.Global, value: 'globalValue' }
    case 'workspace':
      return { configuration, target: ConfigurationTarget.Workspace, value: 'workspaceValue' }
    case 'folder':
      return { configuration, target: ConfigurationTarget.WorkspaceFolder, value: 'workspaceFolderValue' }
  }
}

/** A place in words, behind "ignored" or "off". */
export function describePlace(place: Place): string {
  switch (place.kind) {
    case 'user':
      return l10n.t('for you')
    case 'workspace':
      return l10n.t('in this workspace')
    case 'folder':
      return l10n.t('in the folder {0}', workspace.getWorkspaceFolder(place.folder)?.name ?? '')
    case 'file':
      return l10n.t('in {0}', workspace.asRelativePath(place.file))
  }
}

/** A file's text as it is stored, which is what holds; nothing where it cannot be read. */
export async function storedText(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await bytesOf(uri))
}
