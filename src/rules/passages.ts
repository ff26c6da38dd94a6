import type { ReplyCues, ReplySentence } from '../cues/reply.js'

/** The last of sentences in order that starts at a place or before it. */
export function sentenceAt(sentences: readonly ReplySentence[], place: number): ReplySentence | undefined {
  let low = -1
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.place.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return sentences[low]
}

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

/** For each sentence of a list, by its index, the last one before the list, which may introduce it. */
export function listLeads({ passages, sentences }: ReplyCues): readonly (ReplySentence | undefined)[] {
  let lead: ReplySentence | undefined
  return sentences.map((sentence) => {
    if (passages[sentence.passage]?.kind === 'list-item') return lead
    lead = sentence
    return undefined
  })
}
