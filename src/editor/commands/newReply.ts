import { SnippetString, window, workspace, type TextEditor } from 'vscode'
import { replyLanguage } from '../documents.js'
import type { Command } from './command.js'
import { replyTemplate } from './replyTemplate.js'

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
