import type { TextDocument } from 'vscode'
import type { BusinessCalendar } from '../../calendar/calendar.js'
import { concreteChoices } from '../../calendar/choices.js'
import { knownIn, nothingKnown, type ConcreteTimes, type Known } from '../../drafting/snippets/known.js'
import type { Occasion } from '../../drafting/snippets/offer.js'
import type { CheckResults } from '../checkResults.js'

/** Most characters of a document that are looked through for what it knows. */
const most = 100_000

/** What knows of a document what its text does not say. */
export interface DraftSources {
  readonly results: CheckResults
  readonly calendarOf: (document: TextDocument) => Promise<BusinessCalendar>
}

/**
 * What can be used in snippets for a document: what it says, times from its business calendar, and the situation that the
 * checks found when nobody named one.
 */
export async function draftOf(
  document: TextDocument | undefined,
  { results, calendarOf }: DraftSources
): Promise<Known & Occasion> {
  if (!document) return nothingKnown
  const known = knownIn(document.getText().slice(0, most))
  const outcome = results.get(document)?.outcome
  const found = outcome?.kind === 'report' ? outcome.report.situation?.id : undefined
  return {
    ...known,
    situation: known.situation ?? found,
    times: timesOf(await calendarOf(document), new Date())
  }
}

/** The times by which a team can promise something at a moment, as a snippet names them. */
export function timesOf(calendar: BusinessCalendar, now: Date): ConcreteTimes {
  const choices = concreteChoices(calendar, now)
  return {
    zone: calendar.zone.labelAt(now),
    moments: choices.filter(({ kind }) => kind === 'by').map(({ bare }) => bare)
  }
}
