import type { TextDocument } from 'vscode'
import type { Ignores, Reply, Report, Span } from '../findings/model.js'
import type { Outcome } from './checkResults.js'
import { formatOf } from './documents.js'
import type { Engine } from './engine.js'
import type { Settings } from './settings/settings.js'
import { cancelled, type Watch } from './slices.js'
import { moveReport } from './spans.js'

/** A text longer than this is checked in slices, in UTF-16 units. */
const longText = 30_000

/**
 * Checks a document, or a part of it, as it is now; a long one in slices, in which others get their turn.
 *
 * @param scope the part in UTF-16 units
 */
export async function checkDocument(
  { engine, ignores }: { readonly engine: Engine; readonly ignores: Ignores },
  document: TextDocument,
  scope: Span,
  { checker, maxLength }: Pick<Settings, 'checker' | 'maxLength'>,
  watch: Watch
): Promise<Outcome | typeof cancelled> {
  const text = document.getText().slice(scope.start, scope.end)
  if (text.length > maxLength) return { kind: 'too-long', length: text.length, maxLength, wasChecked: false }
  const reply: Reply = { text, format: formatOf(document), now: new Date(), ignores }
  let report: Report | typeof cancelled | undefined
  if (text.length > longText) report = await engine.checkInSlices(checker, reply, watch)
  else {
    const check = await engine.checkWith(checker)
    report = watch.isCancelled() ? cancelled : check(reply)
  }
  if (report === cancelled) return cancelled
  return report ? { kind: 'report', report: moveReport(report, scope.start) } : { kind: 'failed' }
}
