import type { Report, Verdict } from './model.js'

/**
 * Number of things that keep a report from `ready`: errors, warnings, and missing essentials that no finding reports.
 */
export function openCount(report: Pick<Report, 'findings' | 'essentials'>): number {
  const weighty = report.findings.filter(({ level }) => level === 'error' || level === 'warning')
  const reported = new Set(weighty.map(({ essential }) => essential))
  return (
    weighty.length +
    Object.entries(report.essentials).filter(([name, present]) => !present && !reported.has(name)).length
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
