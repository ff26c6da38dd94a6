import type { Directive, DirectiveWord } from '../../prose/directives.js'
import type { DocumentProblem } from '../../prose/document.js'
import { say } from '../../words/words.js'
import type { Span } from '../model.js'
import { nearest } from './nearest.js'

/** What the comments of a reply ask for. */
export interface CommentIgnores {
  /** The rules that this reply does without, each with the place of its name. */
  readonly rules: ReadonlyMap<string, Span>
  /** What the comments cannot mean. */
  readonly problems: readonly DocumentProblem[]
}

const none: CommentIgnores = { rules: new Map(), problems: [] }

/** Reads comments such as `<!-- reply-ready ignore over-apology, jargon: she likes it -->`; what they cannot mean is a problem. */
export function readComments(directives: readonly Directive[], known: readonly string[]): CommentIgnores {
  if (directives.length === 0) return none
  const rules = new Map<string, Span>()
  const problems: DocumentProblem[] = []
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

function unknown({ text }: DirectiveWord, known: readonly string[]): Omit<DocumentProblem, keyof Span> {
  const meant = nearest(text, known)
  return meant === undefined
    ? { message: say('There is no rule “{0}”.', text) }
    : { message: say('There is no rule “{0}”. Did you mean “{1}”?', text, meant), instead: meant }
}

function placeOf({ start, end }: Span): Span {
  return { start, end }
}
