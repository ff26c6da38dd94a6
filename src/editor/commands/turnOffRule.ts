import { ConfigurationTarget, l10n, Uri, window, workspace } from 'vscode'
import type { Command } from './command.js'

/** Id of the command that {@link turnOffRule} makes. */
export const turnOffRuleId = 'replyReady.turnOffRule'

/** Turns off the rule whose id is the first argument, for the folder that the document (second argument) is in. */
export function turnOffRule(): Command {
  return {
    id: turnOffRuleId,
    async execute(rule, uri): Promise<void> {
      if (typeof rule !== 'string' || !(uri instanceof Uri)) return
      const configuration = workspace.getConfiguration('replyReady', uri)
      const { target, where, current } = targetFor(uri, configuration.inspect('rules'))
      await configuration.update('rules', { ...current, [rule]: 'off' }, target)
      void window.showInformationMessage(l10n.t('The rule “{0}” is off now, in {1}.', rule, where))
    }
  }
}

function targetFor(
  uri: Uri,
  values: ReturnType<ReturnType<typeof workspace.getConfiguration>['inspect']>
): { target: ConfigurationTarget; where: string; current: object | undefined } {
  if (!workspace.getWorkspaceFolder(uri)) {
    return {
      target: ConfigurationTarget.Global,
      where: l10n.t('your user settings'),
      current: objectOf(values?.globalValue)
    }
  }
  if (workspace.workspaceFile) {
    return {
      target: ConfigurationTarget.WorkspaceFolder,
      where: l10n.t('the settings of this folder'),
      current: objectOf(values?.workspaceFolderValue)
    }
  }
  return {
    target: ConfigurationTarget.Workspace,
    where: l10n.t('the settings of this workspace'),
    current: objectOf(values?.workspaceValue)
  }
}

function objectOf(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? value : undefined
}
