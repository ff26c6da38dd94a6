import { commands, l10n, type TextEditor, window } from 'vscode'
import type { Report, Span } from '../../findings/model.js'
import type { CheckResult } from '../checkResults.js'
import type { LiveChecks } from '../liveChecks.js'
import { viewOf } from '../status/view.js'
import { checkAnywayId } from './checkAnywayId.js'
import type { Command } from './command.js'
import { tell as words } from '../words.js'

/**
 * *Check Reply Tone*: checks the active document, or what is selected in it, whatever its language. Resolves to the
 * report, at offsets of the document, or to `undefined` when nothing could be checked.
 */
export function checkTone(checks: LiveChecks): Command {
  return {
    id: 'replyReady.checkTone',
    async execute(): Promise<Report | undefined> {
      const editor = window.activeTextEditor
      if (!editor) {
        void window.showInformationMessage(l10n.t('Open a text in the editor, then check its tone.'))
        return undefined
      }
      const result = await checks.checkNow(editor.document, selectionOf(editor))
      if (!result) return undefined
      void tell(result, editor)
      return result.outcome.kind === 'report' ? result.outcome.report : undefined
    }
  }
}

function selectionOf({ document, selection }: TextEditor): Span | undefined {
  if (selection.isEmpty) return undefined
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) }
}

/** Says what came of a check, and offers what can be done about it. */
export async function tell({ outcome, scope }: CheckResult, { document }: TextEditor): Promise<void> {
  const view = viewOf(outcome, words)
  const isPart = scope.end - scope.start < document.getText().length
  const said = `${view.label}.${view.reason ? ` ${view.reason}` : ''}`
  const sentence = isPart ? l10n.t('Selection: {0}', said) : said
  const showProblems = l10n.t('Show Problems')
  const anyway = view.command === checkAnywayId ? l10n.t('Check Anyway') : undefined
  const answer = await window.showInformationMessage(
    sentence,
    ...(view.findings.length > 0 ? [showProblems] : []),
    ...(anyway === undefined ? [] : [anyway])
  )
  if (answer === undefined) return
  if (answer === anyway) await commands.executeCommand(checkAnywayId)
  if (answer === showProblems) await commands.executeCommand('workbench.actions.view.problems')
}
