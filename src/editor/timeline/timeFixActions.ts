import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Range,
  type TextDocument
} from 'vscode'
import type { CheckResults } from '../checkResults.js'
import { rangeOf } from '../diagnostics.js'
import type { Timeline } from './timeline.js'

/**
 * Offers concrete times where a finding under the cursor asks for one. Only then is the bundle with the calendar loaded:
 * the light bulb's list is the one that was made when the cursor came, so it cannot wait for a click.
 */
export class TimeFixActions implements CodeActionProvider {
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
      .filter(
        (finding) =>
          finding.fixes.some(({ asks }) => asks === 'time') &&
          rangeOf(finding, document).intersection(range) !== undefined
      )
    if (findings.length === 0) return []
    return (await this.#timeline()).fixes(findings, document)
  }
}
