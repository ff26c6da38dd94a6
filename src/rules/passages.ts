import type { ReplyCues, ReplySentence } from '../cues/reply.js'

/** The sentences of each passage, by its index, so that a rule walks a long reply once. */
export function sentencesByPassage({ sentences }: ReplyCues): ReadonlyMap<number, readonly ReplySentence[]> {
  const groups = new Map<number, ReplySentence[]>()
  for (const sentence of sentences) {
    const group = groups.get(sentence.passage)
    if (group) group.push(sentence)
    else groups.set(sentence.passage, [sentence])
  }
  return groups
}
