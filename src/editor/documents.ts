import {
  languages,
  RelativePattern,
  workspace,
  type DocumentFilter,
  type TextDocument,
  type Uri
} from 'vscode'
import { isGlob } from '../config/globs.js'
import type { Format } from '../findings/model.js'
import type { Settings } from './settings/settings.js'

/** The language id of reply documents. */
export const replyLanguage = 'support-reply'

const notebookCell = 'vscode-notebook-cell'
const commentBox = 'comment'
const scmInput = 'vscode-scm'
const editableSchemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote'])

/** The open document with an address; `undefined` when there is none. */
export function openDocument(address: Uri | string): TextDocument | undefined {
  const wanted = address.toString()
  return workspace.textDocuments.find(({ uri }) => uri.toString() === wanted)
}

/** How the text of a document is marked up. */
export function formatOf({ languageId }: TextDocument): Format {
  return languageId === replyLanguage || languageId === 'markdown' ? 'markdown' : 'plaintext'
}

/** Whether a document is checked while someone types: replies and what the settings add, less what they take out. */
export function isLive(document: TextDocument, settings: Settings): boolean {
  const { enable, include, exclude } = settings
  if (!enable || document.isClosed) return false
  switch (document.uri.scheme) {
    case commentBox:
      return settings.commentBoxes
    case scmInput:
      return settings.scmInput
  }
  if (!isSomebodysDraft(document)) return false
  const isIn = (entries: readonly string[]): boolean =>
    entries.some((entry) => languages.match(filterOf(entry, document), document) > 0)
  if (isIn(exclude)) return false
  if (document.languageId === replyLanguage && document.uri.scheme !== notebookCell) return true
  return isIn(include)
}

/**
 * Old versions on the left of a diff, output and other views are nobody's draft. What lies in a folder of the workspace is one,
 * even where it cannot be written.
 */
function isSomebodysDraft({ uri }: TextDocument): boolean {
  return (
    editableSchemes.has(uri.scheme) ||
    uri.scheme === notebookCell ||
    workspace.fs.isWritableFileSystem(uri.scheme) === true ||
    workspace.getWorkspaceFolder(uri) !== undefined
  )
}

/** An entry with a glob's signs in it is a glob, under the document's folder when it names a folder; else a language. */
function filterOf(entry: string, { uri }: TextDocument): DocumentFilter {
  if (!isGlob(entry)) return { language: entry }
  if (!entry.includes('/')) return { pattern: `**/${entry}` }
  const folder = workspace.getWorkspaceFolder(uri)
  return { pattern: folder ? new RelativePattern(folder, entry) : entry }
}
