import { commands, env, l10n, type TextDocument, window } from 'vscode'
import { copyAs, type CopyFormat } from '../../drafting/copy/copyAs.js'
import type { CheckResults } from '../checkResults.js'
import { formatOf } from '../documents.js'
import type { Command } from './command.js'

/** How long the status bar says so, in milliseconds. */
const confirmation = 3000

/**
 * *Copy Reply* and *Copy Reply as Markdown*: put the agent's own words on the clipboard, without front matter, the
 * customer's message and comments for this extension. An open error is said, and never keeps a reply back.
 */
export function copyReply(format: Exclude<CopyFormat, 'html'>, results: CheckResults): Command {
  return {
    id: format === 'plain' ? 'replyReady.copyReply' : 'replyReady.copyReplyAsMarkdown',
    async execute(): Promise<void> {
      const document = window.activeTextEditor?.document
      const reply = document ? copyAs(document.getText(), format, formatOf(document)) : ''
      if (!document || reply === '') {
        void window.showInformationMessage(l10n.t('There is no reply to copy yet.'))
        return
      }
      await env.clipboard.writeText(reply)
      window.setStatusBarMessage(`$(check) ${l10n.t('Reply copied')}`, confirmation)
      if (hasError(document, results)) void warn()
    }
  }
}

function hasError(document: TextDocument, results: CheckResults): boolean {
  return results.report(document)?.findings.some(({ level }) => level === 'error') ?? false
}

async function warn(): Promise<void> {
  const showProblems = l10n.t('Show Problems')
  const answer = await window.showWarningMessage(
    l10n.t('The reply is copied. Something in it should be fixed before it is sent.'),
    showProblems
  )
  if (answer === showProblems) await commands.executeCommand('workbench.actions.view.problems')
}
