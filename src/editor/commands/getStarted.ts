import { commands } from 'vscode'
import type { Command } from './command.js'

/** *Get Started*: opens the walkthrough, from the first sample to a reply that is ready. */
export function getStarted(extensionId: string): Command {
  return {
    id: 'replyReady.getStarted',
    execute: () => commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#start`, false)
  }
}
