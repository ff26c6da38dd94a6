import type { ReplyCues } from '../cues/reply.js'
import type { SentenceView } from '../cues/sentence.js'
import type { DocumentProblem } from '../prose/document.js'
import { say } from '../words/words.js'
import { nearest } from './ignores/nearest.js'
import { situations, type Situation } from './model.js'

/** The situation of a reply; `isGuess` when nobody named it. */
export interface FoundSituation {
  readonly id: Situation
  readonly isGuess: boolean
}

/** From what is least often meant by accident to what is most often said in passing. */
const order: readonly Situation[] = [
  'security',
  'data-loss',
  'wrong-item',
  'billing',
  'outage',
  'broken-promise',
  'bug',
  'delay',
  'feature-decline',
  'angry',
  'how-to'
]

/** The situation that was given, or else the one the front matter names, or else a guess from the customer's words. */
export function findSituation(
  cues: ReplyCues,
  customer: ReplyCues | undefined,
  given: Situation | undefined
): FoundSituation | undefined {
  const named = given ?? situations.find((situation) => situation === cues.head.ticket.situation)
  if (named) return { id: named, isGuess: false }
  const guess = customer && guessFrom(cues, customer)
  return guess && { id: guess, isGuess: true }
}

/** A situation that the front matter names and that does not exist: its essentials would be missed in silence. */
export function situationProblems({ head: { ticket, situationPlace } }: ReplyCues): DocumentProblem[] {
  const { situation } = ticket
  if (!situationPlace || situations.some((one) => one === situation)) return []
  const name = situation ?? ''
  const instead = nearest(name.trim(), situations)
  if (instead === undefined) {
    const message = say('There is no situation “{0}”, only: {1}.', name, situations.join(', '))
    return [{ ...situationPlace, message }]
  }
  const message = say('There is no situation “{0}”. Did you mean “{1}”?', name, instead)
  return [{ ...situationPlace, message, instead }]
}

function guessFrom(cues: ReplyCues, customer: ReplyCues): Situation | undefined {
  if (
    cues.withAct('refusal').length > 0 &&
    (customer.remember(isAboutRefund) || cues.remember(isAboutRefund))
  )
    return 'refund-refusal'
  return customer.remember(guessAlone)
}

function isAboutRefund({ sentences }: ReplyCues): boolean {
  return sentences.some(({ view }) => view.remember(speaksOfRefund))
}

function speaksOfRefund({ tokens }: SentenceView): boolean {
  return tokens.some(({ word }) => /^(?:refund|refunded|return|compensation|exchange)$/u.test(word))
}

function guessAlone(customer: ReplyCues): Situation | undefined {
  return order.find((situation) => customer.withTag(`situation.${situation}`).length > 0)
}
