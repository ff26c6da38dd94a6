import { commands, SnippetString, workspace } from 'vscode'
import { openUntitledReply } from '../commands/newReply.js'

/**
 * Inserts a snippet's body at every cursor of whatever text has the focus: an editor, or a box for a commit message or a
 * comment, of which the API knows nothing. Opens a new reply for it when no text takes it.
 */
export async function insertBody(body: string): Promise<void> {
  if (await insertAtFocus(body)) return
  const editor = await openUntitledReply()
  await editor.insertSnippet(new SnippetString(body))
}

/** Whether some text took the snippet: the command for it does not say. */
async function insertAtFocus(snippet: string): Promise<boolean> {
  let isInserted = false
  const listener = workspace.onDidChangeTextDocument(({ document }) => {
    isInserted ||= document.uri.scheme !== 'output'
  })
  try {
    await commands.executeCommand('editor.action.insertSnippet', { snippet })
  } finally {
    listener.dispose()
  }
  return isInserted
}
