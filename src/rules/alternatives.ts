import type { Act } from '../cues/acts/act.js'
import type { SentenceCues } from '../cues/cues.js'
import type { Token } from '../cues/lexicon/words.js'
import type { ReplyCues } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'

/** Whether the reply gives the customer anything to go on with, before or after what it refuses. */
export function offersAlternative(cues: ReplyCues): boolean {
  return cues.some(showsWay)
}

function showsWay({ acts, view }: SentenceCues): boolean {
  // An address to go to is a way forward, unless it is only where the rule can be read.
  if (
    view.tokens.some(({ mask }) => mask === 'link' || mask === 'address') &&
    !acts.some(({ act }) => act === 'policy')
  )
    return true
  if (contrasts(view) || namesProvider(view)) return true
  if (view.of('others-offer').some((range) => !deniesIn(view, range) && !isWished(view, range))) return true
  // What to do another time is no help with this one.
  if (isForLater(view)) return false
  const isClosing = acts.some(({ act }) => act === 'closing')
  return acts.some(
    (act) =>
      isWayForward(act) &&
      !(act.act === 'commitment' && acts.some((other) => other.act === 'refusal' && overlaps(other, act))) &&
      !(act.act === 'referral' && /^(?:was|were)$/u.test(view.tokens[act.from - 1]?.word ?? '')) &&
      !(isClosing && act.act === 'question') &&
      !(act.act === 'request' && view.touches(act, 'no-way-forward'))
  )
}

/** "Next time, book early": what to do then is no help now. */
function isForLater({ tokens }: SentenceView): boolean {
  return tokens.some(({ word }, at) => {
    const two = `${word} ${tokens[at + 1]?.word ?? ''}`
    return (
      laterTime.test(two) ||
      (at < 2 && anotherYear.test(two)) ||
      // "Next month, book early."
      (at === 0 && word === 'next' && tokens.some((token) => inGoodTime.test(token.word)))
    )
  })
}

const laterTime =
  /^(?:next time|in future|the future|going forward|another time|from now|future (?:bookings|orders|purchases|trips|visits|stays|claims|payments|enrolments|applications))$/u
const inGoodTime = /^(?:early|earlier|advance|ahead|sooner|beforehand)$/u
const anotherYear = /^next (?:year|season)$/u
const auxiliary = /^(?:do|does|can|will|would|is|are|has|have)$/u
const negative = /^(?:not|no|never|none|nothing|nobody|neither|nor)$/u

/** "Nordship does", "only the depot can": who, where or what does it instead, said by a verb that ends its clause. */
function contrasts(view: SentenceView): boolean {
  const { tokens, isQuestion } = view
  if (isQuestion) return false
  return tokens.some(({ word, quoted }, at) => {
    if (quoted || !auxiliary.test(word) || !isEnd(tokens, at + 1)) return false
    const clause = tokens.slice(view.clauseStart(at), at)
    return (
      clause.length > 0 &&
      !clause.some((token) => negative.test(token.word)) &&
      !/^(?:it|this|that|i|we|you|they|as|how|to|can|could|will|would|may|must|should)$/u.test(
        clause.at(-1)?.word ?? ''
      )
    )
  })
}

const provision =
  /^(?:sells|ships|delivers|forwards|takes|offers|stocks|repairs|hires|rents|lends|prints|fits|accepts|carries|covers|buys|flies|sails|opens|runs|teaches|makes)$/u

/** "But Fjordmail forwards from our depot": somebody by name does it. */
function namesProvider({ tokens }: SentenceView): boolean {
  return tokens.some(({ word, raw }, at) => {
    const lead = tokens[at - 1]?.word ?? ''
    if (!/^\p{Lu}/u.test(raw) || word === 'i' || !/^(?:but|though|although|while|whereas)$/u.test(lead))
      return false
    return (
      [1, 2, 3].some((step) => provision.test(tokens[at + step]?.word ?? '')) &&
      !/^(?:no|not|it)$/u.test(tokens[at + 3]?.word ?? '')
    )
  })
}

/** "I hope she makes a full recovery." */
function isWished(view: SentenceView, { from }: Range): boolean {
  return view.tokens.slice(Math.max(0, from - 3), from).some(({ word }) => word === 'hope' || word === 'wish')
}

function deniesIn({ tokens }: SentenceView, { from, to }: Range): boolean {
  return tokens.slice(from, to + 1).some(({ word }) => negative.test(word))
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || /[,;.]/u.test(next.before) || /^(?:and|so)$/u.test(next.word)
}

function isWayForward(act: Act): boolean {
  switch (act.act) {
    case 'offer':
    case 'repair':
    case 'referral':
    case 'request':
    case 'question':
      return true
    case 'commitment':
      return !act.isFeedback && (act.waitsFor === 'nothing' || act.waitsFor === 'customer')
    default:
      return false
  }
}
