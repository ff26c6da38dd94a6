import type { ActName } from '../cues/acts/act.js'
import type { ReplySentence } from '../cues/reply.js'

/** Whether one of the acts occurs in the sentences. */
export function hasAct(sentences: readonly ReplySentence[], acts: readonly ActName[]): boolean {
  return sentences.some((sentence) => sentence.acts.some(({ act }) => acts.includes(act)))
}
