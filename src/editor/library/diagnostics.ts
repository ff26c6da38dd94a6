import { Diagnostic, DiagnosticSeverity, Position, Range } from 'vscode'
import type { Level } from '../../findings/model.js'
import type { SnippetProblem } from '../../library/problem.js'
import type { RulePages } from '../rulePages.js'

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint
}

/** The diagnostics of a snippet file, which need not be open: places are worked out from its text. */
export function diagnosticsFor(
  problems: readonly SnippetProblem[],
  text: string,
  pages: Pick<RulePages, 'link'>
): Diagnostic[] {
  const starts = [
    0,
    ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ 0: mark, index }) => index + mark.length)
  ]
  return problems.map(({ start, end, message, level, code }) => {
    const range = new Range(positionOf(start, starts), positionOf(end, starts))
    const diagnostic = new Diagnostic(range, message, severities[level])
    diagnostic.source = 'Reply Ready'
    const target = pages.link(`docs/rules/${code}.md`)
    diagnostic.code = target && code !== 'library' ? { value: code, target } : code
    return diagnostic
  })
}

function positionOf(offset: number, starts: readonly number[]): Position {
  const line = starts.findLastIndex((start) => start <= offset)
  return new Position(line, offset - (starts[line] ?? 0))
}
