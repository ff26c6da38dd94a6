import type { PanelFinding } from '../../protocol/messages.js'

interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The sentence around `at` in a line that starts at `start`, while it is being typed, also between two of its words;
 * `undefined` once it is ended.
 */
export function sentenceInProgress(line: string, start: number, at: number): Span | undefined {
  const caret = at - start
  if (!/[\p{L}\p{N}'’,;:-] ?$/u.test(line.slice(Math.max(0, caret - 3), caret))) return undefined
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)) {
    if (caret <= index + segment.length) return { from: start + index, to: start + index + segment.length }
  }
  return undefined
}

/** The findings without those that are new in a sentence that is still being typed; the ones that were there stay. */
export function withoutNagging(
  findings: readonly PanelFinding[],
  shown: readonly PanelFinding[],
  sentence: Span | undefined
): readonly PanelFinding[] {
  if (!sentence) return findings
  const touches = ({ isOutside, start, end }: PanelFinding): boolean =>
    !isOutside && end >= sentence.from && start <= sentence.to
  const known = new Set(shown.filter(touches).map(({ rule }) => rule))
  return findings.filter((finding) => !touches(finding) || known.has(finding.rule))
}
