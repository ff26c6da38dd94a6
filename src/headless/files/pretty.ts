import stringWidth from 'string-width'
import { styleText } from 'node:util'
import type { Finding, Level, Report, Verdict } from '../../findings/model.js'
import { missingEssentials, verdictLabel } from '../../findings/verdict.js'
import { printable } from '../printable.js'
import type { CheckedReply, OutputFormat } from './outputFormat.js'
import { Positions } from './position.js'
import { count, type RunSummary } from './summary.js'

type Style = Parameters<typeof styleText>[0]

const levelStyles: Readonly<Record<Level, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray'
}
const verdictStyles: Readonly<Record<Verdict, Style>> = {
  ready: 'green',
  almost: 'yellow',
  'not-ready': 'red'
}

/** Characters of a long line shown around a finding: before its start, and in all. */
const excerptBefore = 40
const excerptLength = 100

/** For people: the path, a line and an excerpt for each finding, then the verdict; at the end one line for all. */
export class PrettyFormat implements OutputFormat {
  readonly #color: boolean
  readonly #summary: RunSummary

  constructor(color: boolean, summary: RunSummary) {
    this.#color = color
    this.#summary = summary
  }

  reply(result: CheckedReply): string {
    this.#summary.add(result)
    const { path, text, report, findings, fixed } = result
    const lines = [
      this.#style('underline', printable(path)),
      ...this.#findings(findings, text),
      ...problemLines(report, text).map((line) => `  ${this.#style('yellow', 'problem')}  ${line}`),
      ...unreportedEssentials(report, findings).map(
        (name) => `  ${this.#style('yellow', 'missing')}  ${printable(name)}`
      ),
      ...(fixed > 0 ? [`  ${this.#style('green', 'fixed')}  ${count(fixed, 'problem')}`] : []),
      `  ${this.#style(verdictStyles[report.verdict], verdictLabel(report))}`
    ]
    return `${lines.join('\n')}\n\n`
  }

  failed(): string {
    this.#summary.addFailed()
    return ''
  }

  end(): string {
    return this.#summary.text()
  }

  #findings(findings: readonly Finding[], text: string): readonly string[] {
    const positions = new Positions(text)
    const rows = findings.map((finding) => {
      const { line, column, lineText } = positions.at(finding.start)
      return { finding, at: `${line}:${column}`, column, lineText }
    })
    const width = (cells: readonly string[]): number => Math.max(0, ...cells.map((cell) => cell.length))
    const atWidth = width(rows.map(({ at }) => at))
    const levelWidth = width(findings.map(({ level }) => level))
    const ruleWidth = width(findings.map(({ rule }) => rule))
    return rows.flatMap(({ finding, at, column, lineText }) => {
      const { level, rule, message } = finding
      const row = [
        `  ${this.#style('dim', at.padStart(atWidth))}`,
        this.#style(levelStyles[level], level.padEnd(levelWidth)),
        this.#style('dim', rule.padEnd(ruleWidth)),
        printable(message)
      ].join('  ')
      const indent = ' '.repeat(atWidth + 4)
      const [shown, marks] = excerpt(lineText, column - 1, column - 1 + finding.end - finding.start)
      return [row, indent + shown, indent + this.#style(levelStyles[level], marks)]
    })
  }

  #style(style: Style, text: string): string {
    // The stream has been looked at already; styleText would look at stdout only.
    return this.#color ? styleText(style, text, { validateStream: false }) : text
  }
}

/** Essentials that are missing and that no finding above has reported already. */
function unreportedEssentials(report: Report, findings: readonly Finding[]): readonly string[] {
  const reported = new Set(findings.map(({ essential }) => essential))
  return missingEssentials(report).filter((name) => !reported.has(name))
}

/** What could not be read around the reply, each with its place. */
function problemLines({ problems }: Report, text: string): readonly string[] {
  const positions = new Positions(text)
  return problems.map(({ start, message }) => {
    const { line, column } = positions.at(start)
    return `${line}:${column}  ${printable(message)}`
  })
}

/** The part of a line around `start`–`end`, and marks that stand below those columns. */
function excerpt(line: string, start: number, end: number): readonly [string, string] {
  const from = line.length <= excerptLength ? 0 : charStart(line, Math.max(0, start - excerptBefore))
  const to = charStart(line, Math.min(line.length, from + excerptLength))
  const before = (from > 0 ? '…' : '') + printable(line.slice(from, start))
  const marked = printable(line.slice(start, Math.min(end, to)))
  const after = printable(line.slice(Math.min(end, to), to)) + (to < line.length ? '…' : '')
  return [
    before + marked + after,
    ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(marked)))
  ]
}

/** The offset, or the one before it when it is inside a surrogate pair. */
function charStart(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
}
