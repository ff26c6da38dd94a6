import { readFileSync } from 'node:fs'
import { createChecker, type Checker } from '../../src/findings/checker.js'
import type { Finding, Format, Reply, Situation } from '../../src/findings/model.js'
import { everyRule } from '../everyRule.js'

/** A labelled reply: which rules must fire on which of its words, and which rules its label speaks about. */
export interface LabelledCase {
  readonly id: string
  readonly text: string
  readonly customer?: string
  readonly situation?: Situation
  readonly format?: Format
  /** The moment that dates are measured against, as ISO time. */
  readonly now?: string
  /** Rule → substrings that a finding of it should overlap. */
  readonly expect: Readonly<Record<string, readonly string[]>>
  /** Rules that a fair reader could decide both ways; not scored. */
  readonly either?: readonly string[]
  readonly judged: readonly string[] | 'all'
}

/** How a rule did over labelled cases; a rule counts once a case. */
export interface Score {
  readonly rule: string
  hits: number
  falseAlarms: number
  misses: number
  /** Cases that went wrong, for people to read. */
  readonly wrong: string[]
}

/** Reads labelled cases from a JSON-lines file. */
export function readCases(file: string): LabelledCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledCase)
}

/** Checks every case and counts, rule by rule. */
export function scoreCases(
  cases: readonly LabelledCase[],
  checker: Checker = createChecker(everyRule)
): Map<string, Score> {
  const scores = new Map<string, Score>()
  for (const item of cases) {
    const { findings } = checker.check(replyOf(item))
    const fired = groupByRule(findings)
    for (const [rule, texts] of Object.entries(item.expect)) {
      if (fired.has(rule)) scoreOf(scores, rule).hits++
      else {
        scoreOf(scores, rule).misses++
        scoreOf(scores, rule).wrong.push(
          `missed ${item.id}: ${JSON.stringify(texts[0])} in ${JSON.stringify(item.text)}`
        )
      }
    }
    for (const [rule, found] of fired) {
      if (rule in item.expect || item.either?.includes(rule) || !isJudged(item, rule)) continue
      scoreOf(scores, rule).falseAlarms++
      scoreOf(scores, rule).wrong.push(
        `false ${item.id}: ${found.map((finding) => words(item, finding)).join(', ')} in ${JSON.stringify(item.text)}`
      )
    }
  }
  return scores
}

/** The reply of a labelled case, as the checker takes it. */
export function replyOf({ text, customer, situation, format = 'plaintext', now }: LabelledCase): Reply {
  return {
    text,
    format,
    ...(customer !== undefined && { customer }),
    ...(situation && { situation }),
    ...(now !== undefined && { now: new Date(now) })
  }
}

function isJudged({ judged }: LabelledCase, rule: string): boolean {
  // A good reply may still hold what only some writers want to be told.
  return judged === 'all' ? everyRule.rules?.[rule] === undefined : judged.includes(rule)
}

function words({ text }: LabelledCase, { start, end }: Finding): string {
  return JSON.stringify(text.slice(start, end))
}

function scoreOf(scores: Map<string, Score>, rule: string): Score {
  const known = scores.get(rule)
  if (known) return known
  const score: Score = { rule, hits: 0, falseAlarms: 0, misses: 0, wrong: [] }
  scores.set(rule, score)
  return score
}

/** Share of what was flagged that is right; 1 when nothing was flagged. */
export function precision({ hits, falseAlarms }: Score): number {
  return hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms)
}

/** Share of what should be flagged that was; 1 when nothing should. */
export function recall({ hits, misses }: Score): number {
  return hits + misses === 0 ? 1 : hits / (hits + misses)
}

function groupByRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  return groups
}
