import { Disposable, EventEmitter, workspace, type Event } from 'vscode'
import { registerCommands } from '../commands/command.js'
import type { LoadOnDemand } from '../commands/onDemandCommand.js'
import { snippetGlob } from '../../library/snippetGlob.js'
import { Lazy } from '../lazy.js'
import type { SnippetSource } from '../snippets/library.js'
import { snippetFiles } from './places.js'
import type { TeamLibrary, TeamServices } from './teamLibrary.js'

/** The team library as the rest of the extension sees it. */
export interface TeamRegistration {
  readonly source: SnippetSource
  /** Fires when there are other snippets than before. */
  readonly onDidChange: Event<void>
  readonly registration: Disposable
}

/**
 * Registers the team library. It loads with its first use, with the first event on one of its files, or at once where the
 * workspace holds such files, since what is wrong with them should be seen before they are used.
 */
export function registerTeamLibrary(
  load: LoadOnDemand,
  services: Omit<TeamServices, 'changed'>
): TeamRegistration {
  const changed = new EventEmitter<void>()
  const tell = () => {
    changed.fire()
  }
  const library = new Lazy(async () => new (await load()).TeamLibrary({ ...services, changed: tell }))
  const watcher = workspace.createFileSystemWatcher(snippetGlob)
  const refresh = async (...[uri]: Parameters<TeamLibrary['refresh']>) => {
    await (await library.get()).refresh(uri)
  }
  void wakeFor(library)
  return {
    source: async (resource) => (await library.get()).list(resource),
    onDidChange: changed.event,
    registration: Disposable.from(
      changed,
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidChange(refresh),
      watcher.onDidDelete(refresh),
      registerCommands([
        {
          id: 'replyReady.saveSelectionAsSnippet',
          execute: async (...args) => {
            const { saveSelection } = await load()
            return saveSelection(await library.get()).execute(...args)
          }
        },
        {
          id: 'replyReady.importTeamSnippets',
          execute: async (...args) => {
            const { importTeamSnippets } = await load()
            return importTeamSnippets(await library.get()).execute(...args)
          }
        }
      ]),
      new Disposable(
        () =>
          void library.ifMade((team) => {
            team.dispose()
          })
      )
    )
  }
}

async function wakeFor(library: Lazy<TeamLibrary>): Promise<void> {
  const lists = await Promise.all((workspace.workspaceFolders ?? []).map(snippetFiles))
  if (lists.some((files) => files.length > 0)) await library.get()
}
