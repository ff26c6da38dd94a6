import { window } from 'vscode'
import { fillKnown } from '../../drafting/snippets/fillKnown.js'
import { draftOf, type DraftSources } from '../snippets/draft.js'
import { insertBody } from '../snippets/insert.js'
import type { SnippetLibrary } from '../snippets/library.js'
import { pickSnippet } from '../snippets/pick.js'
import type { Command } from './command.js'

/**
 * *Insert Recovery Snippet*: lets one be picked, those of the reply's situation first, and inserts it with its tab stops,
 * less those that the document can fill. With a prefix as its argument (for a key binding) nothing is asked.
 */
export function insertSnippet(library: SnippetLibrary, sources: DraftSources): Command {
  return {
    id: 'replyReady.insertSnippet',
    async execute(prefix): Promise<void> {
      const document = window.activeTextEditor?.document
      const snippets = await library.list(document?.uri)
      const draft = await draftOf(document, sources)
      const named = snippets.find((snippet) => snippet.prefix === prefix)
      const snippet = named ?? (await pickSnippet(snippets, draft))
      if (snippet) await insertBody(fillKnown(snippet, draft))
    }
  }
}
