import { SnippetString, window, workspace, type TextEditor } from 'vscode'
import { situations } from '../../findings/model.js'
import { replyLanguage } from '../documents.js'
import type { Command } from './command.js'

/** A reply with its front matter and the customer's message still to fill in, in VS Code's snippet syntax. */
export const replyTemplate = `---
customer: \${1}
situation: \${2|${situations.join(',')}|}
---

> \${3:The customer's message}

Hi $1,

$0
`

/** *New Reply*: opens an untitled reply with the cursor at the customer's name. */
export function newReply(): Command {
  return {
    id: 'replyReady.newReply',
    async execute(): Promise<void> {
      const editor = await openUntitledReply()
      await editor.insertSnippet(new SnippetString(replyTemplate))
    }
  }
}

/** Opens an empty, untitled reply in the editor. */
export async function openUntitledReply(): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ language: replyLanguage, content: '' })
  return window.showTextDocument(document)
}
