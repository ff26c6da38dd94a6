import { parseSnippet, type Choose } from './snippetStops.js'

/**
 * A snippet's text with every slot filled: by its default, by the chosen one of its choices (the first unless told
 * otherwise), or with nothing. A slot named again repeats what it was first filled with.
 */
export function fillSnippet(snippet: string, choose?: Choose): string {
  return parseSnippet(snippet, choose).text
}

/** Snippet text as it is inserted without a snippet engine, or `undefined` when it holds a slot to fill in. */
export function plainText(snippet: string): string | undefined {
  const { text, isPlain } = parseSnippet(snippet)
  return isPlain ? text : undefined
}
