import type { Level, Report } from '../findings/model.js'

const weights: Readonly<Record<Level, number>> = { error: 3, warning: 2, information: 1, hint: 0 }

/** Whether the report holds a finding of the level or a heavier one; no level, no failing. */
export function fails(report: Pick<Report, 'findings'>, failOn: Level | undefined): boolean {
  if (failOn === undefined) return false
  return report.findings.some(({ level }) => weights[level] >= weights[failOn])
}
