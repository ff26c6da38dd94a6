import type { ReplySentence } from '../cues/reply.js'
import type { Range, SentenceView } from '../cues/sentence.js'
import { isHedged, isNegated, isNegatedWithin, isReported, isSupposed } from './context.js'
import { customerBlamePhrases } from './customer-blame.phrases.js'
import type { Edit, Fix } from './finding.js'
import { cutBefore } from './edits.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'

const id = 'customer-blame'

/** Words that put the fault on the reader. */
export const customerBlame: Rule = {
  id,
  level: 'warning',
  summary: 'Say what happened and what helps now, without putting the fault on the customer.',
  phrases: customerBlamePhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const { text } = cues
    for (const sentence of cues.withTag(id, `${id}.mild`, `${id}.firm`, `${id}.comma`)) {
      const range = findBlame(sentence)
      if (!range) continue
      const place = sentence.placeOf(range)
      report(file, id, {
        ...place,
        message:
          'This puts the fault on the customer, who then defends themselves instead of reading on. Say what happened and what helps now, without “you”.',
        fixes: mend(text, sentence, range)
      })
    }
  }
}

function findBlame(sentence: ReplySentence): Range | undefined {
  const { view } = sentence
  return (
    view.of(`${id}.firm`).find(({ from }) => !isSupposed(view, from)) ??
    view.of(id).find((match) => !isHarmless(view, match)) ??
    view.of(`${id}.comma`).find(({ from, to }) => from === 0 && view.tokens[to]?.before === ',') ??
    view.of(`${id}.mild`).find((match) => !isHarmless(view, match) && !isSoftened(sentence, match))
  )
}

function isHarmless(view: SentenceView, match: Range): boolean {
  if (view.touches(match, `${id}.allowed`) || isReported(view, match.from)) return true
  if (crosses(view, match) || isDenied(view, match.from) || isSupposed(view, match.from)) return true
  return (
    view.isQuestion &&
    !/^(?:why|how|did|and|whose|what)$/u.test(view.tokens[match.from]?.word ?? '') &&
    !isToldFirst(view, match)
  )
}

/** A negation before "if you had …" or "as you …" denies something else. */
function isDenied(view: SentenceView, at: number): boolean {
  const { tokens } = view
  const start = view.clauseStart(at)
  const turn = tokens.slice(start, at + 1).findLastIndex(({ word }) => turns.test(word))
  return turn < 0 ? isNegated(view, at) : isNegatedWithin(view, start + turn + 1, at)
}

const turns = /^(?:if|as|given|had|where)$/u

/** "You broke it yourself, so why should we pay?" tells, and then asks about something else. */
function isToldFirst(view: SentenceView, match: Range): boolean {
  const end = view.clauseEnd(match.to - 1)
  return (
    view.startsClause(match.from) &&
    view.tokens.slice(end, end + 3).some(({ word }) => /^(?:why|how|who|what)$/u.test(word))
  )
}

/** "You're right, wrong file": what a comma parts is no phrase. */
function crosses({ tokens }: SentenceView, { from, to }: Range): boolean {
  return tokens.slice(from + 1, to).some(({ before }) => /[,;:.!?]/u.test(before))
}

/** A guess, or a fact told beside an apology or our own part in it. */
function isSoftened({ view, acts }: ReplySentence, match: Range): boolean {
  return (
    isHedged(view, match.from) ||
    isOurCause(view, match.to) ||
    acts.some(({ act }) => act === 'ownership' || act === 'apology' || act === 'sympathy')
  )
}

/** "You came at nine because our text said so": the cause is ours. */
function isOurCause({ tokens }: SentenceView, at: number): boolean {
  return tokens
    .slice(at)
    .some(
      ({ word }, index, rest) =>
        /^(?:because|since)$/u.test(word) &&
        /^(?:our|we|my|i)$/u.test(rest[rest[index + 1]?.word === 'of' ? index + 2 : index + 1]?.word ?? '')
    )
}

function mend(text: string, sentence: ReplySentence, range: Range): Fix[] {
  const { view } = sentence
  const reminder = view.of(`${id}.reminder`).find((match) => match.from === range.from)
  if (reminder)
    return [{ title: 'Leave the reminder out', edits: [cut(text, sentence, reminder)], safe: true }]
  const withheld = view.of(`${id}.withheld`).find((match) => match.from === range.from)
  if (withheld) {
    const place = sentence.placeOf({ from: withheld.from, to: withheld.to - 1 })
    return [
      { title: 'Say what is missing', edits: [{ ...place, newText: 'I’m still missing' }], safe: false }
    ]
  }
  const place = sentence.placeOf({ from: view.clauseStart(range.from), to: view.clauseEnd(range.to - 1) })
  // A quotation that begins or ends inside would be torn.
  if (text.slice(place.start, place.end).split('"').length % 2 === 0) return []
  const isCause = /^(?:because|as|since|when|which|that|if)$/u.test(
    view.tokens[view.clauseStart(range.from) - 1]?.word ?? ''
  )
  const hint = isCause ? 'what happened' : 'what happened and what helps now'
  const isFirst = place.start === sentence.place.start
  const newText = slot(1, isFirst ? `W${hint.slice(1)}` : hint)
  return [{ title: 'Say it without “you”', edits: [{ ...place, newText }], safe: false }]
}

/** Takes words out with the comma that sets them off, and gives the sentence its capital back. */
function cut(text: string, sentence: ReplySentence, range: Range): Edit {
  const { start, end } = sentence.placeOf(range)
  const after = /^[,:;]?\s*/u.exec(text.slice(end, end + 3))?.[0] ?? ''
  if (start === sentence.place.start) return cutBefore(text, start, end + after.length, true)
  const closes = sentence.view.tokens.length === range.to
  const before = /(?:,\s?|\s)$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
  return closes
    ? { start: start - before.length, end, newText: '' }
    : { start, end: end + after.length, newText: '' }
}
