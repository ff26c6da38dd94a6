import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import picomatch from 'picomatch'
import { InputError, systemReason } from '../errors.js'
import { snippetGlob } from '../../library/snippetGlob.js'
import { TeamSnippets } from './teamSnippets.js'
import { walk, type Search, type Walked } from './walk.js'

/** What to check: a file by the path to show and whether it was named itself, stdin, or an argument that leads nowhere with the reason. */
export type Input =
  | { readonly kind: 'file'; readonly path: string; readonly isNamed: boolean }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string }

const replyGlob = '**/*.reply.md'

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
      const { files, closed } = await expand(arg, cwd)
      for (const { folder, reason } of closed) {
        inputs.set(`failed ${folder}`, { kind: 'failed', path: folder, reason })
      }
      for (const file of files) {
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

/** A name that a file has but once, by its absolute path; a link to nowhere, or a pipe of the shell, has only its own. */
export async function identity(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    return file
  }
}

async function expand(arg: string, cwd: string): Promise<Walked> {
  const kind = await kindOf(path.resolve(cwd, arg))
  if (kind === 'file') return { files: [arg], closed: [] }
  if (kind === 'folder') {
    return found(
      arg,
      cwd,
      searchBelow(path.resolve(cwd, arg)),
      `holds no replies (${replyGlob} or ${snippetGlob})`
    )
  }
  const { base, glob, isGlob, negated } = picomatch.scan(patternOf(arg, path.sep), { unescape: true })
  if (!isGlob) throw new InputError('no such file')
  if (negated) throw new InputError('no file matches; --exclude leaves files out')
  return found(base, cwd, searchOf(glob), 'no file matches')
}

/** What is below a folder as it was named, in the order of names; throws {@link InputError} when that is nothing. */
async function found(folder: string, cwd: string, search: Search, nothing: string): Promise<Walked> {
  const { files, closed } = await walk(path.resolve(cwd, folder), search)
  if (files.length === 0 && closed.length === 0) throw new InputError(nothing)
  return {
    files: [...files].sort(byName).map((file) => path.join(folder, file)),
    closed: closed.map((one) => ({ ...one, folder: path.join(folder, one.folder) }))
  }
}

/** The replies and snippets of a folder; the library's folder is the one name with a dot that is looked into. */
function searchBelow(folder: string): Search {
  const isReply = picomatch(globsFor(folder), { dot: true })
  return {
    matches: (file) => isReply(file) && !path.basename(file).startsWith('.'),
    enters: (name) => !/(?:^|\/)(?:node_modules|\.(?!reply-ready$)[^/]*)$/.test(name)
  }
}

/** The files that a glob matches, and the folders in which some may be. */
function searchOf(glob: string): Search {
  const mayHaveDots = /(?:^|[/,{(|])\.|\[/.test(glob)
  const depth = /\*\*|\(/.test(glob) ? Infinity : glob.split('/').length - 1
  return {
    matches: picomatch(glob),
    enters: (name) =>
      name.split('/').length <= depth &&
      !/(?:^|\/)(?:node_modules|\.git)$/.test(name) &&
      (mayHaveDots || !/(?:^|\/)\.[^/]*$/.test(name))
  }
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
