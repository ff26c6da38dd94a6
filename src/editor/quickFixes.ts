import {
  CodeAction,
  CodeActionKind,
  SnippetString,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
  type CodeActionContext,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Range,
  type TextDocument
} from 'vscode'
import type { Edit, Finding, Fix } from '../findings/model.js'
import { plainText } from '../findings/snippetText.js'
import type { CheckResults } from './checkResults.js'
import { turnOffRuleId } from './commands/turnOffRule.js'
import { rangeOf } from './diagnostics.js'

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
    action.isPreferred = finding.fixes.length === 1
    action.edit = new WorkspaceEdit()
    action.edit.set(
      document.uri,
      fix.edits.map((edit): [TextEdit | SnippetTextEdit, undefined] => [editOf(edit, document), undefined])
    )
    return action
  }

  /** One for each rule, however many of its findings lie under the cursor. */
  #turnOffActions(findings: readonly Finding[], document: TextDocument): CodeAction[] {
    const byRule = new Map(findings.map((finding) => [finding.rule, finding]))
    return [...byRule].map(([rule, finding]) => {
      const title = `Turn off the rule “${rule}”`
      const action = new CodeAction(title, CodeActionKind.QuickFix)
      action.diagnostics = [this.#results.diagnostic(finding, document)]
      action.command = { title, command: turnOffRuleId, arguments: [rule, document.uri] }
      return action
    })
  }
}

/** What only the writer knows becomes a slot to tab through; everything else is a plain edit. */
function editOf(edit: Edit, document: TextDocument): TextEdit | SnippetTextEdit {
  const range = rangeOf(edit, document)
  const plain = plainText(edit.newText)
  return plain === undefined
    ? SnippetTextEdit.replace(range, new SnippetString(edit.newText))
    : TextEdit.replace(range, plain)
}
