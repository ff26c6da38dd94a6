import { Diagnostic } from 'vscode'
import type { SnippetProblem } from '../../library/problem.js'
import { severities } from '../diagnostics.js'
import { tell } from '../words.js'
import type { RulePages } from '../rulePages.js'
import { rangesIn } from '../textRanges.js'

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
