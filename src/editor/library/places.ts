import { Uri, workspace, type WorkspaceFolder } from 'vscode'
import { baseName } from '../baseName.js'

/** The folder of the snippets of a workspace folder. */
export function snippetFolder({ uri }: WorkspaceFolder): Uri {
  return Uri.joinPath(uri, '.reply-ready', 'snippets')
}

/** The snippet files of a workspace folder; none where there is no such folder. */
export async function snippetFiles(folder: WorkspaceFolder): Promise<Uri[]> {
  const parent = snippetFolder(folder)
  try {
    const entries = await workspace.fs.readDirectory(parent)
    return entries.filter(([name]) => name.endsWith('.md')).map(([name]) => Uri.joinPath(parent, name))
  } catch {
    return []
  }
}

/** The workspace folder whose snippet file this is; `undefined` for any other file. */
export function folderOfSnippet(uri: Uri): WorkspaceFolder | undefined {
  const folder = workspace.getWorkspaceFolder(uri)
  const parent = Uri.joinPath(uri, '..').toString()
  return folder && uri.path.endsWith('.md') && parent === snippetFolder(folder).toString()
    ? folder
    : undefined
}

/** The file's name without folder and `.md`. */
export function nameOf({ path }: Uri): string {
  return baseName(path).replace(/\.md$/u, '')
}
