import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  l10n,
  type Range,
  type TextDocument
} from 'vscode'
import type { Finding, Fix } from '../findings/model.js'
import type { CheckResults } from './checkResults.js'
import { turnOffRuleId } from './commands/turnOffRule.js'
import { rangeOf } from './diagnostics.js'
import { workspaceEditOf } from './snippetEdits.js'

/** Offers the fixes of the findings under the cursor, as long as they belong to the document as it is now. */
export class QuickFixes implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = {
    providedCodeActionKinds: [CodeActionKind.QuickFix]
  }

  readonly #results: CheckResults

  constructor(results: CheckResults) {
    this.#results = results
  }

  provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
    if (context.only && !context.only.contains(CodeActionKind.QuickFix)) return []
    const findings = this.#results
      .findings(document)
      .filter((finding) => rangeOf(finding, document).intersection(range) !== undefined)
    return [
      ...findings.flatMap((finding) => finding.fixes.map((fix) => this.#fixAction(finding, fix, document))),
      ...this.#turnOffActions(findings, document)
    ]
  }

  #fixAction(finding: Finding, fix: Fix, document: TextDocument): CodeAction {
    const action = new CodeAction(fix.title, CodeActionKind.QuickFix)
    action.diagnostics = [this.#results.diagnostic(finding, document)]
    // A time that only the writer knows has more than one answer.
    action.isPreferred = finding.fixes.length === 1 && fix.asks === undefined
    action.edit = workspaceEditOf(fix.edits, document)
    return action
  }

  /** One for each rule, however many of its findings lie under the cursor. */
  #turnOffActions(findings: readonly Finding[], document: TextDocument): CodeAction[] {
    const byRule = new Map(findings.map((finding) => [finding.rule, finding]))
    return [...byRule].map(([rule, finding]) => {
      const title = l10n.t('Turn off the rule “{0}”', rule)
      const action = new CodeAction(title, CodeActionKind.QuickFix)
      action.diagnostics = [this.#results.diagnostic(finding, document)]
      action.command = { title, command: turnOffRuleId, arguments: [rule, document.uri] }
      return action
    })
  }
}
