import type { Range, SentenceView } from '../cues/sentence.js'

/** Verbs that tell of what is over. */
export const past =
  /^(?:was|were|had|did|could|came|went|sent|made|gave|took|got|left|broke|lost|ran|fell|stood|felt|said|told|knew|thought|found|kept|began|met|paid|wrote|saw|rang|drove|threw|held|forgot|chose|brought|bought|became|grew|slept|spoke|spent|built|caught|taught|stole|tore|woke|wore|led|laid|hid|fed|dealt|blew|meant|rose|sank|stuck|struck|hung|flew|froze|shook|shot|slid|spilt|burnt|ate|drank|bent|bit|dug|rode|sold|(?!(?:need|speed|feed|indeed|proceed|exceed|succeed|hundred)$)\w{2,}ed)$/u
/** Verbs that tell of what is so, or will be. */
export const present = /^(?:is|are|am|has|have|do|does|can|will|may|might|shall|should|would|now)$/u

const participle =
  /^(?:shown|driven|given|taken|written|been|seen|gone|done|known|spoken|chosen|broken|eaten|fallen|forgotten|hidden|thrown|worn|torn|stolen|drawn|grown|flown)$/u

/** Verbs that are the same in the past: "the feed cut out", where the present is "cuts". */
const invariant = /^(?:hit|cut|put|shut|hurt|burst|split|spread|quit|beat|upset|let)$/u
const notPast =
  /^(?:i|we|you|they|to|will|would|can|could|shall|should|must|may|might|not|please|and|or|then|is|are|be|a|an|the|our|your|my|this|that|have|has)$/u

/** Whether a stretch of a sentence only tells how it came about. */
export function isPast({ tokens }: SentenceView, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  return (
    words.some((word, at) => past.test(word) || participle.test(word) || isInvariant(words, at)) &&
    !words.some(
      (word, at) =>
        present.test(word) && !isStateSoFar(words, at) && !isUnreal(words, at) && !isAside(words, at)
    )
  )
}

function isInvariant(words: readonly string[], at: number): boolean {
  return invariant.test(words[at] ?? '') && at > 0 && !notPast.test(words[at - 1] ?? '')
}

/** "It should have been checked": what was not done. */
function isUnreal(words: readonly string[], at: number): boolean {
  const [word = '', next, third] = words.slice(at)
  // "You'd driven an hour" is read as "would".
  if (word === 'would' && (past.test(next ?? '') || participle.test(next ?? ''))) return true
  if (word === 'have' && at > 0)
    return /^(?:should|would|could|not|never|to|must|might)$/u.test(words[at - 1] ?? '')
  return /^(?:should|would)$/u.test(word) && (next === 'have' || third === 'have')
}

/** "I am afraid we sent the wrong one." */
function isAside(words: readonly string[], at: number): boolean {
  return words[at] === 'am' && words[at + 1] === 'afraid'
}

/** "Demand has been high" tells how it came about; "it has been refunded" puts it right. */
function isStateSoFar(words: readonly string[], at: number): boolean {
  return (
    /^(?:has|have)$/u.test(words[at] ?? '') &&
    words[at + 1] === 'been' &&
    !/(?:ed|en|nt|id|ut|de|ld)$|^(?:struck|(?:with)?drawn|brought|(?:re|un)?done|found|won|bought|caught|withheld|upheld)$/u.test(
      words[at + 2] ?? ''
    )
  )
}
