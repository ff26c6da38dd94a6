import { languages, RelativePattern, workspace, type DocumentFilter, type TextDocument } from 'vscode'
import type { Format } from '../findings/model.js'
import type { Settings } from './settings/settings.js'

/** The language id of reply documents. */
export const replyLanguage = 'support-reply'

const notebookCell = 'vscode-notebook-cell'
const editableSchemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote'])

/** How the text of a document is marked up. */
export function formatOf({ languageId }: TextDocument): Format {
  return languageId === replyLanguage || languageId === 'markdown' ? 'markdown' : 'plaintext'
}

/** Whether a document is checked while someone types: replies, and what `replyReady.include` adds. */
export function isLive(document: TextDocument, { enable, include }: Settings): boolean {
  if (!enable || document.isClosed || !isEditable(document)) return false
  if (document.languageId === replyLanguage && document.uri.scheme !== notebookCell) return true
  return include.some((entry) => languages.match(filterOf(entry, document), document) > 0)
}

/** Old versions in a diff, output and other read-only views are nobody's draft. */
function isEditable({ uri }: TextDocument): boolean {
  return (
    editableSchemes.has(uri.scheme) ||
    uri.scheme === notebookCell ||
    workspace.fs.isWritableFileSystem(uri.scheme) === true
  )
}

/** An entry with a glob's signs in it is a glob, under the document's folder when it names a folder; else a language. */
function filterOf(entry: string, { uri }: TextDocument): DocumentFilter {
  if (!/[*?/[{]/.test(entry)) return { language: entry }
  if (!entry.includes('/')) return { pattern: `**/${entry}` }
  const folder = workspace.getWorkspaceFolder(uri)
  return { pattern: folder ? new RelativePattern(folder, entry) : entry }
}
