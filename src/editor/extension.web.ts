import type { ExtensionContext } from 'vscode'
import { activateWith } from './activate.js'

/** Entry of the web worker extension host. */
export function activate(context: ExtensionContext): void {
  activateWith(context, { loadEngine: () => import('../findings/checker.js') })
}
