import { answersTo, checklistOf, lengthOf } from '../../drafting/index.js'
import type { Reading } from '../../findings/checker.js'
import type { Report, Span } from '../../findings/model.js'
import { missingEssentials } from '../../findings/verdict.js'
import type { Analysis, PanelCustomer, PanelFinding, PanelHead } from '../../protocol/messages.js'
import { tell } from '../words.js'

/** How places of the document get into the draft; a negative one is above it. */
export interface Placing {
  readonly session: number
  readonly version: number
  toDraft(offset: number): number
}

/** What a reply of which nothing could be said is shown with: what stands above its draft. */
export function unchecked(head: PanelHead, { session, version }: Placing, reason: string): Analysis {
  return {
    type: 'analysis',
    session,
    version,
    unchecked: reason,
    findings: [],
    essentials: {},
    checklist: [],
    questions: [],
    customer: { ...head, questions: [], failures: [], deadlines: [] },
    words: 0,
    seconds: 0
  }
}

/** All the panel shows beside the draft, at places of the draft. */
export function analysisOf(
  report: Report,
  reading: Reading,
  customer: PanelCustomer,
  placing: Placing
): Analysis {
  const place = ({ start, end }: Span): Span | undefined => {
    const moved = { start: placing.toDraft(start), end: placing.toDraft(end) }
    return moved.start < 0 ? undefined : moved
  }
  const found = (span: Span | undefined) => {
    const moved = span && place(span)
    return moved ? { place: moved } : {}
  }
  return {
    type: 'analysis',
    session: placing.session,
    version: placing.version,
    findings: report.findings.map((finding) => findingOf(finding, place)),
    essentials: essentialsOf(report),
    checklist: checklistOf(reading).map(({ id, label, state, place: where, closing }) => ({
      id,
      label: tell(label),
      isMet: state === 'met',
      prefixes: closing.kind === 'snippets' ? [...closing.prefixes] : [],
      needsTime: closing.kind === 'timeline',
      ...found(where)
    })),
    questions: answersTo(reading).map(({ question, state, answer }) => {
      const moved = answer && place(answer)
      return { text: question, state, ...(moved && { answer: moved }) }
    }),
    customer,
    ...lengthOf(reading.cues)
  }
}

/** The essentials as the verdict counts them: one that the writer does without is no open one. */
function essentialsOf(report: Report): Record<string, boolean> {
  const missing = new Set(missingEssentials(report))
  return Object.fromEntries(Object.keys(report.essentials).map((name) => [name, !missing.has(name)]))
}

function findingOf(
  { rule, level, start, end, message, essential, waits, fixes }: Report['findings'][number],
  place: (span: Span) => Span | undefined
): PanelFinding {
  const inDraft = place({ start, end })
  const moved = fixes.flatMap(({ title, edits, asks }) => {
    const inside = edits.flatMap((edit) => {
      const where = place(edit)
      return where ? [{ ...where, newText: edit.newText }] : []
    })
    // A fix is made whole or not at all.
    return inside.length === edits.length ? [{ title, edits: inside, ...(asks && { asks }) }] : []
  })
  return {
    ...(inDraft ?? { start, end }),
    isOutside: inDraft === undefined,
    rule,
    level,
    message,
    fixes: moved,
    ...(essential !== undefined && { essential }),
    ...(waits && { waits })
  }
}
