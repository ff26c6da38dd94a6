import { Lazy } from '../lazy.js'
import type { Command } from './command.js'

/** Loads what is not needed at activation; cheap after the first time. */
export type LoadOnDemand = () => Promise<typeof import('../onDemand.js')>

/**
 * A command whose work is in the bundle that loads on first use.
 *
 * @param make finds the command in that bundle and gives it what it needs
 */
export function onDemandCommand(
  id: string,
  load: LoadOnDemand,
  make: (features: Awaited<ReturnType<LoadOnDemand>>) => Command
): Command {
  const command = new Lazy(async () => make(await load()))
  return { id, execute: async (...args) => (await command.get()).execute(...args) }
}
