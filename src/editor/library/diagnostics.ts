import { Diagnostic, DiagnosticSeverity } from 'vscode'
import type { Level } from '../../findings/model.js'
import type { SnippetProblem } from '../../library/problem.js'
import { tell } from '../words.js'
import type { RulePages } from '../rulePages.js'
import { rangesIn } from '../textRanges.js'

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
  const rangeOf = rangesIn(text)
  return problems.map(({ start, end, message, level, code }) => {
    const diagnostic = new Diagnostic(rangeOf({ start, end }), tell(message), severities[level])
    diagnostic.source = 'Reply Ready'
    const target = pages.link(`docs/rules/${code}.md`)
    diagnostic.code = target && code !== 'library' ? { value: code, target } : code
    return diagnostic
  })
}
