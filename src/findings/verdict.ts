import type { Finding, Report, Verdict } from './model.js'

/** What a verdict depends on. */
export interface Judged extends Pick<Report, 'essentials'> {
  readonly findings: readonly Pick<Finding, 'level' | 'essential'>[]
}

/**
 * Number of things that keep a report from `ready`: errors and warnings, and missing essentials. An essential that
 * findings report counts once, however many of them do: one time given mends them all.
 */
export function openCount(report: Judged): number {
  const weighty = report.findings.filter(({ level }) => level === 'error' || level === 'warning')
  const missing = Object.entries(report.essentials).flatMap(([name, present]) => (present ? [] : [name]))
  const reported = weighty.flatMap(({ essential }) => essential ?? [])
  return (
    weighty.filter(({ essential }) => essential === undefined).length +
    new Set([...missing, ...reported]).size
  )
}

/** The verdict of a set of findings and essentials. */
export function verdictOf(report: Judged): Verdict {
  if (report.findings.some(({ level }) => level === 'error')) return 'not-ready'
  return openCount(report) === 0 ? 'ready' : 'almost'
}

/** The verdict in the words every surface uses: "Ready to send", "2 things to fix", "Fix before sending". */
export function verdictLabel(report: Judged & Pick<Report, 'verdict'>): string {
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
