import { say, type Tell, type Words } from '../../words/words.js'
import type { LeftOut } from './model.js'

/** A reply that went into the library. */
export interface TakenReply {
  readonly title: string
  readonly file: string
  readonly changes: readonly Words[]
}

/** What became of one file. */
export interface FileReport {
  readonly name: string
  /** Missing where the file could not be read. */
  readonly product?: string
  readonly taken: readonly TakenReply[]
  readonly leftOut: readonly LeftOut[]
  readonly problem?: Words
  /** How many entries were not looked at, because somebody stopped the import. */
  readonly notReached: number
}

/** The report on an import, as Markdown: what was taken, what changed in it, and what was left out and why. */
export function importReport(files: readonly FileReport[], tell: Tell): string {
  return `# ${tell('Imported snippets')}\n\n${files.map((file) => sectionOf(file, tell)).join('\n\n')}\n`
}

function sectionOf({ name, product, taken, leftOut, problem, notReached }: FileReport, tell: Tell): string {
  const changed = taken.filter(({ changes }) => changes.length > 0)
  return [
    `## ${inline(name)}${product === undefined ? '' : ` (${product})`}`,
    ...(problem === undefined
      ? [
          tell(
            say('{0} taken, {1} of them changed; {2} left out.', taken.length, changed.length, leftOut.length)
          )
        ]
      : [tell(problem)]),
    ...(notReached > 0
      ? [tell(say('The import was stopped: {0} more were not looked at.', notReached))]
      : []),
    ...(leftOut.length > 0
      ? [
          `### ${tell('Left out')}`,
          list(leftOut.map(({ label, reason }) => `${inline(label)}: ${inline(tell(reason))}`))
        ]
      : []),
    ...(changed.length > 0
      ? [
          `### ${tell('Changed')}`,
          list(
            changed.map(
              ({ title, file, changes }) =>
                `${inline(title)} (${file}.md): ${changes.map((change) => inline(tell(change))).join('; ')}`
            )
          )
        ]
      : []),
    ...(taken.length > changed.length
      ? [
          `### ${tell('Taken as they were')}`,
          list(
            taken
              .filter(({ changes }) => changes.length === 0)
              .map(({ title, file }) => `${inline(title)} (${file}.md)`)
          )
        ]
      : [])
  ].join('\n\n')
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

/** Text of others on one line, in which nothing is Markdown. */
function inline(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|]/gu, '\\$&')
}
