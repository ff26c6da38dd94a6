import { rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { root } from './paths.js'

/**
 * Makes a link to the repository, to load the extension from. VS Code shows a theme of the extension under development
 * where it has one, and takes any theme that lies in its folder for such: that of our own `.vscode-test` holds all of them.
 *
 * @returns the link's path
 */
export async function linkExtension(directory: string): Promise<string> {
  const link = path.join(directory, 'reply-ready')
  await rm(link, { force: true })
  await symlink(root, link, 'junction')
  return link
}
