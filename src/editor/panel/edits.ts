import { Range, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode'
import type { Replacement } from '../replacement.js'

/**
 * Makes edits (offsets of the document) at once, only on top of the document's present version.
 *
 * @param isOwnStep whether undo takes them back apart from what was typed before; only an editor that shows the document
 * can join typing into one step
 * @returns whether they were made
 */
export async function makeEdits(
  document: TextDocument,
  edits: readonly Replacement[],
  isOwnStep: boolean
): Promise<boolean> {
  const ranges = edits.map(({ start, end, text }) => ({
    range: new Range(document.positionAt(start), document.positionAt(end)),
    text
  }))
  const editor = window.visibleTextEditors.find((candidate) => candidate.document === document)
  if (editor) {
    const options = { undoStopBefore: isOwnStep, undoStopAfter: false }
    return editor
      .edit((builder) => {
        for (const { range, text } of ranges) builder.replace(range, text)
      }, options)
      .then(
        (isMade) => isMade,
        // The editor was closed just now.
        () => false
      )
  }
  const edit = new WorkspaceEdit()
  for (const { range, text } of ranges) edit.replace(document.uri, range, text)
  return workspace.applyEdit(edit)
}
