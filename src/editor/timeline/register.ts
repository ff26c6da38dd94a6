import type { Disposable } from 'vscode'
import { registerCommands } from '../commands/command.js'
import type { Lazy } from '../lazy.js'
import { chooseTimeId } from './chooseTimeId.js'
import type { Timeline } from './timeline.js'

/** Registers the commands that put in concrete times; `timeline` loads the calendar itself with the first use. */
export function registerTimeline(timeline: Lazy<Timeline>): Disposable {
  return registerCommands([
    {
      id: 'replyReady.insertTimeline',
      execute: async (...args) => (await timeline.get()).insert.execute(...args)
    },
    { id: chooseTimeId, execute: async (...args) => (await timeline.get()).choose.execute(...args) }
  ])
}
