import type { LeftOut } from './model.js'

/** A reply that went into the library. */
export interface TakenReply {
  readonly title: string
  readonly file: string
  readonly changes: readonly string[]
}

/** What became of one file. */
export interface FileReport {
  readonly name: string
  /** Missing where the file could not be read. */
  readonly product?: string
  readonly taken: readonly TakenReply[]
  readonly leftOut: readonly LeftOut[]
  readonly problem?: string
  /** How many entries were not looked at, because somebody stopped the import. */
  readonly notReached: number
}

/** The report on an import, as Markdown: what was taken, what changed in it, and what was left out and why. */
export function importReport(files: readonly FileReport[]): string {
  return `# Imported snippets\n\n${files.map(sectionOf).join('\n\n')}\n`
}

function sectionOf({ name, product, taken, leftOut, problem, notReached }: FileReport): string {
  const changed = taken.filter(({ changes }) => changes.length > 0)
  return [
    `## ${inline(name)}${product === undefined ? '' : ` (${product})`}`,
    ...(problem === undefined
      ? [`${taken.length} taken, ${changed.length} of them changed; ${leftOut.length} left out.`]
      : [problem]),
    ...(notReached > 0 ? [`The import was stopped: ${notReached} more were not looked at.`] : []),
    ...(leftOut.length > 0
      ? ['### Left out', list(leftOut.map(({ label, reason }) => `${inline(label)}: ${inline(reason)}`))]
      : []),
    ...(changed.length > 0
      ? [
          '### Changed',
          list(
            changed.map(
              ({ title, file, changes }) => `${inline(title)} (${file}.md): ${changes.map(inline).join('; ')}`
            )
          )
        ]
      : []),
    ...(taken.length > changed.length
      ? [
          '### Taken as they were',
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
