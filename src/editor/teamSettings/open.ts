import { l10n, Uri, window, workspace, type WorkspaceFolder } from 'vscode'
import { bytesOf, teamFilesOf } from './files.js'
import { teamFileTemplate } from './template.js'

/** *Open Team Settings*: opens the team's file of a workspace folder, and makes one where there is none. */
export async function openTeamSettings(): Promise<void> {
  const folder = await pickFolder()
  if (!folder) return
  const files = teamFilesOf(folder)
  const there = await Promise.all(files.map(bytesOf))
  const found = files.find((_, index) => there[index] !== undefined)
  await window.showTextDocument(found ?? (await create(files[0] ?? folder.uri)))
}

async function create(file: Uri): Promise<Uri> {
  await workspace.fs.writeFile(file, new TextEncoder().encode(teamFileTemplate))
  return file
}

async function pickFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? []
  const active = window.activeTextEditor?.document.uri
  const own = active && workspace.getWorkspaceFolder(active)
  if (folders.length === 0) {
    void window.showWarningMessage(
      l10n.t('A team’s settings are a file of a folder. Open your team’s folder first.')
    )
    return undefined
  }
  if (folders.length === 1) return folders[0]
  return own ?? window.showWorkspaceFolderPick({ placeHolder: l10n.t('Whose settings shall it be?') })
}
