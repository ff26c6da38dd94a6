import type { Level, Report } from '../findings/model.js'

const weights: Readonly<Record<Level, number>> = { error: 3, warning: 2, information: 1, hint: 0 }

/** Whether a level is that heavy, or heavier. */
export function isAtLeast(level: Level, least: Level): boolean {
  return weights[level] >= weights[least]
}

/** Whether the report holds a finding of the level or a heavier one; no level, no failing. */
export function fails(report: Pick<Report, 'findings'>, failOn: Level | undefined): boolean {
  if (failOn === undefined) return false
  return report.findings.some(({ level }) => isAtLeast(level, failOn))
}
