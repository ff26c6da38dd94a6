import type { Uri } from 'vscode'
import { fillSnippet } from '../../findings/snippetText.js'
import type { PanelSnippet } from '../../protocol/messages.js'
import type { SnippetLibrary } from '../snippets/library.js'

/** The snippets for a document as the panel lists them. */
export async function panelSnippets(library: SnippetLibrary, uri: Uri): Promise<PanelSnippet[]> {
  const snippets = await library.list(uri)
  return snippets.map(({ name, prefix, topic, situation = '', description, body }) => ({
    name,
    prefix,
    topic,
    situation,
    description,
    preview: fillSnippet(body)
  }))
}
