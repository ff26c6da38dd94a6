import type { Format, Span } from '../../findings/model.js'
import { directivesIn, type Directive } from '../../prose/directives.js'
import type { Line } from '../../prose/lines.js'
import { splitRegions, type Region } from '../../prose/regions.js'
import type { TextEdit } from '../model.js'
import { lineEndOf } from './textEdit.js'

/**
 * Edits that make a reply ignore a rule: its id goes into the first comment that ignores others without giving a reason, or
 * into a comment of its own below the front matter. No edits where the reply does so already.
 */
export function addIgnoreComment(text: string, rule: string, format: Format = 'markdown'): TextEdit[] {
  const regions = splitRegions(text, format)
  const ignoring = commentsOf(regions, format).filter(({ verb }) => verb?.text === 'ignore')
  if (ignoring.some(({ names }) => names.some((name) => name.text === rule))) return []
  const open = ignoring.find(({ names, reason, isWholeLine }) => names.length > 0 && !reason && isWholeLine)
  const last = open?.names.at(-1)
  if (last) return [{ start: last.end, end: last.end, newText: `, ${rule}` }]
  const [first] = regions
  const head = first?.kind === 'front-matter' ? first.lines.at(-1) : undefined
  const eol = lineEndOf(text)
  const at = head ? head.next : text.startsWith('\uFEFF') ? 1 : 0
  const before = head && head.next === head.end ? eol : ''
  const below = regions.flatMap(({ lines }) => lines).find(({ next }) => next > at)
  const gap = below && /\S/u.test(text.slice(at, below.end)) ? eol : ''
  return [{ start: at, end: at, newText: `${before}<!-- reply-ready ignore ${rule} -->${eol}${gap}` }]
}

/**
 * Edits that take a rule out of the comments that ignore it; without a rule, that take all such comments away. A comment
 * that has nothing left goes with its line and one blank line below.
 */
export function removeIgnoreComments(
  text: string,
  rule: string | undefined,
  format: Format = 'markdown'
): TextEdit[] {
  const regions = splitRegions(text, format)
  const lines = regions.flatMap((region) => region.lines)
  return commentsOf(regions, format)
    .filter(({ verb }) => verb?.text === 'ignore')
    .flatMap((comment) => {
      const at = comment.names.findIndex((name) => name.text === rule)
      if (rule !== undefined && at < 0) return []
      if (rule === undefined || comment.names.every((name) => name.text === rule))
        return [removal(lines, comment)]
      return nameRemovals(comment, rule)
    })
}

/** The rules that comments ignore in a reply, each with the place of its first name, whether they exist or not. */
export function ignoredInComments(text: string, format: Format = 'markdown'): ReadonlyMap<string, Span> {
  const rules = new Map<string, Span>()
  for (const { verb, names } of commentsOf(splitRegions(text, format), format)) {
    if (verb?.text !== 'ignore') continue
    for (const { text: rule, start, end } of names) rules.set(rule, rules.get(rule) ?? { start, end })
  }
  return rules
}

/** Each name goes with the comma or space that divides it from its neighbour. */
function nameRemovals({ names }: Directive, rule: string): TextEdit[] {
  const edits: TextEdit[] = []
  // From the front on, what is between a name and the next goes with the name; at the end, what is before it.
  const lastKept = names.findLastIndex((name) => name.text !== rule)
  for (const [index, name] of names.entries()) {
    if (name.text !== rule) continue
    const next = names[index + 1]
    if (index < lastKept && next) edits.push({ start: name.start, end: next.start, newText: '' })
    else edits.push({ start: names[index - 1]?.end ?? name.start, end: name.end, newText: '' })
  }
  return edits
}

function removal(lines: readonly Line[], { start, end, isWholeLine }: Directive): TextEdit {
  if (!isWholeLine) return { start, end, newText: '' }
  const at = lines.findIndex((line) => line.next >= end)
  const [above, own, below] = [lines[at - 1], lines[at], lines[at + 1]]
  // A blank line above stays, so the one below would be a second.
  const goesToo = below && isBlank(below) && (!above || isBlank(above))
  return { start: own?.start ?? start, end: (goesToo ? below : own)?.next ?? end, newText: '' }
}

function isBlank({ text }: Line): boolean {
  return !/\S/u.test(text)
}

function commentsOf(regions: readonly Region[], format: Format): Directive[] {
  return regions
    .filter(({ kind }) => kind === 'own' || kind === 'directive')
    .flatMap(({ lines }) => lines.flatMap((line) => directivesIn(line, format)))
}
