import {
  commands,
  Disposable,
  EventEmitter,
  window,
  workspace,
  type ExtensionContext,
  type TreeDataProvider
} from 'vscode'
import type { CheckResults } from '../checkResults.js'
import { registerCommands } from '../commands/command.js'
import type { LoadOnDemand } from '../commands/onDemandCommand.js'
import { Lazy } from '../lazy.js'
import type { LiveChecks } from '../liveChecks.js'
import { ignoredViewId, ignoreProblemId, undoIgnoreId } from './commandIds.js'
import type { Ignoring } from './ignoring.js'

type Feature = InstanceType<Awaited<ReturnType<LoadOnDemand>>['IgnoreFeature']>

/** Commands that the bundle on demand holds. */
const ids = [
  ignoreProblemId,
  undoIgnoreId,
  'replyReady.removeIgnoresOfReply',
  'replyReady.removeIgnored',
  'replyReady.goToIgnored',
  'replyReady.exportNotes',
  'replyReady.deleteNotes'
]

/** What ignoring is registered with. */
export interface IgnoringParts {
  readonly ignoring: Ignoring
  readonly results: CheckResults
  readonly checks: LiveChecks
}

/** Registers the commands about ignoring, and the view *Ignored Problems*; what is behind them loads with its first use. */
export function registerIgnoring(
  load: LoadOnDemand,
  { globalState, extension }: Pick<ExtensionContext, 'globalState' | 'extension'>,
  { ignoring, results, checks }: IgnoringParts
): Disposable {
  const feature = new Lazy<Feature>(async () => {
    const { IgnoreFeature, Notes } = await load()
    const { version } = extension.packageJSON as { readonly version: string }
    const made = new IgnoreFeature({
      ignoring,
      results,
      reportOn: (document) => checks.reportOn(document),
      notes: new Notes(globalState, version)
    })
    made.tree.onDidChangeTreeData(() => {
      changed.fire()
    })
    return made
  })
  const changed = new EventEmitter<void>()
  const provider: TreeDataProvider<Parameters<Feature['tree']['getTreeItem']>[0]> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: async (row) => (await feature.get()).tree.getTreeItem(row),
    getChildren: async (row) => (await feature.get()).tree.getChildren(row)
  }
  let view: Disposable | undefined
  const show = async (): Promise<void> => {
    view ??= window.createTreeView(ignoredViewId, { treeDataProvider: provider, showCollapseAll: false })
    await commands.executeCommand('setContext', 'replyReady.showsIgnored', true)
  }
  // Where nothing is ignored, nothing is loaded and no view takes any room.
  const showIfAny = () => {
    if (ignoring.store.documents().length > 0) void show()
  }
  showIfAny()
  return Disposable.from(
    changed,
    ignoring.store.onDidChange(showIfAny),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('replyReady.ignore')) void show()
    }),
    registerCommands([
      ...ids.map((id) => ({
        id,
        execute: async (...args: unknown[]) =>
          (await feature.get()).commands.find((command) => command.id === id)?.execute(...args)
      })),
      {
        id: 'replyReady.showIgnored',
        execute: async () => {
          await show()
          await commands.executeCommand(`${ignoredViewId}.focus`)
        }
      }
    ]),
    new Disposable(() => {
      view?.dispose()
      void feature.ifMade((made) => {
        made.dispose()
      })
    })
  )
}
