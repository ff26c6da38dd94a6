import { Uri, workspace, type WorkspaceFolder } from 'vscode'
import { teamFileNames } from '../../config/teamFile.js'

/** Team files by their names, wherever they are; only those at the top of a workspace folder count. */
export const teamFileGlob = `**/{${teamFileNames.join(',')}}`

/** The names that a team's file can have in a folder, the one that counts first. */
export function teamFilesOf({ uri }: WorkspaceFolder): Uri[] {
  return teamFileNames.map((name) => Uri.joinPath(uri, name))
}

/** The workspace folder whose team file this is; `undefined` for any other file. */
export function folderOfTeamFile(uri: Uri): WorkspaceFolder | undefined {
  const folder = workspace.getWorkspaceFolder(uri)
  return folder && teamFilesOf(folder).some((file) => file.toString() === uri.toString()) ? folder : undefined
}

/** What is on disk; `undefined` when nothing is, or nothing that can be read. In a browser only reading tells. */
export async function bytesOf(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(uri)
  } catch {
    return undefined
  }
}
