import type { Finding, Report, Span } from '../findings/model.js'

/** A replacement of `rangeLength` UTF-16 units at `rangeOffset` by `text`. */
export interface Change {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}

/** Where a span lies after changes made one after the other. Text typed at either of its edges belongs to it. */
export function follow(span: Span, changes: readonly Change[]): Span {
  return changes.reduce<Span>(({ start, end }, change) => {
    const changeEnd = change.rangeOffset + change.rangeLength
    const growth = change.text.length - change.rangeLength
    if (change.rangeOffset > end) return { start, end }
    if (changeEnd < start) return { start: start + growth, end: end + growth }
    return { start: Math.min(start, change.rangeOffset), end: Math.max(end, changeEnd) + growth }
  }, span)
}

/**
 * Where words that were found lie after changes made one after the other, without what was deleted of them; `undefined`
 * when none of them is left. Text typed at their edges is not theirs.
 */
export function surviving(span: Span, changes: readonly Change[]): Span | undefined {
  let { start, end } = span
  for (const { rangeOffset, rangeLength, text } of changes) {
    const changeEnd = rangeOffset + rangeLength
    const growth = text.length - rangeLength
    if (rangeOffset >= end && rangeOffset > start) continue
    if (changeEnd <= start) {
      start += growth
      end += growth
      continue
    }
    if (rangeOffset <= start && changeEnd >= end) return undefined
    if (rangeOffset <= start) start = changeEnd + growth
    end = changeEnd >= end ? rangeOffset : end + growth
  }
  return { start, end }
}

/** The report of a part of a document that starts at `offset`, moved to offsets of the whole document. */
export function moveReport(report: Report, offset: number): Report {
  if (offset === 0) return report
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + offset,
    end: span.end + offset
  })
  const moveFinding = (finding: Finding): Finding => ({
    ...move(finding),
    related: finding.related.map(move),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) }))
  })
  return {
    ...report,
    findings: report.findings.map(moveFinding),
    acts: report.acts.map(move),
    problems: report.problems.map(move),
    ...(report.ignored && {
      ignored: report.ignored.map(({ finding, by }) => ({
        finding: moveFinding(finding),
        by: by.kind === 'comment' ? { ...by, place: move(by.place) } : by
      }))
    })
  }
}
