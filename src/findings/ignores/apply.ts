import type { Finding, IgnoredBy, IgnoredFinding } from '../model.js'
import type { CommentIgnores } from './comments.js'
import type { Occurrence, Wording } from './model.js'
import { normalForm, wordingKey } from './normal.js'
import { findOccurrences } from './occurrences.js'

/** Findings that count, and those that do not. */
export interface Sifted {
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
}

/** Everything that may keep a finding from counting. */
export interface Sieve {
  readonly comments: CommentIgnores['rules']
  /** By {@link wordingKey}. */
  readonly wordings: ReadonlyMap<string, Wording>
  readonly occurrences: readonly Occurrence[]
}

/**
 * Makes a reader of wordings that adds those of a reply to the `usual` ones. The same list comes with every key that somebody
 * types, so it is read once.
 */
export function createWordingReader(
  usual: readonly Wording[] = []
): (more?: readonly Wording[]) => Sieve['wordings'] {
  const known = wordingMap(usual)
  let last: { readonly list: readonly Wording[]; readonly map: Sieve['wordings'] } | undefined
  return (more) => {
    if (!more || more.length === 0) return known
    if (last?.list !== more) last = { list: more, map: new Map([...known, ...wordingMap(more)]) }
    return last.map
  }
}

/** Wordings by their keys; the first of equal ones is kept. */
function wordingMap(wordings: readonly Wording[]): Sieve['wordings'] {
  return new Map(wordings.map((wording): [string, Wording] => [wordingKey(wording), wording]).reverse())
}

/**
 * Takes the findings out that somebody ignores: those of a rule that a comment names, those of a wording, and single
 * occurrences. Takes time in proportion to the findings and what is ignored.
 */
export function siftFindings(findings: readonly Finding[], text: string, sieve: Sieve): Sifted {
  const { comments, wordings, occurrences } = sieve
  if (comments.size === 0 && wordings.size === 0 && occurrences.length === 0) return { findings, ignored: [] }
  const byWhole = findings.map((finding): IgnoredBy | undefined => {
    const place = comments.get(finding.rule)
    if (place) return { kind: 'comment', place }
    // A secret is never a wording: it would stand in a settings file.
    if (wordings.size === 0 || finding.isSecret) return undefined
    const { rule, start, end } = finding
    const wording = wordings.get(`${rule}\n${normalForm(text.slice(start, end))}`)
    return wording && { kind: 'wording', wording }
  })
  // Looked for among all findings, so that those which a comment hides do not shift the others' places.
  const found = findOccurrences(findings, text, occurrences)
  const counting: Finding[] = []
  const ignored: IgnoredFinding[] = []
  for (const [index, finding] of findings.entries()) {
    const here = found.get(index)
    const by = byWhole[index] ?? (here && { kind: 'occurrence' as const, ...here })
    if (by) ignored.push({ finding, by })
    else counting.push(finding)
  }
  return { findings: counting, ignored }
}
