import path from 'node:path'
import type { Level } from '../../findings/model.js'
import { printable } from '../printable.js'
import type { CheckedReply, OutputFormat } from './outputFormat.js'
import { Positions } from './position.js'
import type { RunSummary } from './summary.js'

const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice'
}

/** What a workflow command says of a place; `undefined` where it says nothing. */
type Properties = Readonly<Record<string, string | number | undefined>>

/**
 * Workflow commands of GitHub Actions, which annotate the changed lines of a pull request. Only some are shown as annotations, so
 * that each message begins with its place for whoever reads the log.
 */
export function githubFormat(cwd: string, workspace: string | undefined, summary: RunSummary): OutputFormat {
  return {
    reply(result) {
      summary.add(result)
      const file = fileFor(result.path, cwd, workspace)
      const positions = new Positions(result.text)
      return [...annotationsOf(result)]
        .map(({ start, end, level, title, message }) => {
          const from = positions.at(start)
          const to = positions.at(Math.max(start, end - 1))
          const isOneLine = from.line === to.line
          const place = {
            file,
            line: from.line,
            // Columns count only within a line, and the last one belongs to the annotation.
            ...(isOneLine && { col: from.column }),
            endLine: to.line,
            ...(isOneLine && { endColumn: to.column })
          }
          return command(
            commands[level],
            { ...place, title },
            `${file}:${from.line}:${from.column}: ${message}`
          )
        })
        .join('')
    },
    failed(name, error) {
      summary.addFailed()
      const file = fileFor(name, cwd, workspace)
      return command('error', { file, title: 'not checked' }, `${file}: ${error}`)
    },
    end: () => summary.text()
  }
}

function* annotationsOf({ report, findings }: CheckedReply) {
  for (const { start, end, message } of report.problems)
    yield { start, end, level: 'warning', title: 'not understood', message } as const
  for (const { rule, ...finding } of findings) yield { ...finding, title: rule }
}

/** GitHub knows files by their path in the repository, whichever folder the step runs in. */
function fileFor(name: string, cwd: string, workspace: string | undefined): string {
  const absolute = path.resolve(cwd, name)
  const relative = workspace ? path.relative(workspace, absolute) : name
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
  return (isInside ? relative : name).replaceAll(path.sep, '/')
}

function command(name: string, properties: Properties, message: string): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]
  )
  return `::${name} ${pairs.join(',')}::${escapeData(printable(message))}\n`
}

/** The runner takes these for the end of a command; escaped they come out as they were. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
