import type { ExtensionContext } from 'vscode'
import { activateWith } from './activate.js'

/** Entry of the web worker extension host, which can load no second script: everything is in this one. */
export function activate(context: ExtensionContext): void {
  activateWith(context, {
    loadEngine: () => import('../findings/checker.js'),
    loadOnDemand: () => import('./onDemand.js')
  })
}
