import { Disposable, languages, workspace, type ExtensionContext } from 'vscode'
import type { Command } from '../commands/command.js'
import type { LoadOnDemand } from '../commands/onDemandCommand.js'
import { Lazy } from '../lazy.js'
import { bytesOf, folderOfTeamFile, teamFileGlob, teamFilesOf } from './files.js'
import type { TeamServices, TeamSettingsFiles } from './teamSettingsFiles.js'

/**
 * Registers what a team's file says. It loads with the first event on such a file, or at once where a workspace folder has one; the
 * first check waits until that is known.
 */
export function registerTeamSettings(
  load: LoadOnDemand,
  services: TeamServices,
  { extensionUri }: Pick<ExtensionContext, 'extensionUri'>
): { readonly registration: Disposable; readonly commands: readonly Command[] } {
  const files = new Lazy(async () => new (await load()).TeamSettingsFiles(services))
  const wake = () => void files.get()
  const watcher = workspace.createFileSystemWatcher(teamFileGlob)
  services.settings.waitFor(wakeFor(files))
  const selector = { pattern: teamFileGlob }
  return {
    commands: [
      {
        id: 'replyReady.openTeamSettings',
        execute: async () => {
          const { openTeamSettings } = await load()
          return openTeamSettings()
        }
      }
    ],
    registration: Disposable.from(
      watcher,
      watcher.onDidCreate(wake),
      watcher.onDidChange(wake),
      workspace.onDidOpenTextDocument(({ uri }) => {
        if (folderOfTeamFile(uri)) wake()
      }),
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (folderOfTeamFile(uri)) wake()
      }),
      workspace.onDidChangeWorkspaceFolders(() => void wakeFor(files)),
      languages.registerCompletionItemProvider(
        selector,
        {
          provideCompletionItems: async (document, position) => {
            const { completeTeamSettings } = await load()
            return completeTeamSettings(document, position, extensionUri)
          }
        },
        ' ',
        ':'
      ),
      languages.registerHoverProvider(selector, {
        provideHover: async (document, position) => {
          const { explainTeamSettings } = await load()
          return explainTeamSettings(document, position, extensionUri)
        }
      }),
      languages.registerCodeActionsProvider(selector, {
        provideCodeActions: async (document, _range, { diagnostics }) =>
          (await files.get()).fixes(document, diagnostics)
      }),
      new Disposable(
        () =>
          void files.ifMade((made) => {
            made.dispose()
          })
      )
    )
  }
}

async function wakeFor(files: Lazy<TeamSettingsFiles>): Promise<void> {
  const there = await Promise.all((workspace.workspaceFolders ?? []).flatMap(teamFilesOf).map(bytesOf))
  if (there.some((bytes) => bytes !== undefined)) await (await files.get()).ready
}
