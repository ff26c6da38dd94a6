import { Disposable, languages } from 'vscode'
import type { CheckResults } from '../checkResults.js'
import { registerCommands } from '../commands/command.js'
import type { Lazy } from '../lazy.js'
import { writableOnly } from '../writableOnly.js'
import { chooseTimeId } from './chooseTimeId.js'
import { TimeFixActions } from './timeFixActions.js'
import type { Timeline } from './timeline.js'

/** Registers what offers concrete times; `timeline` loads the calendar itself with the first use. */
export function registerTimeline(results: CheckResults, timeline: Lazy<Timeline>): Disposable {
  return Disposable.from(
    languages.registerCodeActionsProvider(
      '*',
      writableOnly(new TimeFixActions(results, () => timeline.get())),
      TimeFixActions.metadata
    ),
    registerCommands([
      {
        id: 'replyReady.insertTimeline',
        execute: async (...args) => (await timeline.get()).insert.execute(...args)
      },
      { id: chooseTimeId, execute: async (...args) => (await timeline.get()).choose.execute(...args) }
    ])
  )
}
