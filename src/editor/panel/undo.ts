import { commands, window, type TextDocument } from 'vscode'

/** Id of the view, and with `.focus` of the command that shows it. */
export const viewId = 'replyReady.reply'

/**
 * Undoes or redoes in the document itself, so that panel and editor share one history. VS Code's `undo` works on the editor
 * that has the focus, so the focus goes there and back, in one go where the document is in front.
 */
export async function undoIn(document: TextDocument, direction: 'undo' | 'redo'): Promise<void> {
  if (window.activeTextEditor?.document === document) {
    await commands.executeCommand('runCommands', {
      commands: ['workbench.action.focusActiveEditorGroup', direction, `${viewId}.focus`]
    })
    return
  }
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)
  await window.showTextDocument(document, {
    preview: false,
    ...(shown?.viewColumn && { viewColumn: shown.viewColumn })
  })
  await commands.executeCommand('runCommands', { commands: [direction, `${viewId}.focus`] })
}
