import { FilePermission, workspace, type TextDocument } from 'vscode'

/** Whether a document cannot be written, as far as that can be known before somebody tries. */
export async function isReadOnly({ uri }: TextDocument): Promise<boolean> {
  if (uri.scheme === 'untitled') return false
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri)
    return (permissions & FilePermission.Readonly) !== 0
  } catch {
    // The file is gone; its text can still be changed.
    return false
  }
}
