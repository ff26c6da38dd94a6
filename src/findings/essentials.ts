import type { ActName } from '../cues/acts/act.js'
import type { SentenceCues } from '../cues/cues.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { hasAct } from '../rules/acts.js'
import { acknowledges } from '../rules/missing-acknowledgement.js'
import { reportsFailureIn } from '../rules/missing-acknowledgement.failure.js'
import { isSocial } from '../rules/substance.js'
import { wordsOf } from '../rules/words.js'
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
  return Object.fromEntries(
    essentialsOf(situation).map((element) => [
      element,
      findElement(cues, customer, element, situation) !== undefined
    ])
  )
}

/** The elements that are essential in a situation; without one, those of any reply. */
export function essentialsOf(situation: Situation | undefined): readonly Element[] {
  return situation ? bySituation[situation] : ['acknowledgement', 'answer', 'timeline']
}

/**
 * The sentence with which a reply holds an element, `'unneeded'` where the reply leaves nothing open that would ask for
 * it, or `undefined` when it is missing.
 */
export function findElement(
  cues: ReplyCues,
  customer: ReplyCues | undefined,
  element: Element,
  situation: Situation | undefined
): ReplySentence | 'unneeded' | undefined {
  const { sentences } = cues
  const acting = (...acts: ActName[]): ReplySentence | undefined => cues.withAct(...acts)[0]
  switch (element) {
    case 'acknowledgement':
      return (
        acting('acknowledgement', 'apology', 'sympathy', 'thanks', 'ownership') ??
        namingTheirs(cues, customer) ??
        saying(cues, 'feeling') ??
        sentences.find(acknowledges) ??
        // A plain question is acknowledged by its answer.
        (situation === undefined && !customer?.remember(reportsFailureIn)
          ? sentences.find(
              ({ acts, view }) =>
                view.tokens.length > 1 && !acts.some(({ act }) => act === 'greeting' || act === 'closing')
            )
          : undefined)
      )
    case 'responsibility':
      return acting('ownership', 'apology') ?? saying(cues, 'our-failure')
    case 'answer':
      return (
        acting('repair', 'offer', 'referral', 'request', 'commitment', 'question', 'refusal') ??
        cues.first(statesOnly) ??
        cues.first(makesStatement)
      )
    case 'reason':
      return (
        acting('explanation') ??
        cues.first(tellsWhatHappened) ??
        cues.first(leadsToRefusal) ??
        cues.first(tellsWhatHolds) ??
        cues.first(explainsItself) ??
        sentences.find((sentence, at) => isReasonFor(sentences[at - 1], sentence))
      )
    case 'timeline':
      return (
        cues.concerning({ times: ['concrete', 'now'] })[0] ??
        (!isOpen(cues) && (situation === undefined || acting('repair')) ? 'unneeded' : undefined)
      )
    case 'owner':
      return cues.first(namesOwner)
    case 'nextStep':
      return (
        acting('request', 'commitment', 'offer', 'repair', 'question', 'referral') ??
        saying(cues, 'no-action') ??
        sentences.find(saysWhenNext) ??
        // Of how something is done, every step is a next step, whatever the trade's verb for it.
        (situation === 'how-to' ? cues.first(startsWithStep) : undefined)
      )
    case 'remedy':
      return acting('repair', 'offer') ?? (situation === 'security' ? saying(cues, 'measure') : undefined)
  }
}

function namesOwner({ view }: SentenceCues): boolean {
  return view.tokens.some(
    ({ word, mask }) =>
      mask === 'address' || /^(?:i|my|me|team|manager|colleague|us|we|our|desk|office)$/u.test(word)
  )
}

function statesOnly(sentence: SentenceCues): boolean {
  return makesStatement(sentence) && !sentence.acts.some(isSocial)
}

/** "She stamps it on Wednesday", "Next update at 15:30": what one of us does, with its time, in any tense but a past one. */
function saysWhenNext({ times, view: { tokens } }: ReplySentence): boolean {
  return (
    times.some(({ kind }) => kind === 'concrete') &&
    tokens.some(({ word }) => doer.test(word)) &&
    !tokens.some(({ word }, at) => at > 0 && pastVerb.test(word))
  )
}

const doer = /^(?:i|we|you|he|she|they|our|updates?)$/u

/** Something our side still has to do, of which the customer awaits the outcome. */
function isOpen(cues: ReplyCues): boolean {
  return cues
    .withAct('commitment')
    .some(({ acts }) =>
      acts.some(
        (act) =>
          act.act === 'commitment' && !act.isFeedback && (act.waitsFor === 'nothing' || act.waitsFor === 'us')
      )
    )
}

/** "The parcel missed its connection": what happened to a thing is why, with or without a "because". */
function tellsWhatHappened({ acts, view }: SentenceCues): boolean {
  return (
    !acts.some(({ act }) => act === 'refusal' || act === 'policy') &&
    view.tokens.some(
      ({ word }, at) => at > 1 && pastVerb.test(word) && !person.test(view.tokens[at - 1]?.word ?? '')
    )
  )
}

/** "A burst main is holding your tram", "… , as the law lets us sell only sealed ones". */
function tellsWhatHolds({ view: { tokens } }: SentenceCues): boolean {
  return tokens.some(
    ({ word, before }, at) =>
      (at > 1 && holding.test(word) && /^(?:is|are|been|keeps?)$/u.test(tokens[at - 1]?.word ?? '')) ||
      (word === 'as' && before === ',' && !manner.test(tokens[at + 1]?.word ?? '') && at + 4 < tokens.length)
  )
}

const holding =
  /^(?:holding|blocking|delaying|slowing|stopping|jamming|keeping|preventing|affecting|disrupting|causing)$/u
const manner =
  /^(?:well|soon|always|promised|usual|discussed|mentioned|agreed|requested|asked|you|far|long|before|ever|if|for|to|a|an)$/u

/** "We won't add it: a good timer needs a team of its own", "not possible after 12 months". */
function explainsItself({ acts, view }: SentenceCues): boolean {
  return acts.some(
    ({ act, from }) =>
      act === 'refusal' &&
      view.tokens
        .slice(from + 1)
        .some(({ before, word }) => /[:;—–]/u.test(before) || /^(?:after|within|beyond)$/u.test(word))
  )
}

/** "An Advance ticket is tied to one train, so I'm unable to refund it." */
function leadsToRefusal({ acts, view }: SentenceCues): boolean {
  return acts.some(
    ({ act, from }) =>
      act === 'refusal' &&
      view.tokens.slice(3, from + 1).some(({ word }) => /^(?:so|hence|therefore)$/u.test(word))
  )
}

/** "We won't build this. Dark sheets use ten times the toner.": a plain statement right after the refusal. */
function isReasonFor(before: ReplySentence | undefined, sentence: ReplySentence): boolean {
  return (
    before !== undefined &&
    hasAct([before], ['refusal']) &&
    makesStatement(sentence) &&
    !hasAct(
      [sentence],
      ['refusal', 'offer', 'request', 'commitment', 'repair', 'question', 'referral', 'apology']
    )
  )
}

const pastVerb = /^(?:was|were|had|broke|got|went|fell|took|came|ran|lost|[a-z]{3,}ed)$/u
const person = /^(?:i|we|you|he|she|have|has|had|be|been|is|are|was|were|not)$/u

const object =
  /^(?:it|them|this|that|these|those|the|a|an|your|some|any|each|every|both|half|\d.*|on|off|out|up|down|in|into|to|from|over)$/u
const noVerb =
  /^(?:i|we|you|he|she|it|they|this|that|these|those|the|a|an|my|our|your|all|both|half|some|any|each|every|not|no|yes|is|are|was|were|there|here|hi|hello|hey|dear|thanks|sorry|one|two|three|on|in|at|by|for|from|to|of|with|as|if|when|where|what|how|why|who|because|while|out|up|down|off|over|into)$/u

/** "Feed it on the day before", "Mix 20 g of starter": a word that can only be a verb, and what it is done to. */
function startsWithStep({ view: { tokens } }: SentenceCues): boolean {
  return tokens.some(
    ({ word, before }, at) =>
      (at === 0 || /[,!:;.]/u.test(before)) && !noVerb.test(word) && object.test(tokens[at + 1]?.word ?? '')
  )
}

/** A sentence that is more than courtesy says something. */
function makesStatement({ acts, view }: SentenceCues): boolean {
  return (
    view.tokens.length >= 4 &&
    !acts.some(({ act }) => act === 'greeting' || act === 'closing' || act === 'thanks')
  )
}

/** The sentence that uses words of the customer's message. */
function namingTheirs({ sentences }: ReplyCues, customer: ReplyCues | undefined): ReplySentence | undefined {
  const theirs = customer?.remember(stemsOf)
  if (!theirs) return undefined
  return sentences.find(({ view }) => view.tokens.some(({ word }) => theirs.has(stemOf(word))))
}

function stemsOf(customer: ReplyCues): ReadonlySet<string> {
  return new Set(
    [...wordsOf(customer)].filter((word) => word.length > 4 || /^\d{2,}$/u.test(word)).map(stemOf)
  )
}

/** "tipping" and "tip", "cards" and "card" are the same thing to name. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ings?|ed|es|s|er)$/u, '')
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
}

function saying(cues: ReplyCues, tag: string): ReplySentence | undefined {
  return cues.withTag(tag)[0]
}
