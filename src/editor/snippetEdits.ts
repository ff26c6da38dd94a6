import { SnippetString, SnippetTextEdit, TextEdit, WorkspaceEdit, type TextDocument } from 'vscode'
import type { Edit } from '../findings/model.js'
import { plainText } from '../findings/snippetText.js'
import { rangeOf } from './diagnostics.js'

/** The edits of a fix. What only the writer knows becomes a slot to tab through; everything else is a plain edit. */
export function workspaceEditOf(edits: readonly Edit[], document: TextDocument): WorkspaceEdit {
  const edit = new WorkspaceEdit()
  edit.set(
    document.uri,
    edits.map((one): [TextEdit | SnippetTextEdit, undefined] => [editOf(one, document), undefined])
  )
  return edit
}

function editOf(edit: Edit, document: TextDocument): TextEdit | SnippetTextEdit {
  const range = rangeOf(edit, document)
  const plain = plainText(edit.newText)
  return plain === undefined
    ? SnippetTextEdit.replace(range, new SnippetString(edit.newText))
    : TextEdit.replace(range, plain)
}
