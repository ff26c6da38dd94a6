import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  Range,
  type TextDocument
} from 'vscode'
import type { DocumentProblem, Finding, Level, Span } from '../findings/model.js'
import type { RulePages } from './rulePages.js'

/** What VS Code calls each level. */
export const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint
}

/** The one place where findings and problems become diagnostics. */
export class DiagnosticConverter {
  readonly #pages: RulePages

  constructor(pages: RulePages) {
    this.#pages = pages
  }

  /** The diagnostic of a finding at offsets of the whole document. */
  convert(finding: Finding, document: TextDocument): Diagnostic {
    const diagnostic = new Diagnostic(rangeOf(finding, document), finding.message, severities[finding.level])
    diagnostic.source = 'Reply Ready'
    const target = this.#pages.link(finding.url)
    diagnostic.code = target ? { value: finding.rule, target } : finding.rule
    diagnostic.relatedInformation = finding.related.map(
      (related) =>
        new DiagnosticRelatedInformation(
          new Location(document.uri, rangeOf(related, document)),
          related.message
        )
    )
    return diagnostic
  }

  /** The diagnostic of something around the reply that could not be read, such as its front matter. */
  convertProblem(problem: DocumentProblem, document: TextDocument): Diagnostic {
    const diagnostic = new Diagnostic(rangeOf(problem, document), problem.message, DiagnosticSeverity.Warning)
    diagnostic.source = 'Reply Ready'
    return diagnostic
  }
}

/** The range of a span of offsets in the document's text. */
export function rangeOf({ start, end }: Span, document: TextDocument): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}
