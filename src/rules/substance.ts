import type { Act, ActName } from '../cues/acts/act.js'
import type { ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'

const social: ReadonlySet<ActName> = new Set<ActName>([
  'apology',
  'sympathy',
  'thanks',
  'acknowledgement',
  'greeting',
  'closing',
  'ownership'
])

/** Whether an act is only about manners and feelings. */
export function isSocial({ act }: Pick<Act, 'act'>): boolean {
  return social.has(act)
}

/** What a clause of so few words says alone is no statement: a name, "As always", the agent's initials. */
const shortest = 4

/**
 * The clauses of a sentence that tell the customer something: neither manners nor small talk, nor what `isEmpty` says
 * is none. A subordinate clause goes with the clause before it.
 */
export function statementsOf(
  sentence: ReplySentence,
  isEmpty: (range: Range) => boolean = () => false
): Range[] {
  const { view, acts } = sentence
  if (acts.some(({ act }) => act === 'closing')) return []
  return clausesOf(view).filter(
    (clause) =>
      clause.to - clause.from >= shortest &&
      !startsIn(view, clause, 'small-talk') &&
      !startsIn(view, clause, 'wish') &&
      !acts.some((act) => isSocial(act) && overlaps(act, clause)) &&
      !isEmpty(clause)
  )
}

/** Whether a phrase of the tag starts in the clause. Some phrases run on to the end of the sentence. */
function startsIn(view: SentenceView, clause: Range, tag: string): boolean {
  return view.of(tag).some(({ from }) => from >= clause.from && from < clause.to)
}

const subordinate = new Set([
  'if',
  'when',
  'once',
  'because',
  'unless',
  'although',
  'while',
  'whilst',
  'which',
  'who',
  'or'
])

/** After "and" these go on with a list of things. */
const determiner = /^(?:the|a|an|all|any|your|our|their|his|her|other|for)$/u

/** Main clauses, each with what depends on it. */
function clausesOf(view: SentenceView): Range[] {
  const clauses: { from: number; to: number }[] = []
  for (let at = 0; at < view.tokens.length;) {
    const end = view.clauseEnd(at)
    const last = clauses.at(-1)
    const [word = '', next = ''] = view.tokens.slice(at, at + 2).map((token) => token.word)
    if (last && (subordinate.has(word) || (word === 'and' && determiner.test(next)) || end - at < shortest))
      last.to = end
    else clauses.push({ from: at, to: end })
    at = end
  }
  return clauses
}
