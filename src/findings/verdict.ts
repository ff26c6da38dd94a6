import { inEnglish, say, type Tell } from '../words/words.js'
import type { Finding, Report, Verdict } from './model.js'

/** What a verdict depends on. */
export interface Judged extends Pick<Report, 'essentials'> {
  readonly findings: readonly Pick<Finding, 'level' | 'essential'>[]
  readonly ignored?: readonly { readonly finding: Pick<Finding, 'essential'> }[]
}

/**
 * Essentials that are missing, less those whose absence was found and is ignored: whoever ignores that finding has said
 * that the reply does without.
 */
export function missingEssentials({ essentials, ignored = [] }: Judged): string[] {
  const waived = new Set(ignored.map(({ finding }) => finding.essential))
  return Object.keys(essentials).filter((name) => essentials[name] === false && !waived.has(name))
}

/**
 * Number of things that keep a report from `ready`: errors and warnings, and missing essentials. An essential that
 * findings report counts once, however many of them do: one time given mends them all.
 */
export function openCount(report: Judged): number {
  const weighty = report.findings.filter(({ level }) => level === 'error' || level === 'warning')
  const reported = weighty.flatMap(({ essential }) => essential ?? [])
  return (
    weighty.filter(({ essential }) => essential === undefined).length +
    new Set([...missingEssentials(report), ...reported]).size
  )
}

/** The verdict of a set of findings and essentials. */
export function verdictOf(report: Judged): Verdict {
  if (report.findings.some(({ level }) => level === 'error')) return 'not-ready'
  return openCount(report) === 0 ? 'ready' : 'almost'
}

/** The verdict in the words every surface uses: "Ready to send", "2 things to fix", "Fix before sending". */
export function verdictLabel(report: Judged & Pick<Report, 'verdict'>, tell: Tell = inEnglish): string {
  switch (report.verdict) {
    case 'ready':
      return tell('Ready to send')
    case 'not-ready':
      return tell('Fix before sending')
    case 'almost': {
      const count = openCount(report)
      return tell(count === 1 ? '1 thing to fix' : say('{0} things to fix', count))
    }
  }
}
