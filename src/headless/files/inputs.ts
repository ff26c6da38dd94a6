import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import picomatch from 'picomatch'
import { glob, isDynamicPattern } from 'tinyglobby'
import { InputError, systemReason } from '../errors.js'
import { snippetGlob } from '../../library/snippetGlob.js'
import { TeamSnippets } from './teamSnippets.js'

/** What to check: a file by the path to show and whether it was named itself, stdin, or an argument that leads nowhere with the reason. */
export type Input =
  | { readonly kind: 'file'; readonly path: string; readonly isNamed: boolean }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string }

const replyGlob = '**/*.reply.md'
const always = ['**/node_modules/**', '**/.git/**']
const found = {
  ignore: always,
  expandDirectories: false
}

/**
 * Whether one of the globs of `--exclude` leaves out a file, by its absolute path. A glob stands for the files it matches and for all that
 * is below the folders it matches; one without a slash matches names at any depth.
 */
export function excluderOf(globs: readonly string[], cwd: string): (file: string) => boolean {
  const matchers = globs
    .map((glob) => patternOf(glob, path.sep).replace(/^\.\//, '').replace(/\/$/, ''))
    .map((glob) => (glob.includes('/') ? glob : `**/${glob}`))
    .map((glob) => picomatch([glob, `${glob}/**`], { dot: true }))
  return (file) => {
    const relative = path.relative(cwd, file).replaceAll(path.sep, '/')
    return matchers.some((matches) => matches(relative))
  }
}

/**
 * Turns arguments into inputs, in the order given, each file once, by the first of its names: `-` is stdin, what exists is a file or a folder
 * (the replies below it, by name), anything else a glob relative to `cwd`.
 */
export async function expandInputs(args: readonly string[], cwd: string): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>()
  for (const arg of args) {
    if (arg === '-') {
      inputs.set('-', { kind: 'stdin' })
      continue
    }
    try {
      for (const file of await expand(arg, cwd)) {
        const key = await identity(path.resolve(cwd, file))
        const known = inputs.get(key)
        const isNamed = file === arg
        if (known?.kind !== 'file') inputs.set(key, { kind: 'file', path: file, isNamed })
        else if (isNamed) inputs.set(key, { ...known, isNamed })
      }
    } catch (error) {
      const reason = error instanceof InputError ? error.message : systemReason(error)
      inputs.set(`failed ${arg}`, { kind: 'failed', path: arg, reason })
    }
  }
  return [...inputs.values()]
}

/** Links can lead to one file by many names. A link to nowhere, or a pipe of the shell, has only its own. */
async function identity(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    return file
  }
}

async function expand(arg: string, cwd: string): Promise<readonly string[]> {
  const kind = await kindOf(path.resolve(cwd, arg))
  if (kind === 'file') return [arg]
  if (kind === 'folder') {
    const folder = path.resolve(cwd, arg)
    const files = await glob(globsFor(folder), {
      ...found,
      cwd: folder,
      // The library's folder is the one name with a dot that is looked into.
      dot: true,
      ignore: [...always, '**/.!(reply-ready)/**']
    })
    if (files.length === 0) throw new InputError(`holds no replies (${replyGlob} or ${snippetGlob})`)
    return files.sort(byName).map((file) => path.join(arg, file))
  }
  if (!isDynamicPattern(arg)) throw new InputError('no such file')
  const files = await glob(patternOf(arg, path.sep), { ...found, cwd })
  if (files.length === 0) throw new InputError('no file matches')
  return files.sort(byName)
}

/** What is looked for below a folder, which may be the library itself or a part of it. */
function globsFor(folder: string): string[] {
  const inLibrary = path.basename(folder) === '.reply-ready' ? ['snippets/*.md'] : []
  const inSnippets = TeamSnippets.isSnippet(path.join(folder, 'x.md')) ? ['*.md'] : []
  return [replyGlob, snippetGlob, ...inLibrary, ...inSnippets]
}

/** In a pattern the backslash is an escape; on Windows people type it between folders. */
export function patternOf(arg: string, separator: string): string {
  return separator === '\\' ? arg.replaceAll('\\', '/') : arg
}

async function kindOf(file: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(file)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // A name too long or with an impossible character may still be a pattern.
    if (
      code === 'ENOENT' ||
      code === 'ENOTDIR' ||
      code === 'ENAMETOOLONG' ||
      code === 'ERR_INVALID_ARG_VALUE'
    ) {
      return undefined
    }
    throw error
  }
}

/** By code unit, so that the order is the same on every machine. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
