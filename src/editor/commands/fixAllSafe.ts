import { l10n, window, workspace, WorkspaceEdit } from 'vscode'
import { isReadOnly } from '../readOnly.js'
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
        void window.showInformationMessage(l10n.t('There is nothing here that can be fixed without you.'))
        return
      }
      const edit = new WorkspaceEdit()
      edit.set(document.uri, [fix.edit])
      // An edit of a locked file would be made, and could not be saved.
      if ((await isReadOnly(document)) || !(await workspace.applyEdit(edit))) {
        void window.showWarningMessage(l10n.t('This document cannot be changed.'))
        return
      }
      void window.showInformationMessage(
        fix.count === 1 ? l10n.t('1 problem fixed.') : l10n.t('{0} problems fixed.', fix.count)
      )
    }
  }
}
