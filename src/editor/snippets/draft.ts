import type { TextDocument } from 'vscode'
import { knownIn, nothingKnown, type Known } from '../../drafting/snippets/known.js'
import type { Occasion } from '../../drafting/snippets/offer.js'
import type { CheckResults } from '../checkResults.js'

/** Most characters of a document that are looked through for what it knows. */
const most = 100_000

/** What a document says that snippets can use; its situation is the one the checks found when nobody named it. */
export function draftOf(document: TextDocument | undefined, results: CheckResults): Known & Occasion {
  if (!document) return nothingKnown
  const known = knownIn(document.getText().slice(0, most))
  const outcome = results.get(document)?.outcome
  const found = outcome?.kind === 'report' ? outcome.report.situation?.id : undefined
  return { ...known, situation: known.situation ?? found }
}
