import { isImperative } from '../cues/acts/imperative.js'
import type { ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'

const id = 'asks-for-secret'

/** What only the customer may know. */
export const kinds = ['password', 'code', 'pin', 'card', 'id'] as const
/** One of the {@link kinds}. */
export type Kind = (typeof kinds)[number]
/** The tag of each kind, in their order. */
export const secretTags = kinds.map((kind) => `${id}.${kind}`)

/** A secret that a sentence asks for, and the words that ask. */
export interface Asked {
  readonly kind: Kind
  readonly ask: Range
  readonly secret: Range
}

/** An imperative, also behind "as soon as you have it,". */
export function isTold(view: SentenceView, at: number): boolean {
  return isImperative(view, at) || view.tokens[at]?.before.includes(',') === true
}

/** "Your CVV would help": a secret that is said to serve us. */
export function serves(view: SentenceView, secret: Range): boolean {
  const { tokens } = view
  const said = [
    ...view.of(`${id}.serves`),
    ...(picture.test(tokens[secret.from]?.word ?? '') ? view.of(`${id}.shows`) : [])
  ].find(
    ({ from }) => from >= secret.to && tokens.slice(secret.to, from).every(({ word }) => ofSecret.test(word))
  )
  return (
    said !== undefined &&
    (said.to === tokens.length ||
      tokens[said.to]?.before !== '' ||
      /^(?:too|then|and|so|for|here|as|before|by|if|to|from|us|me)$/u.test(tokens[said.to - 1]?.word ?? '') ||
      /^(?:too|then|and|so|for|as|already|also|here|instead|first)$/u.test(tokens[said.to]?.word ?? ''))
  )
}

const ofSecret = /^(?:of|the|your|and|for|that|it|credit|debit|bank|card|visa|account|expiry|date|postcode)$/u
const picture = /^(?:photo|picture|image|scan|copy|pic|screenshot|photograph)s?$/u

/** "PIN code" is another thing, while "your PIN, please e-mail it" is two clauses. */
export function isOther(view: SentenceView, secret: Range): boolean {
  const end = view.clauseEnd(secret.to - 1)
  return view
    .of(`${id}.other`)
    .some((other) => overlaps(other, secret) && (other.to <= end || other.from < secret.from))
}

const ownWords =
  /^(?:is|are|was|were|has|have|matche?s?|works?|will|can|may|must|should|does|do|needs?|did|only)$/u
const afterLogin = /^(?:and|so|for|until|till|today|to|here|please|in|by|then|now|with|on|over|as)$/u
const beforePin =
  /^(?:your|the|digit|4-digit|four-digit|card|security|account|bank|sim|current|old|atm|unlock|app|screen|phone|login|online|voicemail|\S*banking)$/u
const beforeCard =
  /^(?:your|the|a|full|whole|complete|entire|long|credit|debit|bank|payment|new|correct|visa|mastercard|amex|express|actual|and|or|of|current|old|other|any|both|you|us|me|require|need|with|is)$/u

/** "Your Nectar card number" opens no account, and "your password is safe" asks for nothing. */
export function isTheirs({ view }: ReplySentence, kind: Kind, secret: Range): boolean {
  const { tokens } = view
  const before = tokens[secret.from - 1]?.word ?? ''
  const isLast = view.isQuestion && secret.to === tokens.length - 1
  if (ownWords.test(tokens[secret.to]?.word ?? '') && tokens[secret.to]?.before === '' && !isLast)
    return (
      serves(view, secret) ||
      view.of(`${id}.it`).some(({ from }) => from > secret.to && (view.isQuestion || isTold(view, from)))
    )
  // A login alone, not the "login screen".
  if (
    secret.to === secret.from + 1 &&
    /^(?:logins?|log-in|sign-in|log-?on)$/u.test(tokens[secret.from]?.word ?? '')
  )
    return /^(?:your|admin|account)$/u.test(before) && afterLogin.test(tokens[secret.to]?.word ?? 'and')
  if (kind === 'pin') return beforePin.test(before)
  return (
    kind !== 'card' ||
    tokens[secret.from]?.word !== 'card' ||
    beforeCard.test(before) ||
    /[,:;(]/u.test(tokens[secret.from]?.before ?? '')
  )
}
