import { commands, Disposable } from 'vscode'

/** A command of the extension: its id in `package.json`, and what it does. */
export interface Command {
  readonly id: string
  execute(...args: unknown[]): unknown
}

/** Registers commands; disposing takes all of them back. */
export function registerCommands(list: readonly Command[]): Disposable {
  return Disposable.from(
    ...list.map((command) =>
      commands.registerCommand(command.id, (...args: unknown[]) => command.execute(...args))
    )
  )
}
