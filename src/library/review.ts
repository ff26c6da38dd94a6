import type { Finding, Reply, Report } from '../findings/model.js'
import type { SnippetProblem } from './problem.js'
import type { Part } from './slots.js'
import type { TeamSnippet } from './teamSnippet.js'

/** What a checker answers about a reply; nothing when it failed. */
export type CheckReply = (reply: Reply) => Report | undefined

/** Where a run of the filled text comes from. */
interface Run {
  readonly start: number
  readonly end: number
  readonly part: Part
}

/**
 * What our own rules say of a snippet whose slots are filled with something plausible, at the places in its file. A finding
 * that is all inside slots is about what the writer will put there, so it is left out.
 */
export function reviewSnippet(snippet: TeamSnippet, check: CheckReply): SnippetProblem[] {
  const runs: Run[] = []
  let text = ''
  for (const part of snippet.parts) {
    const start = text.length
    text += part.kind === 'text' ? part.text : fillingFor(part.hint, part.isName)
    runs.push({ start, end: text.length, part })
  }
  const report = check({
    text,
    format: 'markdown',
    ...(snippet.situation && { situation: snippet.situation })
  })
  return (report?.findings ?? []).flatMap((finding) => placed(finding, runs, snippet.bodyStart))
}

function placed(
  { start, end, rule, level, message }: Finding,
  runs: readonly Run[],
  offset: number
): SnippetProblem[] {
  const touched = runs.filter((run) => run.start < end && run.end > start)
  if (touched.every(({ part }) => part.kind === 'slot')) return []
  const [first] = touched
  const last = touched.at(-1)
  if (!first || !last) return []
  return [
    {
      start: offset + sourceOf(first, start, first.part.start),
      end: offset + sourceOf(last, end, last.part.end),
      level,
      code: rule,
      message
    }
  ]
}

/** A text part that is as long in its source is the same there; a slot or an escape is taken whole. */
function sourceOf({ start, end, part }: Run, at: number, whole: number): number {
  const isSame = part.kind === 'text' && end - start === part.end - part.start
  return isSame && at >= start && at <= end ? part.start + (at - start) : whole
}

const time = /\b(?:time|date|day|when|deadline|eta|hour|until|delivery)\b/iu
const person = /\b(?:name|customer|agent|owner|colleague|manager|person|who)\b/iu
const address = /\b(?:url|link|address|page)\b/iu

/** Something that a writer could put there. */
function fillingFor(hint: string, isName: boolean): string {
  if (!isName) return hint
  if (time.test(hint)) return '17:00 CET on Thursday'
  if (person.test(hint)) return 'Dana'
  if (address.test(hint)) return 'https://example.com/help'
  if (/\b(?:number|id|no|reference)\b/iu.test(hint)) return '48213'
  if (/\b(?:amount|price|total|sum)\b/iu.test(hint)) return '€20'
  return hint
}
