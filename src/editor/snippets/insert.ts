import { commands, SnippetString, window, type TextEditor } from 'vscode'
import { openUntitledReply } from '../commands/newReply.js'
import { insertAtFocus } from '../insertAtFocus.js'

/**
 * Inserts a snippet's body at every cursor of whatever text has the focus: an editor, or a box for a commit message or a
 * comment, of which the API knows nothing. Opens a new reply for it when no text takes it.
 */
export async function insertBody(body: string): Promise<void> {
  const editor = window.activeTextEditor
  const gap = editor ? gapBefore(editor, body) : ''
  const taken = await insertAtFocus(gap + body)
  if (taken === undefined) {
    const reply = await openUntitledReply()
    await reply.insertSnippet(new SnippetString(body))
  } else if (gap !== '' && taken.document !== editor?.document) {
    // It went into a box, where the gap that the editor needs has no place.
    await commands.executeCommand('undo')
    await insertAtFocus(body)
  }
}

/** What sets a snippet apart from the words before the one cursor: a blank line, or a space for a single paragraph. */
function gapBefore({ document, selections }: TextEditor, body: string): string {
  const [selection, ...others] = selections
  if (!selection || others.length > 0) return ''
  const before = document.lineAt(selection.start.line).text.slice(0, selection.start.character)
  if (before.trim() === '') return ''
  if (body.includes('\n')) return '\n\n'
  return /\s$/u.test(before) ? '' : ' '
}
