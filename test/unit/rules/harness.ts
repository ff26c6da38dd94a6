import assert from 'node:assert/strict'
import { VFile } from 'vfile'
import { createReplyReader } from '../../../src/cues/reply.js'
import { applyEdits } from '../../../src/findings/fixAll.js'
import type { Fix, Related, Span } from '../../../src/rules/finding.js'
import type { Rule, RuleOptions } from '../../../src/rules/rule.js'

/** A reply for a rule to look at. `format` defaults to `'plaintext'`. */
export interface RuleInput {
  readonly text: string
  readonly customer?: string
  readonly format?: 'markdown' | 'plaintext'
  readonly now?: Date
  readonly options?: RuleOptions
}

/** What a rule reported, with the words it is about. */
export interface RuleFinding extends Span {
  readonly words: string
  readonly message: string
  readonly fixes: readonly Fix[]
  readonly related: readonly Related[]
}

/** Runs one rule by itself, whether or not it is in the list of rules. */
export function runRule(rule: Rule, input: RuleInput | string): RuleFinding[] {
  const {
    text,
    customer,
    format = 'plaintext',
    now,
    options
  } = typeof input === 'string' ? { text: input } : input
  const reader = createReplyReader(rule.phrases)
  const { tree, cues } = reader.read(text, format)
  const message = customer ?? cues.head.customerMessage
  const file = new VFile({ value: text })
  file.data.replyCues = cues
  file.data.customerCues = message === undefined ? undefined : reader.read(message, 'plaintext').cues
  file.data.now = now
  rule.plugin(options)(tree, file)
  return file.messages.map(({ reason, place, fixes = [], related = [] }) => {
    const start = place && 'start' in place ? (place.start.offset ?? 0) : 0
    const end = place && 'start' in place ? (place.end.offset ?? 0) : 0
    return { start, end, words: text.slice(start, end), message: reason, fixes, related }
  })
}

/** The words of everything that a rule reports. */
export function wordsOf(rule: Rule, input: RuleInput | string): string[] {
  return runRule(rule, input).map(({ words }) => words)
}

/** The text with one fix made; a placeholder is left as it is written, `${1:hint}`. */
export function fixed(text: string, fix: Fix): string {
  return applyEdits(text, fix.edits)
}

/** Slots filled with words that say nothing, so that a fixed text can be checked again. */
function filled(text: string): string {
  return text.replace(/\$\{\d+:([^}]*)\}/gu, '$1')
}

/** Asserts the text that the first fix of the first finding leaves, and that the rule finds less in it than before. */
export function assertFix(rule: Rule, input: RuleInput | string, expected: string): void {
  const given = typeof input === 'string' ? { text: input } : input
  const before = runRule(rule, given)
  const fix = before[0]?.fixes[0]
  assert.ok(fix, `no fix for ${JSON.stringify(given.text)}`)
  const text = fixed(given.text, fix)
  assert.equal(text, expected)
  assert.ok(
    runRule(rule, { ...given, text: filled(text) }).length < before.length,
    `still flagged: ${JSON.stringify(text)}`
  )
}
