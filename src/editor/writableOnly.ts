import type { CodeAction, CodeActionProvider, Command } from 'vscode'
import { isReadOnly } from './readOnly.js'
import { chooseTimeId } from './timeline/chooseTimeId.js'

/** Offers what a provider offers, without edits of documents that nobody can write in. */
export function writableOnly(provider: CodeActionProvider): CodeActionProvider {
  return {
    async provideCodeActions(document, range, context, token) {
      const actions = await provider.provideCodeActions(document, range, context, token)
      if (!actions || actions.length === 0 || !(await isReadOnly(document))) return actions
      return actions.filter((action) => !changesText(action))
    }
  }
}

function changesText(action: CodeAction | Command): boolean {
  const { command, edit }: { command?: CodeAction['command'] | string; edit?: CodeAction['edit'] } = action
  const id = typeof command === 'object' ? command.command : command
  return edit !== undefined || id === chooseTimeId
}
