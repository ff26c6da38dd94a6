import type { Finding } from '../../findings/model.js'
import { missingEssentials, verdictLabel } from '../../findings/verdict.js'
import type { Outcome } from '../checkResults.js'
import { inEnglish, say, type Tell, type Value, type Words } from '../../words/words.js'
import { nameOf } from '../../findings/names.js'
import { checkAnywayId } from '../commands/checkAnywayId.js'

/** What the status item and messages say about a checked document. */
export interface View {
  /** Name of the icon, as in `$(pass)`. */
  readonly icon: string
  readonly label: string
  /** Whether the reply should not go out as it is. */
  readonly isAlarming: boolean
  /** Id of the command that does something about it, where that is not to show the problems or to check again. */
  readonly command?: string
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
export function viewOf(outcome: Outcome, tell: Tell = inEnglish): View {
  const nothing = {
    icon: 'circle-slash',
    label: tell('Unchecked'),
    isAlarming: false,
    findings: [],
    missing: []
  }
  switch (outcome.kind) {
    case 'too-long':
      return {
        ...nothing,
        label: tell(outcome.wasChecked ? 'Changed since the check' : 'Too large, not checked'),
        command: checkAnywayId,
        reason: tell(
          say(
            'The text has {0} characters; replyReady.maxLength allows {1}. The command Check Anyway checks it.',
            group(outcome.length),
            group(outcome.maxLength)
          )
        )
      }
    case 'failed':
      return { ...nothing, reason: tell('The check failed; the output channel “Reply Ready” says where.') }
    case 'report': {
      const { report } = outcome
      const reported = new Set(report.findings.map(({ essential }) => essential))
      return {
        icon: icons[report.verdict],
        label: verdictLabel(report, tell),
        isAlarming: report.verdict === 'not-ready',
        findings: [...report.findings].sort((a, b) => weights[a.level] - weights[b.level]),
        missing: missingEssentials(report)
          .filter((element) => !reported.has(element))
          .map((element) => tell(nameOf(element))),
        ...(report.situation && { situation: tell(situationOf(report.situation)) })
      }
    }
  }
}

function situationOf({ id, isGuess }: { readonly id: string; readonly isGuess: boolean }): Words {
  return isGuess
    ? say('Looks like: {0} (a guess; name it in the front matter)', named(id))
    : say('Situation: {0}', named(id))
}

function named(id: string): Value {
  const name = nameOf(id)
  return typeof name === 'string' ? say(name) : name
}

function group(count: number): string {
  return new Intl.NumberFormat('en').format(count)
}
