import { l10n, ProgressLocation, window } from 'vscode'
import type { Report } from '../../findings/model.js'
import type { LiveChecks } from '../liveChecks.js'
import { checkAnywayId } from './checkAnywayId.js'
import { tell } from './checkTone.js'
import type { Command } from './command.js'

/**
 * *Check Anyway*: checks the active document however long it is, with progress, until somebody cancels. Resolves to the report,
 * or to `undefined` when there is none.
 */
export function checkAnyway(checks: LiveChecks): Command {
  return {
    id: checkAnywayId,
    async execute(): Promise<Report | undefined> {
      const editor = window.activeTextEditor
      if (!editor) {
        void window.showInformationMessage(l10n.t('Open a text in the editor first.'))
        return undefined
      }
      const { document } = editor
      const { version } = document
      const result = await window.withProgress(
        {
          location: ProgressLocation.Notification,
          title: l10n.t('Checking {0} characters', group(document.getText().length)),
          cancellable: true
        },
        (progress, token) => {
          let told = 0
          return checks.checkAnyway(document, {
            isCancelled: () => token.isCancellationRequested,
            progress: (done) => {
              const percent = Math.floor(done * 100)
              if (percent <= told) return
              progress.report({ increment: percent - told, message: `${percent} %` })
              told = percent
            }
          })
        }
      )
      if (result) void tell(result, editor)
      else if (document.version !== version) {
        void window.showInformationMessage(
          l10n.t('The text changed while it was checked, so nothing is shown. Check it once more.')
        )
      }
      return result?.outcome.kind === 'report' ? result.outcome.report : undefined
    }
  }
}

function group(count: number): string {
  return new Intl.NumberFormat('en').format(count)
}
