import { window, workspace, WorkspaceEdit } from 'vscode'
import type { SafeFixes } from '../safeFixes.js'
import type { Command } from './command.js'

/** *Fix All Safe Problems*: makes every fix in the active document that loses no meaning, as one undo step. */
export function fixAllSafe(fixes: SafeFixes): Command {
  return {
    id: 'replyReady.fixAllSafe',
    async execute(): Promise<void> {
      const document = window.activeTextEditor?.document
      const fix = document && (await fixes.of(document))
      if (!fix) {
        void window.showInformationMessage('There is nothing here that can be fixed without you.')
        return
      }
      const edit = new WorkspaceEdit()
      edit.set(document.uri, [fix.edit])
      if (!(await workspace.applyEdit(edit))) return
      void window.showInformationMessage(
        fix.count === 1 ? '1 problem fixed.' : `${fix.count} problems fixed.`
      )
    }
  }
}
