import type { ActName } from '../cues/acts/act.js'
import type { ReplyCues } from '../cues/reply.js'
import { hasAct } from '../rules/acts.js'
import type { Situation } from './model.js'

/** The elements of a ready reply that can be essential. */
export type Element =
  'acknowledgement' | 'responsibility' | 'answer' | 'reason' | 'timeline' | 'owner' | 'nextStep' | 'remedy'

/** What a reply in each situation must hold. */
const bySituation: Readonly<Record<Situation, readonly Element[]>> = {
  delay: ['acknowledgement', 'answer', 'reason', 'timeline', 'nextStep'],
  outage: ['acknowledgement', 'answer', 'timeline'],
  billing: ['acknowledgement', 'responsibility', 'remedy', 'timeline'],
  'refund-refusal': ['acknowledgement', 'reason', 'remedy'],
  bug: ['acknowledgement', 'answer', 'timeline', 'nextStep'],
  'data-loss': ['acknowledgement', 'responsibility', 'answer', 'timeline', 'owner', 'nextStep'],
  security: ['answer', 'remedy', 'nextStep', 'owner'],
  'wrong-item': ['acknowledgement', 'responsibility', 'remedy', 'timeline', 'nextStep'],
  'broken-promise': ['acknowledgement', 'responsibility', 'timeline', 'owner'],
  'feature-decline': ['acknowledgement', 'answer', 'reason'],
  angry: ['acknowledgement', 'answer', 'timeline', 'owner'],
  proactive: ['answer', 'timeline', 'nextStep', 'owner'],
  'how-to': ['answer', 'nextStep']
}

/** Which essentials of its situation a reply holds; without a situation those of any reply. */
export function findEssentials(
  cues: ReplyCues,
  customer: ReplyCues | undefined,
  situation: Situation | undefined
): Record<string, boolean> {
  const needed = situation ? bySituation[situation] : (['acknowledgement', 'answer', 'timeline'] as const)
  return Object.fromEntries(needed.map((element) => [element, holds(cues, customer, element, situation)]))
}

function holds(
  cues: ReplyCues,
  customer: ReplyCues | undefined,
  element: Element,
  situation: Situation | undefined
): boolean {
  const has = (...acts: ActName[]): boolean => hasAct(cues.sentences, acts)
  switch (element) {
    case 'acknowledgement':
      return (
        has('acknowledgement', 'apology', 'sympathy', 'thanks', 'ownership') || namesTheirs(cues, customer)
      )
    case 'responsibility':
      return has('ownership', 'apology')
    case 'answer':
      return (
        has('repair', 'offer', 'referral', 'request', 'commitment', 'question', 'refusal') ||
        makesStatement(cues)
      )
    case 'reason':
      return has('explanation') || tellsWhatHappened(cues) || explainsAfterColon(cues)
    case 'timeline':
      return hasTime(cues) || (!isOpen(cues) && (situation === undefined || has('repair')))
    case 'owner':
      return cues.sentences.some(({ view }) =>
        view.tokens.some(({ word }) => /^(?:i|my|me|team|manager|colleague|us|we)$/u.test(word))
      )
    case 'nextStep':
      return (
        has('request', 'commitment', 'offer', 'repair', 'question', 'referral') || says(cues, 'no-action')
      )
    case 'remedy':
      return has('repair', 'offer') || (situation === 'security' && says(cues, 'measure'))
  }
}

function hasTime({ sentences }: ReplyCues): boolean {
  return sentences.some(({ times }) => times.some(({ kind }) => kind === 'concrete' || kind === 'now'))
}

/** Something our side still has to do, of which the customer awaits the outcome. */
function isOpen({ sentences }: ReplyCues): boolean {
  return sentences.some(({ acts }) =>
    acts.some(
      (act) =>
        act.act === 'commitment' && !act.isFeedback && (act.waitsFor === 'nothing' || act.waitsFor === 'us')
    )
  )
}

/** "The parcel missed its connection": what happened to a thing is why, with or without a "because". */
function tellsWhatHappened({ sentences }: ReplyCues): boolean {
  return sentences.some(
    ({ acts, view }) =>
      !acts.some(({ act }) => act === 'refusal' || act === 'policy') &&
      view.tokens.some(
        ({ word }, at) => at > 1 && pastVerb.test(word) && !person.test(view.tokens[at - 1]?.word ?? '')
      )
  )
}

/** "We won't add it: a good timer needs a team of its own." */
function explainsAfterColon({ sentences }: ReplyCues): boolean {
  return sentences.some(({ acts, view }) =>
    acts.some(
      ({ act, from }) =>
        act === 'refusal' && view.tokens.slice(from + 1).some(({ before }) => /[:;—–]/u.test(before))
    )
  )
}

const pastVerb = /^(?:was|were|had|broke|got|went|fell|took|came|ran|lost|[a-z]{3,}ed)$/u
const person = /^(?:i|we|you|he|she|have|has|had|be|been|is|are|was|were|not)$/u

/** A sentence that is more than courtesy says something. */
function makesStatement({ sentences }: ReplyCues): boolean {
  return sentences.some(
    ({ acts, view }) =>
      view.tokens.length >= 4 &&
      !acts.some(({ act }) => act === 'greeting' || act === 'closing' || act === 'thanks')
  )
}

/** The reply uses words of the customer's message. */
function namesTheirs({ sentences }: ReplyCues, customer: ReplyCues | undefined): boolean {
  const theirs = new Set(
    customer?.sentences
      .flatMap(({ view }) => view.tokens.map(({ word }) => word))
      .filter((word) => word.length > 4)
  )
  return sentences.some(({ view }) => view.tokens.some(({ word }) => theirs.has(word)))
}

function says({ sentences }: ReplyCues, tag: string): boolean {
  return sentences.some(({ view }) => view.has(tag))
}
