import { commands, workspace, type TextDocumentChangeEvent } from 'vscode'

/**
 * Inserts a snippet at every cursor of whatever text has the focus: an editor, or a box for a commit message or a
 * comment, of which the API knows nothing. Resolves with what changed, since the command for it does not say; with
 * `undefined` when no text took the snippet.
 */
export async function insertAtFocus(snippet: string): Promise<TextDocumentChangeEvent | undefined> {
  let taken: TextDocumentChangeEvent | undefined
  const listener = workspace.onDidChangeTextDocument((event) => {
    if (event.document.uri.scheme !== 'output' && event.contentChanges.length > 0) taken ??= event
  })
  try {
    await commands.executeCommand('editor.action.insertSnippet', { snippet })
  } finally {
    listener.dispose()
  }
  return taken
}
