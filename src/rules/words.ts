import type { ReplyCues } from '../cues/reply.js'

/** All words that a reply or a message uses. */
export function wordsOf(cues: ReplyCues): ReadonlySet<string> {
  return cues.remember(collectWords)
}

function collectWords({ sentences }: ReplyCues): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { view } of sentences) for (const { word } of view.tokens) words.add(word)
  return words
}
