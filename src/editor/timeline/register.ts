import { Disposable, languages, type LogOutputChannel, type Uri } from 'vscode'
import type { CheckResults } from '../checkResults.js'
import { registerCommands } from '../commands/command.js'
import type { LoadOnDemand } from '../commands/onDemandCommand.js'
import { chooseTimeId } from './chooseTimeId.js'
import { TimeFixActions } from './timeFixActions.js'

/** Registers what offers concrete times; the calendar itself loads with the first use. */
export function registerTimeline(
  load: LoadOnDemand,
  extension: Uri,
  log: LogOutputChannel,
  results: CheckResults
): Disposable {
  let made: ReturnType<typeof make> | undefined
  const make = async () => {
    const { Timeline } = await load()
    return new Timeline(extension, log, results)
  }
  const timeline = () => (made ??= make())
  return Disposable.from(
    languages.registerCodeActionsProvider(
      '*',
      new TimeFixActions(results, timeline),
      TimeFixActions.metadata
    ),
    registerCommands([
      {
        id: 'replyReady.insertTimeline',
        execute: async (...args) => (await timeline()).insert.execute(...args)
      },
      { id: chooseTimeId, execute: async (...args) => (await timeline()).choose.execute(...args) }
    ])
  )
}
