import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  l10n,
  type Range,
  type TextDocument,
  WorkspaceEdit
} from 'vscode'
import type { DocumentProblem, Finding, Fix } from '../findings/model.js'
import type { CheckResults } from './checkResults.js'
import { rangeOf } from './diagnostics.js'
import { ignoreProblemId } from './ignoring/commandIds.js'
import { workspaceEditOf } from './snippetEdits.js'
import type { Timeline } from './timeline/timeline.js'

/** Fixes offered for one finding: more are a list to read, not a fix to take. */
const most = 3

/**
 * Offers up to three fixes for each finding under the cursor, the best first, and one way to ignore it, as long as they belong
 * to the document as it is now. Where a fix asks for a time, concrete ones come first; only then is the calendar loaded.
 */
export class QuickFixes implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = {
    providedCodeActionKinds: [CodeActionKind.QuickFix]
  }

  readonly #results: CheckResults
  readonly #timeline: () => Promise<Timeline>

  /** @param timeline loads it on first use */
  constructor(results: CheckResults, timeline: () => Promise<Timeline>) {
    this.#results = results
    this.#timeline = timeline
  }

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext
  ): Promise<CodeAction[]> {
    if (context.only && !context.only.contains(CodeActionKind.QuickFix)) return []
    const findings = this.#results
      .findings(document)
      .filter((finding) => rangeOf(finding, document).intersection(range) !== undefined)
    const times = await this.#times(findings, document)
    const changes = this.#results.problems(document).flatMap((problem) => {
      const action = changeAction(problem, document)
      if (!action || rangeOf(problem, document).intersection(range) === undefined) return []
      action.diagnostics = [this.#results.problemDiagnostic(problem, document)]
      return [action]
    })
    const fixes = findings.flatMap((finding) => {
      const actions = [
        ...this.#fixesOf(finding, times.get(finding) ?? [], document),
        ignoreAction(finding, document)
      ]
      for (const action of actions) action.diagnostics = [this.#results.diagnostic(finding, document)]
      return actions
    })
    return [...changes, ...fixes]
  }

  #fixesOf(finding: Finding, times: readonly CodeAction[], document: TextDocument): CodeAction[] {
    // A slot for a time says less than a time, so it comes last where there are times.
    const sorted =
      times.length > 0
        ? finding.fixes.toSorted((a, b) => Number(a.asks === 'time') - Number(b.asks === 'time'))
        : finding.fixes
    return [...times, ...sorted.map((fix) => fixAction(finding, fix, document))].slice(0, most)
  }

  async #times(findings: readonly Finding[], document: TextDocument): ReturnType<Timeline['fixes']> {
    const asking = findings.filter(({ fixes }) => fixes.some(({ asks }) => asks === 'time'))
    if (asking.length === 0) return new Map()
    return (await this.#timeline()).fixes(asking, document)
  }
}

function fixAction({ fixes }: Finding, fix: Fix, document: TextDocument): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix)
  // One that leaves something to decide is not for a key that asks nothing.
  action.isPreferred = fixes.length === 1 && fix.safe && fix.asks === undefined
  action.edit = workspaceEditOf(fix.edits, document)
  return action
}

/** Puts the word that was probably meant in the place of a mistyped one. */
function changeAction({ instead, ...span }: DocumentProblem, document: TextDocument): CodeAction | undefined {
  if (instead === undefined) return undefined
  const action = new CodeAction(l10n.t('Change to “{0}”', instead), CodeActionKind.QuickFix)
  action.isPreferred = true
  action.edit = new WorkspaceEdit()
  action.edit.replace(document.uri, rangeOf(span, document), instead)
  return action
}

function ignoreAction({ rule, start }: Finding, { uri }: TextDocument): CodeAction {
  const title = l10n.t('Ignore {0}…', rule)
  const action = new CodeAction(title, CodeActionKind.QuickFix)
  action.command = { title, command: ignoreProblemId, arguments: [uri.toString(), rule, start] }
  return action
}
