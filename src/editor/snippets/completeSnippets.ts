import {
  CompletionItem,
  CompletionItemKind,
  MarkdownString,
  SnippetString,
  type Range,
  type TextDocument
} from 'vscode'
import { isOwnText } from '../../drafting/snippets/ownText.js'
import { fillKnown } from '../../drafting/snippets/fillKnown.js'
import { snippetsFor } from '../../drafting/snippets/offer.js'
import { fillSnippet } from '../../findings/snippetText.js'
import { draftOf, type DraftSources } from './draft.js'
import type { RecoverySnippet } from '../../drafting/snippets/snippet.js'

/** The snippets as completions that replace `range`, which holds the slash; those for this reply come first. */
export async function completeSnippets(
  snippets: readonly RecoverySnippet[],
  document: TextDocument,
  range: Range,
  sources: DraftSources
): Promise<CompletionItem[]> {
  if (!isOwnText(document.getText(), document.offsetAt(range.start))) return []
  const draft = await draftOf(document, sources)
  return snippetsFor(snippets, draft).map((snippet, index) => {
    const label = `/${snippet.prefix}`
    const body = fillKnown(snippet, draft)
    const item = new CompletionItem({ label, description: snippet.name }, CompletionItemKind.Snippet)
    item.documentation = new MarkdownString(inert(`_${snippet.description}_\n\n${fillSnippet(body)}`))
    item.insertText = new SnippetString(body)
    item.filterText = label
    item.sortText = String(index).padStart(4, '0')
    item.range = range
    return item
  })
}

/** Markdown that shows emphasis and lists, and loads and runs nothing: a team's snippets are text from strangers too. */
function inert(markdown: string): string {
  return markdown.replace(/[\\`[\]!<>&#|]/gu, '\\$&')
}
