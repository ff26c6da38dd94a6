import { VFile } from 'vfile'
import { createReplyReader, type ReadReply, type ReplyCues } from '../cues/reply.js'
import { allSteps, isLong, type Steps } from '../cues/steps.js'
import { withoutAgent } from '../prose/transcript.js'
import { ruleIds, rules } from '../rules/index.js'
import { fixesIn, pageOf, relatedIn, type Report as RuleReport, type Rule } from '../rules/rule.js'
import { findEssentials } from './essentials.js'
import { createHouseStyleFinder } from '../rules/teamStyle.js'
import { levelOf } from './catalogue.js'
import { createWordingReader, siftFindings } from './ignores/apply.js'
import { readComments } from './ignores/comments.js'
import { findSituation, type FoundSituation, situationProblems } from './situation.js'
import { loadGrammar } from './grammar.js'
import {
  type ActSpan,
  type CheckerOptions,
  type Finding,
  type Level,
  type Reply,
  type Report,
  type RuleFailure,
  type Span
} from './model.js'
import { verdictOf } from './verdict.js'
import { inEnglish, type Tell } from '../words/words.js'

export type { Steps } from '../cues/steps.js'
export { ruleIds, rules } from '../rules/index.js'

/** Checks replies with one set of options. */
export interface Checker {
  /** Checks one reply; never throws for any text. */
  check(reply: Reply): Report
  /** The same in steps, for a text so long that others want to do something meanwhile; tells how far it is, from 0 to 1. */
  readonly checkInSteps: (reply: Reply) => Steps<Report>
  /** Reads one reply without judging it, for what helps to draft it; never throws for any text. */
  readonly read: (reply: Reply) => Reading
}

/** What a reply and the customer's message say, as every rule reads them. */
export interface Reading {
  readonly cues: ReplyCues
  /** The cues of the customer's message, where there is one. */
  readonly customer: ReplyCues | undefined
  /** The situation that was given or named, or a guess. */
  readonly situation: FoundSituation | undefined
}

interface ActiveRule {
  readonly rule: Rule
  readonly level: Level
  readonly transform: ReturnType<Rule['plugin']>
}

/** Makes a checker. Work on a paragraph is kept for the next check, so one checker serves one surface for long. */
export function createChecker(options: CheckerOptions = {}): Checker {
  const { tell = inEnglish } = options
  const wordingsWith = createWordingReader(options.ignore)
  const active = rules.flatMap((rule) => activate(rule, options))
  const reader = createReplyReader(loadGrammar(), options.signOffs)
  const houseStyle = createHouseStyleFinder(options.houseStyle)

  return {
    read: (reply) => {
      const { cues, customer, situation } = allSteps(readWhole(reply))
      return { cues, customer, situation }
    },
    check: (reply) => allSteps(checkInSteps(reply)),
    checkInSteps
  }

  function* checkInSteps(reply: Reply): Steps<Report> {
    const { tree, cues, customer, situation } = yield* readWhole(reply)
    const file = new VFile({ value: reply.text })
    file.data.replyCues = cues
    file.data.now = reply.now
    file.data.tell = tell
    file.data.customerCues = customer
    file.data.houseStyle = houseStyle
    file.data.situation = situation?.isGuess ? undefined : situation?.id
    const failures: RuleFailure[] = []
    const found: Finding[] = []
    for (const [index, { rule, level, transform }] of active.entries()) {
      file.data.take = (report) => found.push(toFinding(report, rule, level, tell))
      try {
        transform(tree, file)
      } catch (error) {
        failures.push({ rule: rule.id, error: error instanceof Error ? error : new Error(String(error)) })
      }
      if (isLong(reply.text)) yield readingShare + ((1 - readingShare) * index) / active.length
    }
    found.sort((a, b) => a.start - b.start || a.end - b.end)
    const all = houseStyle ? outside(houseStyle.allowed(cues), found) : found
    const comments = readComments(cues.directives, ruleIds)
    const { findings, ignored } = siftFindings(all, reply.text, {
      comments: comments.rules,
      wordings: wordingsWith(reply.ignores?.wordings),
      occurrences: reply.ignores?.occurrences ?? []
    })
    // A guess may be wrong, and then its essentials would keep a good reply back.
    const essentials = findEssentials(cues, customer, situation?.isGuess ? undefined : situation?.id)
    const verdict = verdictOf({ findings, essentials, ignored })
    return {
      verdict,
      findings,
      essentials,
      ...(situation && { situation }),
      acts: actsOf(cues),
      problems: [...cues.head.problems, ...situationProblems(cues), ...comments.problems].map((problem) => ({
        ...problem,
        message: tell(problem.message)
      })),
      failures,
      ...(ignored.length > 0 && { ignored })
    }
  }

  function* readWhole(reply: Reply): Steps<Reading & Pick<ReadReply, 'tree'>> {
    const { tree, cues } = yield* share(reader.readInSteps(reply.text, reply.format ?? 'markdown'))
    const message = reply.customer ?? cues.head.customerMessage
    const customer =
      message === undefined
        ? undefined
        : (yield* share(reader.readInSteps(withoutAgent(message), 'plaintext'))).cues
    return { tree, cues, customer, situation: findSituation(cues, customer, reply.situation) }
  }
}

/** How much of the work it is to read a text, about. */
const readingShare = 0.6

/** Steps that are the first part of a longer way. */
function* share<Result>(steps: Steps<Result>): Steps<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield step.value * readingShare
  }
}

function activate(rule: Rule, options: CheckerOptions): ActiveRule[] {
  const level = levelOf(rule, options)
  if (level === 'off') return []
  const setting = options.rules?.[rule.id]
  return [{ rule, level, transform: rule.plugin(typeof setting === 'object' ? setting : undefined) }]
}

/** What does not lie within one of the spans; both in the order of the text. */
function outside(spans: readonly Span[], findings: readonly Finding[]): readonly Finding[] {
  let next = 0
  /** The furthest end of the spans that start before the finding or with it. */
  let covered = 0
  return findings.filter(({ start, end }) => {
    for (let span = spans[next]; span && span.start <= start; span = spans[++next])
      covered = Math.max(covered, span.end)
    return end > covered || start === end
  })
}

function toFinding(
  { start, end, message, related, fixes }: RuleReport,
  rule: Rule,
  level: Level,
  tell: Tell
): Finding {
  return {
    rule: rule.id,
    level,
    start,
    end,
    message: tell(message),
    url: pageOf(rule.id),
    related: relatedIn(tell, related),
    fixes: fixesIn(tell, fixes),
    ...(rule.essential === undefined ? {} : { essential: rule.essential }),
    ...(rule.waits === true || rule.essential !== undefined ? { waits: true } : {}),
    ...(rule.flagsSecrets && { isSecret: true })
  }
}

function actsOf({ sentences }: ReplyCues): ActSpan[] {
  const spans: ActSpan[] = []
  for (const sentence of sentences)
    for (const act of sentence.acts) {
      const { start, end } = sentence.placeOf(act)
      spans.push({ act: act.act, start, end })
    }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end)
}
