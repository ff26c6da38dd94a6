import {
  Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  ThemeColor,
  window
} from 'vscode'
import type { Report } from '../../findings/model.js'
import { openCount } from '../../findings/verdict.js'
import type { CheckResults } from '../checkResults.js'
import { viewOf, type View } from './view.js'
import { headlineOf } from '../../findings/names.js'
import { tell } from '../words.js'

/** Longest list in the tooltip, so that it never covers the reply. */
const listedFindings = 6

/** The verdict on the active document, in the status bar while that document is a checked one. */
export class StatusItem implements Disposable {
  readonly #results: CheckResults
  readonly #item: StatusBarItem
  /** How much was open when it was last said of a document. */
  readonly #weights = new WeakMap<TextDocument, number>()
  readonly #subscriptions: Disposable

  constructor(results: CheckResults) {
    this.#results = results
    this.#item = window.createStatusBarItem('replyReady.verdict', StatusBarAlignment.Right, 100)
    this.#item.name = 'Reply Ready'
    this.#subscriptions = Disposable.from(
      this.#item,
      window.onDidChangeActiveTextEditor(() => {
        this.#update()
      }),
      results.onDidChange((uri) => {
        if (uri.toString() === window.activeTextEditor?.document.uri.toString()) this.#follow()
      })
    )
    this.#update()
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /** While someone types, only good news: that more is open than before is said with the rest, after a pause. */
  #follow(): void {
    const document = window.activeTextEditor?.document
    if (!document || !this.#isBadNews(document)) this.#update()
  }

  #isBadNews(document: TextDocument): boolean {
    if (this.#results.voice(document) === 'all') return false
    const before = this.#weights.get(document)
    const outcome = this.#results.get(document)?.outcome
    return before !== undefined && outcome?.kind === 'report' && weightOf(outcome.report) > before
  }

  #update(): void {
    const document = window.activeTextEditor?.document
    const result = document && this.#results.get(document)
    if (!result) {
      this.#item.hide()
      return
    }
    if (result.outcome.kind === 'report') this.#weights.set(document, weightOf(result.outcome.report))
    const view = viewOf(result.outcome, tell)
    const hasProblems = view.findings.length > 0
    this.#item.text = `$(${view.icon}) ${view.label}`
    this.#item.tooltip = tooltipOf(view, document)
    this.#item.command =
      view.command ?? (hasProblems ? 'workbench.actions.view.problems' : 'replyReady.checkTone')
    this.#item.backgroundColor = view.isAlarming ? new ThemeColor('statusBarItem.errorBackground') : undefined
    this.#item.accessibilityInformation = {
      label: view.command
        ? l10n.t('Reply Ready: {0}. Checks anyway.', view.label)
        : hasProblems
          ? l10n.t('Reply Ready: {0}. Shows the problems.', view.label)
          : l10n.t('Reply Ready: {0}. Checks again.', view.label),
      role: 'button'
    }
    this.#item.show()
  }
}

/** What an error counts beside anything that only waits to be done. */
const errorWeight = 1_000_000

function weightOf(report: Report): number {
  return openCount(report) + (report.verdict === 'not-ready' ? errorWeight : 0)
}

function tooltipOf(view: View, document: TextDocument): MarkdownString {
  const tooltip = new MarkdownString(`**${view.label}**\n\n`)
  if (view.reason) tooltip.appendText(view.reason)
  for (const finding of view.findings.slice(0, listedFindings)) {
    const line = document.positionAt(finding.start).line + 1
    tooltip
      .appendMarkdown('- ')
      .appendText(l10n.t('Line {0}: {1}', line, headlineOf(finding.message)))
      .appendMarkdown('\n')
  }
  const more = view.findings.length - listedFindings
  if (more > 0) tooltip.appendMarkdown(`- ${l10n.t('and {0} more', more)}\n`)
  if (view.missing.length > 0)
    tooltip.appendMarkdown('\n').appendText(l10n.t('Not said yet: {0}', view.missing.join(', ')))
  if (view.situation) tooltip.appendMarkdown('\n\n').appendText(view.situation)
  return tooltip
}
