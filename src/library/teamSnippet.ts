import type { RecoverySnippet } from '../drafting/snippets/snippet.js'
import { situations, type Situation } from '../findings/model.js'
import { readFrontMatter, type Entry, type FrontMatter } from './frontMatter.js'
import { problemAt, type SnippetProblem } from './problem.js'
import { readSlots, snippetBodyOf, type Part } from './slots.js'
import { say, type Words } from '../words/words.js'
import { slugOf } from './slug.js'

/** A snippet of a team, as its file tells it. */
export interface TeamSnippet {
  readonly title: string
  readonly prefix: string
  readonly situation?: Situation
  readonly locale?: string
  /** In VS Code's snippet syntax. */
  readonly body: string
  readonly parts: readonly Part[]
  /** Where the body begins in the file's text. */
  readonly bodyStart: number
  /** Where the prefix is said, or what stands for it. */
  readonly prefixPlace: { readonly start: number; readonly end: number }
}

/** What a file holds; without a snippet when nothing is in it. */
export interface TeamFile {
  readonly snippet?: TeamSnippet
  readonly problems: readonly SnippetProblem[]
}

const keys = ['title', 'situation', 'prefix', 'locale'] as const
const prefixForm = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,59}$/u

/**
 * Reads a team's snippet file. Whatever is wrong with it is in `problems`, at its place; what can be used is used.
 *
 * @param name the file's name without folder and `.md`; stands in for a title and a prefix that are missing
 */
export function readTeamFile(text: string, name: string): TeamFile {
  const front = readFrontMatter(text)
  const problems = [...front.problems, ...unknownKeys(front)]
  const take = <T>(key: (typeof keys)[number], accept: (value: unknown) => T | undefined, hint: Words) =>
    takeValue(front, key, accept, hint, problems)
  const title = take('title', nonEmpty, 'Write a title in words.')
  const situation = take(
    'situation',
    (value) => situations.find((one) => one === value),
    say('It is one of {0}.', situations.join(', '))
  )
  const prefix = take(
    'prefix',
    (value) => (typeof value === 'string' && prefixForm.test(value) ? value : undefined),
    'Write letters, digits and hyphens, such as late-parcel.'
  )
  const locale = take('locale', localeOf, 'Write a language tag, such as en-GB.')
  if (title === undefined && !front.entries.has('title'))
    problems.push(
      problemAt(firstLine(text), 'This snippet has no title; its file’s name stands for it.', 'information')
    )
  const bodyStart = front.end + (/^\s*/u.exec(text.slice(front.end))?.[0].length ?? 0)
  const body = text.slice(bodyStart).trimEnd()
  if (body === '') {
    problems.push(problemAt(firstLine(text), 'This snippet has no text.'))
    return { problems }
  }
  const { parts, problems: slotProblems } = readSlots(body)
  problems.push(
    ...slotProblems.map((one) => ({ ...one, start: one.start + bodyStart, end: one.end + bodyStart }))
  )
  const snippet: TeamSnippet = {
    title: title ?? name,
    prefix: prefix ?? slugOf(name),
    ...(situation && { situation }),
    ...(locale !== undefined && { locale }),
    body: snippetBodyOf(parts),
    parts,
    bodyStart,
    prefixPlace: front.entries.get('prefix')?.place ?? firstLine(text)
  }
  return { snippet, problems }
}

/** The snippet as every list of snippets takes it; `origin` says whose it is. */
export function recoverySnippetOf(
  { title, prefix, situation, locale, body }: TeamSnippet,
  origin: string
): RecoverySnippet {
  return {
    name: title,
    prefix,
    topic: origin,
    scenario: title,
    ...(situation && { situation }),
    description: locale === undefined ? origin : `${origin}, ${locale}`,
    body
  }
}

function unknownKeys({ entries }: FrontMatter): SnippetProblem[] {
  return [...entries]
    .filter(([key]) => !keys.some((known) => known === key))
    .map(([key, { key: place }]) =>
      problemAt(place, say('“{0}” is not known here. The keys are {1}.', key, keys.join(', ')))
    )
}

function takeValue<T>(
  { entries }: FrontMatter,
  key: string,
  accept: (value: unknown) => T | undefined,
  hint: Words,
  problems: SnippetProblem[]
): T | undefined {
  const entry: Entry | undefined = entries.get(key)
  if (!entry) return undefined
  const value = accept(entry.value)
  if (value === undefined)
    problems.push(
      problemAt(entry.place, say('This is no {0}. {1}', key, typeof hint === 'string' ? say(hint) : hint))
    )
  return value
}

function nonEmpty(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return text === '' ? undefined : text
}

function localeOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  try {
    return Intl.getCanonicalLocales(value)[0]
  } catch {
    return undefined
  }
}

function firstLine(text: string): { start: number; end: number } {
  const end = text.search(/\r?\n/u)
  return { start: 0, end: end < 0 ? text.length : end }
}
