import type { ActName } from '../cues/acts/act.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { TimeKind } from '../cues/times/times.js'

/** Whether one of the acts occurs in the sentences. */
export function setting(sentences: readonly ReplySentence[], acts: readonly ActName[]): boolean {
  return sentences.some((sentence) => sentence.acts.some(({ act }) => acts.includes(act)))
}

/**
 * Whether a sentence's promise has a time of one of the kinds: in it, in its paragraph, in the next sentence, or in a
 * promise elsewhere to get in touch.
 */
export function isTimed({ sentences }: ReplyCues, index: number, kinds: readonly TimeKind[]): boolean {
  const sentence = sentences[index]
  if (!sentence) return false
  if (hasTime(sentence, kinds)) return true
  const next = sentences[index + 1]
  return sentences.some(
    (other) => other !== sentence && (other === next || other.passage === sentence.passage) && speaksOfUs(other) && hasTime(other, kinds)
  ) || sentences.some((other) => other.passage !== sentence.passage && hasTime(other, ['concrete']) && promisesContact(other))
}

function hasTime({ times }: ReplySentence, kinds: readonly TimeKind[]): boolean {
  return times.some(({ kind }) => kinds.includes(kind))
}

/** A time in what the customer should do, or may expect by rule, is a time for another act. */
function speaksOfUs({ acts }: ReplySentence): boolean {
  return !acts.some(({ act }) => act === 'request' || act === 'question' || act === 'closing') || acts.some(({ act }) => act === 'commitment')
}

function promisesContact({ acts, view }: ReplySentence): boolean {
  return acts.some(
    ({ act, from, to }) =>
      act === 'commitment' &&
      view.tokens.slice(from, to).some(({ word }) => /^(?:update|updates|back|touch|contact|contacting|call|email|write|reply|respond|hear|know|posted|message|report)$/u.test(word))
  )
}

/** Whether the customer's answer comes first: we ask for something in the sentence before or after, or just before. */
export function asksCustomer({ sentences }: ReplyCues, index: number): boolean {
  const here = sentences[index]
  return sentences.some((other, at) => {
    if (other.message !== here?.message && at < index) return false
    return at !== index && at >= index - 2 && at <= index + 1 && other.acts.some(({ act }) => act === 'request' || act === 'question')
  })
}
