import { isImperative } from '../cues/acts/imperative.js'
import type { ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'

const id = 'asks-for-secret'

/** "Please provide:" before a list asks for each of its items. */
export function introduces(lead: ReplySentence): boolean {
  return (
    !isElsewhere(lead) &&
    findAsks(lead).some(({ from }) => !isNegated(lead.view, { from, to: lead.view.tokens.length }))
  )
}

/** Places where the customer is asked for something, nearest to the end of the sentence first. */
export function findAsks({ view, acts }: ReplySentence): Range[] {
  const requests = acts.filter(({ act }) => act === 'request')
  const isRequested = ({ from }: Range): boolean =>
    requests.some((request) => overlaps(request, { from, to: from + 1 }))
  const gives = view
    .of(`${id}.give`)
    .filter(
      (give) =>
        isImperative(view, give.from) ||
        /^(?:simply|just)$/u.test(view.tokens[give.from - 1]?.word ?? '') ||
        isRequested(give) ||
        isOrder(view, give)
    )
  const giving = view.of(`${id}.giving`).filter(isRequested)
  const needs = view.of(`${id}.need`).filter(({ from }) => view.startsClause(from))
  const hasYou = view.tokens.some(({ word }) => word === 'you' || word === 'your')
  const whats =
    hasYou || (view.isQuestion && (view.has(`${id}.card`) || view.has(`${id}.password`)))
      ? view.of(`${id}.what`).filter(({ from }) => view.isQuestion || view.startsClause(from))
      : []
  const chosen = view.isQuestion ? view.of(`${id}.chosen`) : []
  return [...gives, ...giving, ...needs, ...whats, ...chosen, ...view.of(`${id}.ask`)].sort(
    (a, b) => b.from - a.from
  )
}

const subjects =
  /^(?:i|we|you|they|he|she|it|who|to|not|never|no|can|could|will|would|should|may|might|must|do|does|did|is|are|was|were|has|have|had|that|which|people|customers|someone|anyone|nobody|if|when)$/u

/** "As a next step share your code": an order behind other words, none of which could be its subject. */
function isOrder(view: SentenceView, { from, to }: Range): boolean {
  const { tokens } = view
  const start = view.clauseStart(from)
  // "To complete it submit your …": what it is for, and then the order.
  const first = tokens[start]?.word === 'to' && from - start > 2 ? start + 1 : start
  return (
    (/^(?:us|me)$/u.test(tokens[to - 1]?.word ?? '') ||
      /^(?:your|the|us|me)$/u.test(tokens[to]?.word ?? '')) &&
    !tokens.slice(first, from).some(({ word }) => subjects.test(word))
  )
}

/** Behind a colon, what is asked for is listed; without one, where the asking ends. */
export function listStart({ tokens }: SentenceView, from: number, to: number): number {
  for (let at = to; at > from; at--) if (tokens[at]?.before.includes(':')) return at
  return from
}

/** Nothing between the asking and the secret, or before both, makes it something else that is asked for. */
export function reaches({ view }: ReplySentence, ask: Range, secret: Range): boolean {
  const start = listStart(view, ask.to, secret.from)
  const isBroken = view.of(`${id}.break`).some(({ from, to }) => from >= start && to <= secret.from)
  const isCovered = view
    .of(`${id}.never`)
    .some(
      (never) =>
        never.from >= secret.to &&
        never.from - secret.to <= 4 &&
        !isOurs(view, secret.to, never.from) &&
        isDenial(view, never)
    )
  return !isBroken && !isCovered && !isNegated(view, { from: ask.from, to: secret.from })
}

/** "…, otherwise I can't release it": what we can not do. */
function isOurs({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => /^(?:i|we|otherwise)$/u.test(word))
}

/** "We never ask for your PIN": words that deny, in the clause before the end of a range. */
export function isNegated(view: SentenceView, { from, to }: Range): boolean {
  const start = view.clauseStart(from)
  return view.of(`${id}.never`).some(
    (never) =>
      never.from >= start &&
      never.from < to &&
      !view.touches(never, `${id}.lack`) &&
      // The "no." of "card no.".
      !view.touches(never, `${id}.card`) &&
      isDenial(view, never)
  )
}

/** "Not only the first letter" asks for more, and "to remove the lock" tells what it is for. */
function isDenial(view: SentenceView, { from }: Range): boolean {
  const { tokens } = view
  if (tokens[from]?.word === 'not') return !/^(?:only|just)$/u.test(tokens[from + 1]?.word ?? '')
  return tokens[from - 1]?.word !== 'to' || !view.startsClause(from - 1)
}

/** The customer is sent to a page, a phone or a desk that is made for it, and not we go there. */
export function isElsewhere({ view }: ReplySentence): boolean {
  const { tokens } = view
  if (view.has(`${id}.back`)) return false
  const messages = tokens.some(({ word }) => /^(?:dm|pm|inbox|message)$/u.test(word))
  if (!messages && tokens.some(({ word }) => word === '<link>')) return true
  return view.of(`${id}.elsewhere`).some((place) => {
    const { from } = place
    const start = view.clauseStart(from)
    // "The password you use on our site".
    if (view.touches(place, `${id}.password`) || isWhereUsed(view, from)) return false
    return !tokens.slice(start, Math.min(from, start + 2)).some(({ word }) => word === 'i' || word === 'we')
  })
}

/** Behind "you use", a place tells which secret is meant. */
function isWhereUsed({ tokens }: SentenceView, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ word }, index, before) =>
        word === 'you' &&
        /^(?:use|used|have|had|chose|set|created|picked)$/u.test(before[index + 1]?.word ?? '')
    )
}
