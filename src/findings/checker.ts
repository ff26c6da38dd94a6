import type { VFileMessage } from 'vfile-message'
import { VFile } from 'vfile'
import { createReplyReader, type ReplyCues } from '../cues/reply.js'
import { rules } from '../rules/index.js'
import type { Rule, RuleOptions } from '../rules/rule.js'
import { findEssentials } from './essentials.js'
import { findSituation } from './situation.js'
import { situationPhrases } from './situation.phrases.js'
import {
  type ActSpan,
  type CheckerOptions,
  type Finding,
  type Level,
  type Reply,
  type Report,
  type RuleFailure,
  type RuleSetting
} from './model.js'
import { verdictOf } from './verdict.js'

export { ruleIds } from '../rules/index.js'

/** Checks replies with one set of options. */
export interface Checker {
  /** Checks one reply; never throws for any text. */
  check(reply: Reply): Report
}

interface ActiveRule {
  readonly rule: Rule
  readonly level: Level
  readonly transform: ReturnType<Rule['plugin']>
}

/** Makes a checker. Work on a paragraph is kept for the next check, so one checker serves one surface for long. */
export function createChecker(options: CheckerOptions = {}): Checker {
  const active = rules.flatMap((rule) => activate(rule, options.rules?.[rule.id]))
  const reader = createReplyReader([...situationPhrases, ...active.flatMap(({ rule }) => rule.phrases ?? [])])

  return {
    check(reply) {
      const { tree, cues } = reader.read(reply.text, reply.format ?? 'markdown')
      const file = new VFile({ value: reply.text })
      file.data.replyCues = cues
      file.data.now = reply.now
      const customerMessage = reply.customer ?? cues.head.customerMessage
      file.data.customerCues =
        customerMessage === undefined ? undefined : reader.read(customerMessage, 'plaintext').cues
      const situation = findSituation(cues, file.data.customerCues, reply.situation)
      file.data.situation = situation?.isGuess ? undefined : situation?.id
      const failures: RuleFailure[] = []
      const findings: Finding[] = []
      for (const { rule, level, transform } of active) {
        const before = file.messages.length
        try {
          withoutStackTraces(() => {
            transform(tree, file)
          })
        } catch (error) {
          failures.push({ rule: rule.id, error: error instanceof Error ? error : new Error(String(error)) })
        }
        for (const message of file.messages.slice(before)) findings.push(toFinding(message, rule, level))
      }
      findings.sort((a, b) => a.start - b.start || a.end - b.end)
      // A guess may be wrong, and then its essentials would keep a good reply back.
      const essentials = findEssentials(
        cues,
        file.data.customerCues,
        situation?.isGuess ? undefined : situation?.id
      )
      const verdict = verdictOf({ findings, essentials })
      return {
        verdict,
        findings,
        essentials,
        ...(situation && { situation }),
        acts: actsOf(cues),
        problems: cues.head.problems,
        failures
      }
    }
  }
}

function activate(rule: Rule, setting: RuleSetting | undefined): ActiveRule[] {
  const level = (typeof setting === 'object' ? setting.level : setting) ?? rule.level
  if (level === 'off') return []
  const options: RuleOptions | undefined = typeof setting === 'object' ? setting : undefined
  return [{ rule, level, transform: rule.plugin(options) }]
}

/** A vfile message is an error with a stack trace, which costs more than finding the message did. */
function withoutStackTraces(run: () => void): void {
  const v8 = Error as ErrorConstructor & { stackTraceLimit: number }
  const limit = v8.stackTraceLimit
  v8.stackTraceLimit = 0
  try {
    run()
  } finally {
    v8.stackTraceLimit = limit
  }
}

function toFinding(message: VFileMessage, rule: Rule, level: Level): Finding {
  const { place } = message
  const start = place && 'start' in place ? (place.start.offset ?? 0) : 0
  const end = place && 'end' in place ? (place.end.offset ?? start) : start
  return {
    rule: rule.id,
    level,
    start,
    end,
    message: message.reason,
    url: message.url ?? `docs/rules/${rule.id}.md`,
    related: message.related ?? [],
    fixes: message.fixes ?? [],
    ...(rule.essential === undefined ? {} : { essential: rule.essential })
  }
}

function actsOf({ sentences }: ReplyCues): ActSpan[] {
  return sentences
    .flatMap((sentence) => sentence.acts.map((act) => ({ act: act.act, ...sentence.placeOf(act) })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
