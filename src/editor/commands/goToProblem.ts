import {
  commands,
  l10n,
  Range,
  Selection,
  TextEditorRevealType,
  window,
  type Disposable,
  type TextDocument
} from 'vscode'
import type { Finding } from '../../findings/model.js'
import { headlineOf } from '../../findings/names.js'
import type { CheckResults } from '../checkResults.js'
import { rangeOf } from '../diagnostics.js'
import type { LiveChecks } from '../liveChecks.js'
import type { Command } from './command.js'

/** How long the status bar says which problem it is, in milliseconds. */
const shown = 8_000

/** Characters of the status bar after which VS Code cuts, in the middle of a word. */
const longest = 66

/**
 * *Next Problem* and *Previous Problem*: selects the words of the next finding in the active document, or of the one before,
 * round and round, and shows what it says.
 */
export function goToProblem(
  step: 1 | -1,
  results: CheckResults,
  checks: Pick<LiveChecks, 'reportOn'>
): Command {
  return {
    id: step > 0 ? 'replyReady.nextProblem' : 'replyReady.previousProblem',
    async execute(): Promise<void> {
      const editor = window.activeTextEditor
      if (!editor) return
      // What was changed a moment ago may still wait for its check.
      if (results.get(editor.document)) await checks.reportOn(editor.document)
      const all = placesOf(editor.document, results)
      const at = nextIndex(
        all.map(({ range }) => range),
        editor.selection,
        step
      )
      const next = all[at]
      if (!next) {
        window.setStatusBarMessage(`$(pass) ${l10n.t('No problems in this text.')}`, shown)
        return
      }
      const { range, finding } = next
      editor.selection = new Selection(range.start, range.end)
      editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
      const text = l10n.t('Problem {0} of {1}: {2}', at + 1, all.length, headlineOf(finding.message))
      const fitting = text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest))}…` : text
      const message = window.setStatusBarMessage(`$(${icons[finding.level]}) ${fitting}`)
      hideInTime(message, editor.document, at, all, results)
      // It takes the focus where a screen reader is on, and is read out.
      await commands.executeCommand('editor.action.showHover')
    }
  }
}

/** Takes a message away after its time, or as soon as its problem, or one that it counts, has gone or come. */
function hideInTime(
  message: Disposable,
  document: TextDocument,
  at: number,
  all: readonly Place[],
  results: CheckResults
): void {
  const end = (): void => {
    clearTimeout(timer)
    subscription.dispose()
    message.dispose()
  }
  const timer = setTimeout(end, shown)
  const subscription = results.onDidChange((uri) => {
    if (uri.toString() !== document.uri.toString()) return
    const now = document.isClosed ? [] : placesOf(document, results)
    if (now.length !== all.length || now[at]?.finding.message !== all[at]?.finding.message) end()
  })
}

const icons = { error: 'error', warning: 'warning', information: 'info', hint: 'lightbulb' } as const

interface Place {
  readonly finding: Finding
  readonly range: Range
}

function placesOf(document: TextDocument, results: CheckResults): Place[] {
  return results
    .findings(document)
    .map((finding) => ({ finding, range: rangeOf(finding, document) }))
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end))
}

/** Several problems may start at one place; the selection tells which one it is. */
function nextIndex(ranges: readonly Range[], { start, end }: Range, step: 1 | -1): number {
  const order = ranges.map((range) => range.start.compareTo(start) || range.end.compareTo(end))
  const index = step > 0 ? order.findIndex((one) => one > 0) : order.findLastIndex((one) => one < 0)
  if (index >= 0) return index
  return step > 0 ? Math.min(0, ranges.length - 1) : ranges.length - 1
}
