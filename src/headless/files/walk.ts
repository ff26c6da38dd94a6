import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { systemReason } from '../errors.js'

/** Which files a walk looks for; paths are below the folder where it begins, with `/` between names. */
export interface Search {
  readonly matches: (file: string) => boolean
  readonly enters: (folder: string) => boolean
}

/** What a walk met. */
export interface Walked {
  readonly files: readonly string[]
  /** Folders that could not be looked into, each with the reason. */
  readonly closed: readonly { readonly folder: string; readonly reason: string }[]
}

interface Folder {
  readonly name: string
  /** Without links. */
  readonly real: string
}

/**
 * Looks for files below a folder. Links are followed, and each folder is entered once, by its own name rather than by that of a link: so circles of links
 * end, and so does a walk through a whole system, where links to its top are everywhere.
 *
 * @param root an absolute path
 */
export async function walk(root: string, { matches, enters }: Search): Promise<Walked> {
  const files: string[] = []
  const closed: Walked['closed'][number][] = []
  const seen = new Set<string>()
  const folders: Folder[] = [{ name: '', real: await realpath(root).catch(() => root) }]
  const links: string[] = []
  for (;;) {
    const folder = folders.pop() ?? (await nextFolder())
    if (!folder) return { files, closed }
    if (seen.has(folder.real)) continue
    seen.add(folder.real)
    for (const entry of await entriesOf(folder)) {
      const name = folder.name === '' ? entry.name : `${folder.name}/${entry.name}`
      if (entry.isSymbolicLink()) {
        if (matches(name) || enters(name)) links.push(name)
      } else if (entry.isDirectory()) {
        if (enters(name)) folders.push({ name, real: path.join(folder.real, entry.name) })
      } else if (entry.isFile() && matches(name)) files.push(name)
    }
  }

  /** The next folder that a link leads to; files that links lead to are found on the way. */
  async function nextFolder(): Promise<Folder | undefined> {
    for (let link = links.shift(); link !== undefined; link = links.shift()) {
      const target = path.join(root, link)
      // A link to nowhere leads to no reply.
      const found = await stat(target).catch(() => undefined)
      if (found?.isFile() && matches(link)) files.push(link)
      if (found?.isDirectory() && enters(link)) return { name: link, real: await realpath(target) }
    }
    return undefined
  }

  async function entriesOf({ name }: Folder) {
    try {
      return await readdir(path.join(root, name), { withFileTypes: true })
    } catch (error) {
      // What went away meanwhile is not there.
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      if (!isGone) closed.push({ folder: name, reason: systemReason(error) })
      return []
    }
  }
}
