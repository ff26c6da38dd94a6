import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader } from '../../../src/cues/reply.js'
import { createChecker } from '../../../src/findings/checker.js'
import { fixAll } from '../../../src/findings/fixAll.js'
import type { Finding, Fix, Reply, Span } from '../../../src/findings/model.js'
import { rules } from '../../../src/rules/index.js'
import { readCases, replyOf } from '../../accuracy/score.js'
import { exampleStyle } from '../../everyRule.js'
import { applyFix, fillEdits } from './harness.js'

const corpus = path.join(import.meta.dirname, '../../corpus')
const checker = createChecker({ houseStyle: exampleStyle })
const reader = createReplyReader(compileCues())

/** What a writer would put into a slot. */
const fill = (hint: string): string => {
  if (hint === 'zone') return 'CET'
  if (hint === 'us, me or a name') return 'us'
  return /\b(?:time|date|day|hour|when)\b/.test(hint)
    ? 'tomorrow at 17:00 CET'
    : hint.charAt(0).toUpperCase() + hint.slice(1)
}

/** One way to fix one finding of a labelled reply. */
interface Candidate {
  readonly id: string
  readonly reply: Reply
  readonly findings: readonly Finding[]
  readonly finding: Finding
  readonly fix: Fix
}

const candidates = new Map<string, Candidate[]>()

/** Where the place of a finding, with what a fix puts in, is in the text after it. */
function regionAfter({ finding, fix }: Candidate): Span {
  const edits = fillEdits(fix.edits, fill)
  let { start, end } = finding
  for (const edit of edits) {
    start = Math.min(start, edit.start)
    end = Math.max(end, edit.end)
  }
  return {
    start,
    end: end + edits.reduce((sum, edit) => sum + edit.newText.length - (edit.end - edit.start), 0)
  }
}

/** How many brackets of a pair have no other. */
function oddOnes(text: string, pair: string): number {
  return Math.abs(text.split(pair.charAt(0)).length - text.split(pair.charAt(1)).length)
}

/** What a reader would notice in a text that was badly put together. */
function slips(text: string, format: Reply['format']): Record<string, number> {
  const { sentences } = reader.read(text, format ?? 'markdown').cues
  return {
    'double space': text.match(/\S {2,}(?=\S)/g)?.length ?? 0,
    'space before punctuation': text.match(/[^\s.] [,.;:!?](?=\s|$)/g)?.length ?? 0,
    'space at the end of a line': text.match(/\S[ \t]+(?=\r?\n|$)/g)?.length ?? 0,
    'doubled punctuation': text.match(/[,;:]\s*[,.;:!?]|\.\s*[,;!?]/g)?.length ?? 0,
    'blank lines': text.match(/\n\s*\n\s*\n/g)?.length ?? 0,
    'blanks around': text === text.trim() ? 0 : 1,
    'punctuation at the start': text.match(/(?:^|\n|[.!?] )[,;.!?]/g)?.length ?? 0,
    'doubled full stop': text.match(/(?<!\.)\.\.(?!\.)/g)?.length ?? 0,
    'doubled word': text.match(/(?<![\p{L}'’])(\p{L}+) \1(?![\p{L}'’])/gu)?.length ?? 0,
    'open bracket': oddOnes(text, '()') + oddOnes(text, '[]') + oddOnes(text, '{}') + oddOnes(text, '“”'),
    'open mark': ['**', '__', '`', '"'].filter((mark) => text.split(mark).length % 2 === 0).length,
    'small first letter': sentences.filter(({ place }) =>
      /^["'“‘*_]*\p{Ll}/u.test(text.slice(place.start, place.end))
    ).length
  }
}

/** Rules about what a whole reply leaves out: an apology that was missing needs its repair, and a promise its time. */
const isOfWhole = (rule: string): boolean =>
  /^missing-|^unanswered-|^refusal-without|^overconfident-timeline$/.test(rule)

/** Whether a rule's fixes are sentences of ours, and no words of a list. */
const isWritten = (rule: string): boolean =>
  !/^(?:inclusive-language|wordy|house-style|preferred-wording)$/.test(rule)

/** Whether a place is in what a fix puts in. */
function isPutIn({ fix }: Candidate, { start, end }: Span): boolean {
  return fillEdits(fix.edits, fill).some(
    (edit) => start < edit.start + edit.newText.length && edit.start < end
  )
}

function faultsOf(candidate: Candidate): string[] {
  const { reply, findings, finding, fix } = candidate
  const text = applyFix(reply.text, fix, fill)
  const after = checker.check({ ...reply, text }).findings
  const region = regionAfter(candidate)
  const faults: string[] = []
  if (after.some(({ rule, start, end }) => rule === finding.rule && start < region.end && end > region.start))
    faults.push('still found')
  for (const found of after) {
    const { rule, level } = found
    const count = (list: readonly Finding[]): number => list.filter((other) => other.rule === rule).length
    const isOurs =
      level === 'warning' && isWritten(finding.rule) && !isOfWhole(rule) && isPutIn(candidate, found)
    if ((level === 'error' || isOurs) && count(after) > count(findings)) faults.push(`new ${level} ${rule}`)
  }
  const before = slips(reply.text, reply.format)
  for (const [what, count] of Object.entries(slips(text, reply.format)))
    if (count > (before[what] ?? 0)) faults.push(what)
  return faults.map((fault) => `${candidate.id}: ${fault} after "${fix.title}": ${JSON.stringify(text)}`)
}

describe('fixes over the labelled replies', () => {
  before(function () {
    this.timeout(120_000)
    for (const name of readdirSync(corpus).filter((file) => file.endsWith('.jsonl'))) {
      for (const item of readCases(path.join(corpus, name))) {
        const reply = replyOf(item)
        const { findings } = checker.check(reply)
        for (const finding of findings) {
          const list = candidates.get(finding.rule) ?? []
          candidates.set(finding.rule, list)
          for (const fix of finding.fixes) list.push({ id: item.id, reply, findings, finding, fix })
        }
      }
    }
  })

  for (const { id } of rules) {
    it(`${id}: leave a good text that the rule passes`, () => {
      const faults = (candidates.get(id) ?? []).flatMap(faultsOf)
      assert.deepEqual(faults, [])
    }).timeout(60_000)
  }

  it('keep the lines of a text as they end', () => {
    for (const { id, reply } of [...candidates.values()].flat()) {
      if (!reply.text.includes('\n') || reply.text.includes('\r')) continue
      const crlf = { ...reply, text: reply.text.replaceAll('\n', '\r\n') }
      for (const fix of checker.check(crlf).findings.flatMap(({ fixes }) => fixes))
        assert.doesNotMatch(applyFix(crlf.text, fix, fill), /(?<!\r)\n|\r(?!\n)/, `${id}: ${fix.title}`)
    }
  }).timeout(60_000)

  it('that are safe are done after one round', () => {
    for (const list of candidates.values()) {
      for (const { reply, fix } of list) {
        if (!fix.safe) continue
        const check = (text: string) => checker.check({ ...reply, text })
        const { text } = fixAll(check, reply.text)
        assert.equal(fixAll(check, text).text, text)
      }
    }
  }).timeout(60_000)

  it('that are safe leave nothing to fill in', () => {
    for (const { fix } of [...candidates.values()].flat()) {
      if (fix.safe)
        assert.ok(
          fix.edits.every(({ newText }) => !/(?<!\\)\$/.test(newText)),
          fix.title
        )
    }
  })
})
