import { Uri, workspace } from 'vscode'
import { readSnippets, snippetFiles, type RecoverySnippet } from '../../drafting/snippets/snippet.js'
import type { SnippetSource } from './library.js'

/** The extension's own snippets, read from its `snippets` folder at first use. */
export function shippedSnippets(extensionUri: Uri): SnippetSource {
  let read: Promise<readonly RecoverySnippet[]> | undefined
  return () => (read ??= readAll(extensionUri))
}

async function readAll(extensionUri: Uri): Promise<readonly RecoverySnippet[]> {
  const lists = await Promise.all(
    Object.entries(snippetFiles).map(async ([file, topic]) => {
      const uri = Uri.joinPath(extensionUri, 'snippets', `${file}.code-snippets`)
      return readSnippets(new TextDecoder().decode(await workspace.fs.readFile(uri)), topic)
    })
  )
  return lists.flat()
}
