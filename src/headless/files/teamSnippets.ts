import { inEnglish } from '../../words/words.js'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Finding, Reply, Report, RuleFailure } from '../../findings/model.js'
import { verdictOf } from '../../findings/verdict.js'
import { duplicatePrefixes, type LibraryEntry } from '../../library/duplicates.js'
import type { SnippetProblem } from '../../library/problem.js'
import { reviewSnippet } from '../../library/review.js'
import { readTeamFile } from '../../library/teamSnippet.js'
import { byteOrderMark, decodeUtf8 } from '../utf8.js'

type Problems = ReadonlyMap<string, readonly SnippetProblem[]>

/** Checks the snippets of a team's library as what they are: with front matter of their own, and slots. */
export class TeamSnippets {
  /** What each library's files have against each other, by the path of its folder. */
  readonly #duplicates = new Map<string, Promise<Problems>>()

  /** Whether a file is a snippet of a team, by its absolute path. */
  static isSnippet(file: string): boolean {
    return /[\\/]\.reply-ready[\\/]snippets[\\/][^\\/]+\.md$/.test(file)
  }

  /**
   * What the editor says of the file, as a report: what is wrong with the file is a finding of `library`, and the rules look at the text
   * with something plausible in its slots.
   */
  async check(file: string, text: string, check: (reply: Reply) => Report): Promise<Report> {
    const failures: RuleFailure[] = []
    const { snippet, problems } = readTeamFile(text, nameOf(file))
    const reviewed = snippet
      ? reviewSnippet(snippet, (reply) => {
          const report = check(reply)
          failures.push(...report.failures)
          return report
        })
      : []
    const duplicates = (await this.#duplicatesIn(path.dirname(file))).get(file) ?? []
    const findings = [...problems, ...reviewed, ...duplicates]
      .map(findingOf)
      .sort((a, b) => a.start - b.start || a.end - b.end)
    const essentials = {}
    return {
      verdict: verdictOf({ findings, essentials }),
      findings,
      essentials,
      acts: [],
      problems: [],
      failures
    }
  }

  #duplicatesIn(folder: string): Promise<Problems> {
    const known = this.#duplicates.get(folder) ?? readDuplicates(folder)
    this.#duplicates.set(folder, known)
    return known
  }
}

/** All files of the library count, also those that nobody asked to check. */
async function readDuplicates(folder: string): Promise<Problems> {
  const entries: LibraryEntry[] = []
  for (const name of await namesIn(folder)) {
    const file = path.join(folder, name)
    const { snippet } = readTeamFile(await textOf(file), nameOf(file))
    if (snippet) entries.push({ key: file, name: nameOf(file), group: folder, snippet })
  }
  return duplicatePrefixes(entries)
}

/** A library on stdin under a name of its own has no folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()
  } catch {
    return []
  }
}

/** A file that cannot be read is told of when it is checked itself; it has no prefix. */
async function textOf(file: string): Promise<string> {
  try {
    const text = decodeUtf8(await readFile(file)) ?? ''
    return text.startsWith(byteOrderMark) ? text.slice(1) : text
  } catch {
    return ''
  }
}

function nameOf(file: string): string {
  return path.basename(file, '.md')
}

function findingOf({ code, level, start, end, message }: SnippetProblem): Finding {
  const url = code === 'library' ? 'docs/team-library.md' : `docs/rules/${code}.md`
  return { rule: code, level, start, end, message: inEnglish(message), url, related: [], fixes: [] }
}
