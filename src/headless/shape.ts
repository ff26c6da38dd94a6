import type { Finding, Report } from '../findings/model.js'

/** A report as JSON, in the order of keys that is promised; offsets are UTF-16 code units into `text`, `end` exclusive. */
export function reportShape(report: Report, text: string) {
  return {
    verdict: report.verdict,
    findings: report.findings.map((finding) => findingShape(finding, text)),
    essentials: report.essentials,
    ...(report.situation && { situation: { id: report.situation.id, isGuess: report.situation.isGuess } }),
    acts: report.acts.map(({ act, start, end }) => ({ act, start, end })),
    ...(report.problems.length > 0 && {
      problems: report.problems.map(({ start, end, message }) => ({ start, end, message }))
    }),
    ...(report.failures.length > 0 && { failures: report.failures.map(({ rule }) => rule) })
  }
}

function findingShape({ rule, level, start, end, message, fixes, related, url }: Finding, text: string) {
  return {
    rule,
    level,
    start,
    end,
    text: text.slice(start, end),
    message,
    fixes: fixes.map(({ title, edits, safe }) => ({
      title,
      edits: edits.map((edit) => ({ start: edit.start, end: edit.end, newText: edit.newText })),
      safe
    })),
    related: related.map((place) => ({ start: place.start, end: place.end, message: place.message })),
    url
  }
}
