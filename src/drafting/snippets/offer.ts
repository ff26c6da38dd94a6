import { fillSnippet } from '../../findings/snippetText.js'
import type { RecoverySnippet } from './snippet.js'

/** What a reply is about, as far as its front matter tells. */
export interface Occasion {
  readonly situation?: string | undefined
  readonly channel?: string | undefined
}

/** All snippets, those of the reply's situation first, and there those of its channel; otherwise in their order. */
export function snippetsFor(
  snippets: readonly RecoverySnippet[],
  { situation, channel }: Occasion
): readonly RecoverySnippet[] {
  const rank = (snippet: RecoverySnippet): number =>
    snippet.situation === undefined || snippet.situation !== situation
      ? 2
      : (snippet.channel === 'chat') === (channel === 'chat')
        ? 0
        : 1
  return snippets.toSorted((a, b) => rank(a) - rank(b))
}

/** The snippets in which each word of the query is found: in the title, what they are for, or the text. */
export function searchSnippets(
  snippets: readonly RecoverySnippet[],
  query: string
): readonly RecoverySnippet[] {
  const words = query.toLowerCase().split(/\s+/u)
  return snippets.filter((snippet) => {
    const text = [
      snippet.name,
      snippet.prefix,
      snippet.topic,
      snippet.situation,
      snippet.description,
      fillSnippet(snippet.body)
    ]
      .join(' ')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The snippet on one line, with its slots filled by their defaults. */
export function previewOf({ body }: Pick<RecoverySnippet, 'body'>): string {
  return fillSnippet(body).replace(/\s+/gu, ' ').trim()
}
