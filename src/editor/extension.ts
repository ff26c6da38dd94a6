import type { ExtensionContext } from 'vscode'
import { activateWith } from './activate.js'

/** Entry of the Node extension host. `onDemand.js` is a bundle of its own there. */
export function activate(context: ExtensionContext): void {
  activateWith(context, {
    loadEngine: () => import('../findings/checker.js'),
    loadOnDemand: () => import('./onDemand.js')
  })
}
