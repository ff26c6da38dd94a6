import { l10n, Uri, window, workspace, type WorkspaceFolder } from 'vscode'
import { snippetFolder } from './places.js'

/** Writes a new snippet file; `false` when there is one of its name already, or when it cannot be written. */
export async function writeNewSnippet(folder: WorkspaceFolder, name: string, text: string): Promise<boolean> {
  const uri = Uri.joinPath(snippetFolder(folder), `${name}.md`)
  if (await exists(uri)) return false
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    return true
  } catch {
    return false
  }
}

/** The workspace folder that new snippets go into: that of a document, the only one, or the one that is picked. */
export async function targetFolder(resource: Uri | undefined): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? []
  const own = resource && workspace.getWorkspaceFolder(resource)
  if (own || folders.length === 1) return own ?? folders[0]
  if (folders.length > 1)
    return window.showWorkspaceFolderPick({ placeHolder: l10n.t('Whose snippets shall it be?') })
  void window.showWarningMessage(
    l10n.t('Team snippets are files of a folder. Open your team’s folder first.')
  )
  return undefined
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}
