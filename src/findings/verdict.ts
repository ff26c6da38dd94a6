import type { Report, Verdict } from './model.js'

/**
 * Number of things that keep a report from `ready`: errors and warnings, and missing essentials. An essential that
 * findings report counts once, however many of them do: one time given mends them all.
 */
export function openCount(report: Pick<Report, 'findings' | 'essentials'>): number {
  const weighty = report.findings.filter(({ level }) => level === 'error' || level === 'warning')
  const missing = Object.entries(report.essentials).flatMap(([name, present]) => (present ? [] : [name]))
  const reported = weighty.flatMap(({ essential }) => essential ?? [])
  return (
    weighty.filter(({ essential }) => essential === undefined).length +
    new Set([...missing, ...reported]).size
  )
}

/** The verdict of a set of findings and essentials. */
export function verdictOf(report: Pick<Report, 'findings' | 'essentials'>): Verdict {
  if (report.findings.some(({ level }) => level === 'error')) return 'not-ready'
  return openCount(report) === 0 ? 'ready' : 'almost'
}

/** The verdict in the words every surface uses: "Ready to send", "2 things to fix", "Fix before sending". */
export function verdictLabel(report: Pick<Report, 'verdict' | 'findings' | 'essentials'>): string {
  switch (report.verdict) {
    case 'ready':
      return 'Ready to send'
    case 'not-ready':
      return 'Fix before sending'
    case 'almost': {
      const count = openCount(report)
      return count === 1 ? '1 thing to fix' : `${count} things to fix`
    }
  }
}
