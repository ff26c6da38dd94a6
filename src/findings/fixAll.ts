import type { Edit, Finding, Fix, Report } from './model.js'
import { plainText } from './snippetText.js'

/** What {@link fixAll} did: the text afterwards, the findings it put right, and the report on the text as it is now. */
export interface FixedText {
  readonly text: string
  readonly fixed: readonly Finding[]
  readonly report: Report
}

/** One fix can uncover another, so the text is checked again after each pass; no honest chain is longer than this. */
const maxPasses = 10

/**
 * Applies every safe fix until none is left, at most ten times over. Fixes that overlap one already taken wait for
 * the next pass. The same `check` decides what is left, so the returned report always belongs to the returned text.
 *
 * @param known the report on `text` where it is known already
 */
export function fixAll(check: (text: string) => Report, text: string, known?: Report): FixedText {
  const seen = new Set([text])
  const fixed: Finding[] = []
  let current = text
  let report = known ?? check(current)
  for (let pass = 0; pass < maxPasses; pass++) {
    const { findings, edits } = chooseFixes(report.findings, current.length)
    const next = applyEdits(current, edits)
    // Two rules that undo each other would swap for ever: stop at the first text met before.
    if (seen.has(next)) break
    seen.add(next)
    fixed.push(...findings)
    current = next
    report = check(current)
  }
  return { text: current, fixed, report }
}

/**
 * The text with the edits made, last one first so that offsets stay right. The edits must not overlap. New lines in
 * an edit take the text's own line ending.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const eol = lineEndOf(text)
  let result = text
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    const plain = (plainText(newText) ?? newText).replace(/\r?\n/g, eol)
    result = result.slice(0, start) + plain + result.slice(end)
  }
  return result
}

/** How lines end in a text; LF where all is one line. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** The findings' first safe fixes that do not get in each other's way, in the order of the text. */
function chooseFixes(
  findings: readonly Finding[],
  length: number
): { findings: readonly Finding[]; edits: readonly Edit[] } {
  const chosen: Finding[] = []
  const edits: Edit[] = []
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => isApplicable(candidate, length))
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue
    chosen.push(finding)
    edits.push(...fix.edits)
  }
  return { findings: chosen, edits }
}

function isApplicable(fix: Fix, length: number): boolean {
  return (
    fix.safe &&
    fix.edits.length > 0 &&
    fix.edits.every(
      ({ start, end, newText }) => start <= end && end <= length && plainText(newText) !== undefined
    ) &&
    fix.edits.every((edit, index) => fix.edits.slice(index + 1).every((other) => !collide(edit, other)))
  )
}

/** Edits that merely touch collide too: each was written for the text next to it as it was. */
function collide(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end
}
