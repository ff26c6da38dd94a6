import type { Directive, DirectiveWord } from '../../prose/directives.js'
import { say, type Words } from '../../words/words.js'
import type { Span } from '../model.js'
import { nearest } from './nearest.js'

/** What a comment cannot mean, and where. */
interface CommentProblem extends Span {
  readonly message: Words
  /** What was most likely meant in its place. */
  readonly instead?: string
}

/** What the comments of a reply ask for. */
export interface CommentIgnores {
  /** The rules that this reply does without, each with the place of its name. */
  readonly rules: ReadonlyMap<string, Span>
  readonly problems: readonly CommentProblem[]
}

const none: CommentIgnores = { rules: new Map(), problems: [] }

/** Reads comments such as `<!-- reply-ready ignore over-apology, jargon: she likes it -->`; what they cannot mean is a problem. */
export function readComments(directives: readonly Directive[], known: readonly string[]): CommentIgnores {
  if (directives.length === 0) return none
  const rules = new Map<string, Span>()
  const problems: CommentProblem[] = []
  const ids = new Set(known)
  for (const { start, end, verb, names } of directives) {
    if (verb?.text !== 'ignore') {
      const message = 'This comment should say “ignore” and the rules to ignore in this reply.'
      problems.push({ ...placeOf(verb ?? { start, end }), message })
      continue
    }
    if (names.length === 0) {
      problems.push({ start, end, message: 'Name the rules to ignore in this reply.' })
    }
    for (const name of names) {
      if (ids.has(name.text)) rules.set(name.text, rules.get(name.text) ?? placeOf(name))
      else problems.push({ ...placeOf(name), ...unknown(name, known) })
    }
  }
  return { rules, problems }
}

function unknown({ text }: DirectiveWord, known: readonly string[]): Omit<CommentProblem, keyof Span> {
  const meant = nearest(text, known)
  return meant === undefined
    ? { message: say('There is no rule “{0}”.', text) }
    : { message: say('There is no rule “{0}”. Did you mean “{1}”?', text, meant), instead: meant }
}

function placeOf({ start, end }: Span): Span {
  return { start, end }
}
