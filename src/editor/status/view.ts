import type { Finding } from '../../findings/model.js'
import { missingEssentials, verdictLabel } from '../../findings/verdict.js'
import type { Outcome } from '../checkResults.js'

/** What the status item and messages say about a checked document. */
export interface View {
  /** Name of the icon, as in `$(pass)`. */
  readonly icon: string
  readonly label: string
  /** Whether the reply should not go out as it is. */
  readonly isAlarming: boolean
  /** Why a document is unchecked. */
  readonly reason?: string
  /** Everything found, the weightiest first. */
  readonly findings: readonly Finding[]
  /** Essentials that are missing and that no finding reports, in words. */
  readonly missing: readonly string[]
  /** Which situation the reply is measured by, and whether that is only a guess. */
  readonly situation?: string
}

const icons = { ready: 'pass', almost: 'checklist', 'not-ready': 'error' } as const
const weights = { error: 0, warning: 1, information: 2, hint: 3 } as const

/** Puts an outcome into words. */
export function viewOf(outcome: Outcome): View {
  const nothing = { icon: 'circle-slash', label: 'Unchecked', isAlarming: false, findings: [], missing: [] }
  switch (outcome.kind) {
    case 'too-long':
      return {
        ...nothing,
        reason:
          `The text has ${group(outcome.length)} characters; ` +
          `replyReady.maxLength allows ${group(outcome.maxLength)}.`
      }
    case 'failed':
      return { ...nothing, reason: 'The check failed; the output channel “Reply Ready” says where.' }
    case 'report': {
      const { report } = outcome
      const reported = new Set(report.findings.map(({ essential }) => essential))
      return {
        icon: icons[report.verdict],
        label: verdictLabel(report),
        isAlarming: report.verdict === 'not-ready',
        findings: [...report.findings].sort((a, b) => weights[a.level] - weights[b.level]),
        missing: missingEssentials(report)
          .filter((element) => !reported.has(element))
          .map(words),
        ...(report.situation && { situation: situationOf(report.situation) })
      }
    }
  }
}

function situationOf({ id, isGuess }: { readonly id: string; readonly isGuess: boolean }): string {
  return isGuess
    ? `Looks like: ${words(id)} (a guess; name it in the front matter)`
    : `Situation: ${words(id)}`
}

/** The first sentence of a finding's message: what is wrong, without the why and the advice. */
export function headlineOf({ message }: Pick<Finding, 'message'>): string {
  return message.split(/(?<=[.!?]["”]?) (?=[A-Z])/, 1)[0] ?? message
}

/** `nextUpdate` and `next-update` in words: `next update`. */
function words(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
}

function group(count: number): string {
  return new Intl.NumberFormat('en').format(count)
}
